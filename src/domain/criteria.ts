/** What a visitor asks of the directory: the parameters of an address, and back. */
import { z } from "zod";
import { type AddressParameters, entries } from "./address-parameters.ts";
import { DEPARTMENT_CODES, type DepartmentCode } from "./departments.ts";
import type { Bounds } from "./geography/shapes.ts";
import { TABS, type Tab } from "./search-answer.ts";
import { TYPE_FILTER_CODES, type TypeFilter } from "./structure-types.ts";
import { THEME_SLUGS, type ThemeSlug } from "./themes.ts";
import { LEVEL_CODES, type Level } from "./vocabularies.ts";
import { parseZone, zoneText } from "./zone.ts";

const SORT_CODES = ["pertinence", "distance", "recent", "nom"] as const;
export type Sort = (typeof SORT_CODES)[number];
/** The last one is the map by groupings of communes. */
const VIEW_CODES = ["liste", "carte", "intercommunalites"] as const;
export type View = (typeof VIEW_CODES)[number];
const TAB_CODES = TABS.map((t) => t.code) as [Tab, ...Tab[]];

export const DEFAULT_RADIUS = 20;
export const MAX_RADIUS = 200;
const MAX_PAGE = 100_000;
/** Of the words of a search only so many signs count. */
export const LONGEST_QUERY = 200;

export interface Criteria {
  /** Words as typed, without control characters nor needless blanks; empty for none. */
  q: string;
  departments: DepartmentCode[];
  types: TypeFilter[];
  themes: ThemeSlug[];
  /** Ids of documents. */
  documents: string[];
  levels: Level[];
  /** INSEE code of the commune to search around, or SIREN of the grouping of communes to search in. */
  near: string | null;
  /** In kilometres; counts only around a commune, that of `near` or one of the words. */
  radius: number;
  /** The part of the map in which a place of each must be. */
  zone: Bounds | null;
  /** Null for the order that serves what is asked. */
  sort: Sort | null;
  tab: Tab;
  page: number;
  view: View;
}

/** A parameter of the address that was not understood: its name, and its value as received. */
export interface IgnoredParameter {
  name: string;
  value: string;
}

export const NO_CRITERIA: Readonly<Criteria> = {
  q: "",
  departments: [],
  types: [],
  themes: [],
  documents: [],
  levels: [],
  near: null,
  radius: DEFAULT_RADIUS,
  zone: null,
  sort: null,
  tab: "initiatives",
  page: 1,
  view: "liste",
};

const FILTERS = {
  departement: { key: "departments", value: z.enum(DEPARTMENT_CODES) },
  type: { key: "types", value: z.string().toUpperCase().pipe(z.enum(TYPE_FILTER_CODES)) },
  theme: { key: "themes", value: z.enum(THEME_SLUGS) },
  document: {
    key: "documents",
    value: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(120),
  },
  niveau: { key: "levels", value: z.enum(LEVEL_CODES) },
} as const;

const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(max));

const SETTINGS = {
  "pres-de": {
    key: "near",
    value: z
      .string()
      .toUpperCase()
      .pipe(z.string().regex(/^(?:(?:\d{2}|2[AB])\d{3}|\d{9})$/)),
  },
  rayon: { key: "radius", value: wholeNumber(MAX_RADIUS) },
  zone: {
    key: "zone",
    value: z
      .string()
      .transform(parseZone)
      .pipe(z.custom<Bounds>((zone) => zone !== null)),
  },
  tri: { key: "sort", value: z.enum(SORT_CODES) },
  dans: { key: "tab", value: z.enum(TAB_CODES) },
  page: { key: "page", value: wholeNumber(MAX_PAGE) },
  vue: { key: "view", value: z.enum(VIEW_CODES) },
} as const;

type FilterName = keyof typeof FILTERS;
type SettingName = keyof typeof SETTINGS;

/** Marks that other sites add to a link, and the one of Next's own requests: of no interest to a visitor. */
export const TRACKING = /^(utm_|mtm_|pk_|at_|hsa_|mc_|_rsc$|_ga|fbclid$|gclid$|msclkid$|xtor$|ref$)/i;

/** Whether a parameter of this name changes nothing of any page. */
export function isTracking(name: string): boolean {
  return TRACKING.test(name);
}

/** The order of the vocabulary for a closed list, of the alphabet for an open one: one address for one question. */
const ORDER: Record<FilterName, readonly string[]> = {
  departement: DEPARTMENT_CODES,
  type: TYPE_FILTER_CODES,
  theme: THEME_SLUGS,
  document: [],
  niveau: LEVEL_CODES,
};

