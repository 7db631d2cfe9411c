/** What a visitor asks of the lessons and of the figures: the parameters of an address, and back. */
import {
  type Criteria,
  criteriaToQuery,
  type IgnoredParameter,
  isTracking,
  NO_CRITERIA,
  parseCriteria,
} from "./criteria.ts";
import { LESSON_KIND_CODES, type LessonKind } from "./lessons.ts";
import { MEASURE_CODES, type Measure } from "./measures.ts";

type Shared = Pick<Criteria, "departments" | "types" | "themes" | "page">;

export interface LessonCriteria extends Shared, Pick<Criteria, "q" | "documents"> {
  kinds: LessonKind[];
  /** Key of a lesson: with those that say alike, nothing else. */
  like: string | null;
}

export const FIGURE_SORTS = [
  { code: "valeur", label: "valeur, la plus grande d'abord" },
  { code: "valeur-croissante", label: "valeur, la plus petite d'abord" },
  { code: "annee", label: "année, la plus récente d'abord" },
  { code: "annee-croissante", label: "année, la plus ancienne d'abord" },
  { code: "initiative", label: "initiative, de A à Z" },
  { code: "initiative-inverse", label: "initiative, de Z à A" },
] as const;
export type FigureSort = (typeof FIGURE_SORTS)[number]["code"];

export interface FigureCriteria extends Shared {
  measures: Measure[];
  sort: FigureSort;
}

export const NO_LESSON_CRITERIA: Readonly<LessonCriteria> = {
  q: "",
  kinds: [],
  departments: [],
  types: [],
  themes: [],
  documents: [],
  like: null,
  page: 1,
};

export const NO_FIGURE_CRITERIA: Readonly<FigureCriteria> = {
  measures: [],
  departments: [],
  types: [],
  themes: [],
  sort: "valeur",
  page: 1,
};

interface Asked<T> {
  criteria: T;
  /** What was not understood: the page names it, and the rest counts. */
  ignored: IgnoredParameter[];
}

export function parseLessonCriteria(
  params: URLSearchParams,
  documents: readonly string[],
): Asked<LessonCriteria> {
  const own = ownValues(params, {
    nature: (value) => isOneOf(LESSON_KIND_CODES, value),
    avec: (value) => /^[0-9a-f]{12}$/.test(value),
  });
  const shared = parseShared(
    params,
    ["nature", "avec"],
    ["q", "departement", "type", "theme", "document", "page"],
    documents,
  );
  const { q, departments, types, themes, page, documents: chosen } = shared.criteria;
  const kinds = LESSON_KIND_CODES.filter((code) => own.values.nature.includes(code));
  const criteria = {
    q,
    kinds,
    departments,
    types,
    themes,
    documents: chosen,
    like: own.values.avec[0] ?? null,
    page,
  };
  return { criteria, ignored: [...own.ignored, ...shared.ignored] };
}

export function parseFigureCriteria(params: URLSearchParams): Asked<FigureCriteria> {
  const sorts = FIGURE_SORTS.map(({ code }) => code);
  const own = ownValues(params, {
    compte: (value) => isOneOf(MEASURE_CODES, value),
    tri: (value) => isOneOf(sorts, value),
  });
  const shared = parseShared(params, ["compte", "tri"], ["departement", "type", "theme", "page"], []);
  const { departments, types, themes, page } = shared.criteria;
  const measures = MEASURE_CODES.filter((code) => own.values.compte.includes(code));
  const sort = sorts.find((code) => code === own.values.tri[0]) ?? NO_FIGURE_CRITERIA.sort;
  return {
    criteria: { measures, departments, types, themes, sort, page },
    ignored: [...own.ignored, ...shared.ignored],
  };
}

/** The canonical query of an address: « ?… » or the empty string. */
export function lessonQuery(criteria: LessonCriteria, changes: Partial<LessonCriteria> = {}): string {
  const { kinds, like, ...shared } = { ...criteria, ...changes };
  return queryOf(
    kinds.map((code) => ["nature", code]),
    like ? [["avec", like]] : [],
    shared,
  );
}

export function figureQuery(criteria: FigureCriteria, changes: Partial<FigureCriteria> = {}): string {
  const { measures, sort, ...shared } = { ...criteria, ...changes };
  const isUsual = sort === NO_FIGURE_CRITERIA.sort;
  return queryOf(
    measures.map((code) => ["compte", code]),
    isUsual ? [] : [["tri", sort]],
    shared,
  );
}

type Entries = [name: string, value: string][];

function queryOf(first: Entries, last: Entries, shared: Partial<Criteria>): string {
  const rest = new URLSearchParams(criteriaToQuery({ ...NO_CRITERIA, ...shared }));
  const query = new URLSearchParams([...first, ...rest, ...last]).toString();
  return query && `?${query}`;
}

const isOneOf = (codes: readonly string[], value: string) => codes.includes(value);

/** The values of the parameters that this page alone has, and those that it does not know. */
function ownValues<Name extends string>(
  params: URLSearchParams,
  isKnown: Record<Name, (value: string) => boolean>,
): { values: Record<Name, string[]>; ignored: IgnoredParameter[] } {
  const values = {} as Record<Name, string[]>;
  const ignored: IgnoredParameter[] = [];
  for (const name of Object.keys(isKnown) as Name[]) {
    const given = params.getAll(name).filter((value) => value.trim() !== "");
    values[name] = given.map((value) => value.trim()).filter(isKnown[name]);
    for (const value of given) if (!isKnown[name](value.trim())) ignored.push({ name, value });
  }
  return { values, ignored };
}

/** What this page has of the search's own parameters; the others of them are unknown here. */
function parseShared(
  params: URLSearchParams,
  own: readonly string[],
  names: readonly string[],
  documents: readonly string[],
) {
  const here = new URLSearchParams([...params].filter(([name]) => names.includes(name)));
  const { criteria, ignored } = parseCriteria(here, { documents });
  const foreign = [...params]
    .filter(([name, value]) => ![...names, ...own].includes(name) && value.trim() !== "" && !isTracking(name))
    .map(([name, value]) => ({ name, value }));
  return { criteria, ignored: [...ignored, ...foreign] };
}
