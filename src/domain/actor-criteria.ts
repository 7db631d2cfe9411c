/** What a visitor asks of the list of actors: the parameters of its address, and back. */
import { slugify } from "#lib/text.ts";
import { ACTOR_ROLES, type ActorRoleSlug, UNTOLD_KIND } from "./actor-roles.ts";
import { type IgnoredParameter, isTracking } from "./criteria.ts";
import { DEPARTMENT_CODES, type DepartmentCode } from "./departments.ts";
import { THEME_SLUGS, type ThemeSlug } from "./themes.ts";

export interface ActorCriteria {
  /** Words of a name as typed. */
  q: string;
  /** Kinds of actor; null is the one that nothing tells. */
  kinds: (string | null)[];
  roles: ActorRoleSlug[];
  departments: DepartmentCode[];
  themes: ThemeSlug[];
  sort: "liens" | "nom";
  page: number;
}

export const NO_ACTOR_CRITERIA: Readonly<ActorCriteria> = {
  q: "",
  kinds: [],
  roles: [],
  departments: [],
  themes: [],
  sort: "liens",
  page: 1,
};

export type ActorFilter = "kinds" | "roles" | "departments" | "themes";
export const ACTOR_FILTERS = {
  kinds: "nature",
  roles: "role",
  departments: "departement",
  themes: "theme",
} as const satisfies Record<ActorFilter, string>;

const LONGEST_QUERY = 120;

/** How a kind is written in an address. */
export const kindSlug = (kind: string | null) => (kind === null ? UNTOLD_KIND : slugify(kind));

/** Reads the criteria of an address; what it does not understand is left out and listed. */
export function parseActorCriteria(
  params: URLSearchParams,
  kinds: readonly (string | null)[],
): { criteria: ActorCriteria; ignored: IgnoredParameter[] } {
  const criteria: ActorCriteria = structuredClone(NO_ACTOR_CRITERIA);
  const ignored: IgnoredParameter[] = [];
  const known: Record<string, (value: string) => boolean> = {
    nature: (value) => choose(criteria.kinds, kinds, (kind) => kindSlug(kind) === value),
    role: (value) => choose(criteria.roles, ROLE_SLUGS, (slug) => slug === value),
    departement: (value) => choose(criteria.departments, DEPARTMENT_CODES, (code) => code === value),
    theme: (value) => choose(criteria.themes, THEME_SLUGS, (slug) => slug === value),
    q: (value) => {
      criteria.q = value.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim();
      return criteria.q.length <= LONGEST_QUERY;
    },
    tri: (value) => {
      if (value === "nom" || value === "liens") criteria.sort = value;
      return criteria.sort === value;
    },
    page: (value) => {
      if (/^[1-9]\d{0,4}$/.test(value)) criteria.page = Number(value);
      return String(criteria.page) === value;
    },
  };
  for (const [name, value] of params) {
    const trimmed = value.trim();
    if (trimmed === "" || isTracking(name)) continue;
    const understand = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!understand?.(trimmed)) ignored.push({ name, value });
  }
  criteria.q = criteria.q.slice(0, LONGEST_QUERY);
  return { criteria, ignored };
}

const ROLE_SLUGS = ACTOR_ROLES.map(({ slug }) => slug);

function choose<T>(chosen: T[], known: readonly T[], isMeant: (value: T) => boolean): boolean {
  const found = known.find(isMeant);
  if (found === undefined) return false;
  if (!chosen.includes(found)) chosen.push(found);
  return true;
}

/** The canonical query of an address; « ?… » or the empty string. */
export function actorCriteriaToQuery(criteria: ActorCriteria, changes: Partial<ActorCriteria> = {}): string {
  const wanted = { ...criteria, ...changes };
  const params = new URLSearchParams();
  if (wanted.q) params.set("q", wanted.q);
  for (const kind of wanted.kinds.map(kindSlug).toSorted()) params.append("nature", kind);
  for (const name of ["roles", "departments", "themes"] as const)
    for (const value of wanted[name].toSorted()) params.append(ACTOR_FILTERS[name], value);
  if (wanted.sort !== NO_ACTOR_CRITERIA.sort) params.set("tri", wanted.sort);
  if (wanted.page > 1) params.set("page", String(wanted.page));
  return params.size > 0 ? `?${params}` : "";
}

/** Whether anything narrows the list down. */
export function isActorSearch(criteria: ActorCriteria): boolean {
  return (
    criteria.q !== "" || Object.keys(ACTOR_FILTERS).some((name) => criteria[name as ActorFilter].length > 0)
  );
}