/** What may stand in an address besides what this file knows. */
export interface KnownHere {
  /** Ids of the documents; without them any well-formed id is taken. */
  documents?: readonly string[];
  /** Whether a commune or a grouping of this code exists; without it any well-formed code is taken. */
  isPlace?: (code: string) => boolean;
  /** Other parameters that the page understands. */
  otherNames?: readonly string[];
}

/**
 * Reads the criteria of an address. Each parameter falls back by itself: what is not understood is left out and
 * listed, so that no address breaks a page and the page can say what it left out.
 */
export function parseCriteria(
  params: AddressParameters,
  known: KnownHere = {},
): { criteria: Criteria; ignored: IgnoredParameter[] } {
  const criteria: Criteria = structuredClone(NO_CRITERIA);
  const filters = new Map<FilterName, Set<string>>();
  const ignored: IgnoredParameter[] = [];
  const settled = new Set<string>();

  const understand = (name: string, value: string): boolean => {
    if (isFilter(name)) {
      const parsed = FILTERS[name].value.safeParse(value);
      if (!parsed.success || !isKnown(known, name, parsed.data)) return false;
      filters.set(name, (filters.get(name) ?? new Set()).add(parsed.data));
      return true;
    }
    if (name !== "q" && !isSetting(name))
      return isTracking(name) || Boolean(known.otherNames?.includes(name));
    if (settled.has(name) || !isKnown(known, name, value)) return false;
    const understood = name === "q" ? setQuery(criteria, value) : set(criteria, name, value);
    if (understood) settled.add(name);
    return understood;
  };
  for (const [name, value] of entries(params)) {
    const trimmed = value.trim();
    if (trimmed !== "" && !understand(name, trimmed)) ignored.push({ name, value });
  }

  for (const [name, values] of filters) {
    Object.assign(criteria, { [FILTERS[name].key]: inOrder(name, values) });
  }
  return { criteria, ignored };
}

/** The canonical query of an address: stable order, defaults left out; « ?… » or the empty string. */
export function criteriaToQuery(criteria: Criteria, changes: Partial<Criteria> = {}): string {
  const wanted = { ...criteria, ...changes };
  const params = new URLSearchParams();
  if (wanted.q) params.set("q", wanted.q);
  for (const name of Object.keys(FILTERS) as FilterName[]) {
    for (const value of inOrder(name, new Set(wanted[FILTERS[name].key]))) params.append(name, value);
  }
  if (wanted.near) params.set("pres-de", wanted.near);
  if ((wanted.near || wanted.q) && wanted.radius !== DEFAULT_RADIUS)
    params.set("rayon", String(wanted.radius));
  if (wanted.zone) params.set("zone", zoneText(wanted.zone));
  if (wanted.sort) params.set("tri", wanted.sort);
  if (wanted.tab !== NO_CRITERIA.tab) params.set("dans", wanted.tab);
  if (wanted.page !== 1) params.set("page", String(wanted.page));
  if (wanted.view !== NO_CRITERIA.view) params.set("vue", wanted.view);
  const query = params.toString();
  return query && `?${query}`;
}

/** Whether anything narrows the directory down: words, a filter or a place. */
export function isFiltered(criteria: Criteria): boolean {
  return (
    criteria.q !== "" ||
    criteria.near !== null ||
    criteria.zone !== null ||
    Object.values(FILTERS).some(({ key }) => criteria[key].length > 0)
  );
}

function isKnown({ documents, isPlace }: KnownHere, name: string, value: string): boolean {
  if (name === "document") return documents?.includes(value) ?? true;
  if (name === "pres-de") return isPlace?.(value.toUpperCase()) ?? true;
  return true;
}

function isFilter(name: string): name is FilterName {
  return Object.hasOwn(FILTERS, name);
}

function isSetting(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

function set(criteria: Criteria, name: SettingName, value: string): boolean {
  const parsed = SETTINGS[name].value.safeParse(value);
  if (parsed.success) Object.assign(criteria, { [SETTINGS[name].key]: parsed.data });
  return parsed.success;
}

/** Control characters and halves of surrogate pairs cannot be searched for, nor stored by a database. */
function setQuery(criteria: Criteria, value: string): boolean {
  const clean = value
    .replace(/[\p{Cc}\p{Cs}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  criteria.q = clean
    .slice(0, LONGEST_QUERY)
    .replace(/\p{Cs}$/u, "")
    .trim();
  return criteria.q !== "" && clean.length <= LONGEST_QUERY;
}

function inOrder(name: FilterName, values: ReadonlySet<string>): string[] {
  const rank = (value: string) => ORDER[name].indexOf(value);
  return [...values].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
}
