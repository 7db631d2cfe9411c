import { parseActorCriteria } from "#domain/actor-criteria.ts";
import { ACTOR_ROLES } from "#domain/actor-roles.ts";
import { type IgnoredParameter, isTracking } from "#domain/criteria.ts";
import { type Facet, filtered, readFilter } from "#domain/facet-filter.ts";
import { FINDING_CODE_LIST, type FindingCode, isDecision } from "#domain/findings.ts";
import { parseLessonCriteria } from "#domain/lesson-criteria.ts";
import { LESSON_KIND_CODES } from "#domain/lessons.ts";
import { MEASURE_CODES } from "#domain/measures.ts";
import { SEVERITY_CODES } from "#domain/vocabularies.ts";
import type { ListName } from "#formats/files.ts";
import type { Published } from "#formats/published.ts";
import { resourceKey } from "#formats/ties.ts";
import { slugify } from "#lib/text.ts";
import { actorKinds, actorSlugs, profilesTiedTo } from "#queries/actors.ts";
import { documentList } from "#queries/document-list.ts";
import { toldEvents } from "#queries/events.ts";
import { lessonKeys } from "#queries/lessons.ts";
import { resources } from "#queries/resources.ts";
import { resourceFacets } from "#ui/library/resource-facets.ts";
import { EVENT_FACETS } from "#ui/restitution/event-facets.ts";
import { badParameters } from "../problem.ts";
import { missingThing, THINGS } from "./endpoint.ts";
import { EXPECTED } from "./wanted.ts";

/** Which rows of a list an address asks for, and the parameters that speak of profiles instead. */
export interface Listed {
  keeps: Published["keeps"];
  rest: URLSearchParams;
  /** The only profiles that have such rows, where that is known. */
  profiles?: readonly string[] | undefined;
  /** What was asked, in the name of a file. */
  name: string;
}

const ROLE_SLUGS = ACTOR_ROLES.map(({ slug }) => slug);
const ROLES = `l'un de ${ROLE_SLUGS.join(", ")}`;

/** What a list is narrowed down by on its own page, and what each may be. */
export const LISTS: Readonly<Record<ListName, Readonly<Record<string, string>>>> = {
  acteurs: {
    q: "des mots d'un nom, 120 signes au plus",
    nature: "une nature d'acteur, telle que /acteurs la propose",
    role: ROLES,
    ...only("departement", "theme"),
  },
  liens: {
    acteur: THINGS.acteur[1],
    role: ROLES,
  },
  enseignements: {
    nature: `l'un de ${LESSON_KIND_CODES.join(", ")}`,
    avec: "la clé d'un enseignement",
    ...only("q", "departement", "type", "theme", "document"),
  },
  ressources: {
    annee: "une année qu'une ressource a",
    editeur: "un éditeur qu'une ressource a",
    avec: "« adresse » ou « titre »",
    ...only("theme", "document"),
  },
  evenements: {
    annee: "une année où il y eut un événement raconté",
    format: "« sur-place » ou « en-ligne »",
    ...only("departement", "theme"),
  },
  chiffres: { compte: `l'un de ${MEASURE_CODES.join(", ")}` },
  constats: {
    code: `l'un de ${FINDING_CODE_LIST.join(", ")}`,
    gravite: `l'un de ${SEVERITY_CODES.join(", ")}`,
    initiative: THINGS.initiative[1],
    ...only("document"),
  },
};

function only(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, EXPECTED[name] ?? ""]));
}

/** Those that say nothing of profiles. */
export const ALONE: readonly ListName[] = ["enseignements", "ressources", "evenements"];

/** Codes that rows have in a column of the name of the parameter. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  compte: MEASURE_CODES,
  role: ROLE_SLUGS,
  code: FINDING_CODE_LIST,
  gravite: SEVERITY_CODES,
};

/** Reads the filters of a list as its page does; or says what it does not understand. */
export async function listedOf(list: ListName, parameters: URLSearchParams): Promise<Listed | Response> {
  const expected = LISTS[list];
  const [own, rest] = [new URLSearchParams(), new URLSearchParams()];
  for (const [name, value] of parameters)
    if (!isTracking(name)) (Object.hasOwn(expected, name) ? own : rest).append(name, value);
  // Of actors a parameter of profiles asks for those that these are tied to.
  if (list === "acteurs" && rest.size > 0) return { keeps: all, rest: parameters, name: "" };
  const missing = await missingThing((name) => own.get(name) ?? undefined);
  if (missing) return missing;
  const isAlone = ALONE.includes(list);
  const ignored = [...own]
    .filter(([, value]) => value.trim() === "")
    .concat(isAlone ? [...rest] : [])
    .map(([name, value]) => ({ name, value }));
  const read: Read = ignored.length > 0 ? { ignored } : await READ[list](own);
  if (read.ignored.length > 0) return badParameters(read.ignored.map((one) => told(one, expected)));
  return {
    keeps: own.size > 0 ? (read.keeps ?? all) : all,
    profiles: read.profiles,
    rest: isAlone ? new URLSearchParams() : rest,
    name: own.size > 0 ? `-${slugify([...own.values()].join(" "), 80)}` : "",
  };
}

const all = () => true;
type Read = { ignored: IgnoredParameter[] } & Partial<Pick<Listed, "keeps" | "profiles">>;

const READ: Readonly<Record<ListName, (own: URLSearchParams) => Promise<Read>>> = {
  acteurs: async (own) => {
    const { criteria, ignored } = parseActorCriteria(own, await actorKinds());
    return { ignored, keeps: among(await actorSlugs(criteria)) };
  },
  liens: async (own) => ({
    ...byCodes(own),
    ...(own.has("acteur") && { profiles: await profilesTiedTo(own.getAll("acteur")) }),
  }),
  enseignements: async (own) => {
    const documents = await documentList();
    const { criteria, ignored } = parseLessonCriteria(
      own,
      documents.map(({ id }) => id),
    );
    return { ignored, keeps: among(await lessonKeys(criteria)) };
  },
  ressources: async (own) =>
    byFacets(own, await resources(), resourceFacets({}), (resource) =>
      resource.recommendations.map(resourceKey),
    ),
  // Those that are only announced are in no list that has filters.
  evenements: async (own) => byFacets(own, await toldEvents(), EVENT_FACETS, ({ slug }) => [slug]),
  chiffres: async (own) => byCodes(own),
  constats: async (own) => {
    const { ignored, keeps } = byCodes(own);
    // What the import decided is no finding of the source, unless somebody asks for it by its code.
    const isAsked = own.has("code");
    return { ignored, keeps: (row) => keeps(row) && (isAsked || !isDecision(row.code as FindingCode)) };
  },
};

function among(keys: readonly string[]): Published["keeps"] {
  const known = new Set(keys);
  return ({ key }) => known.has(key ?? "");
}

/** The rows of what a page shows that has these facets. */
function byFacets<T>(
  own: URLSearchParams,
  all: readonly T[],
  facets: readonly Facet<T>[],
  keysOf: (item: T) => string[],
): Read {
  const filter = readFilter(own, all, facets);
  const ignored = [...own].filter(([name, value]) => !filter.get(name)?.includes(value));
  return {
    ignored: ignored.map(([name, value]) => ({ name, value })),
    keeps: among(filtered(all, facets, filter).flatMap(keysOf)),
  };
}

/** The rows that have one of the values of each parameter. */
function byCodes(own: URLSearchParams): Read & Pick<Listed, "keeps"> {
  const names = [...new Set(own.keys())];
  return {
    ignored: [...own]
      .filter(([name, value]) => CODES[name] && !CODES[name].includes(value))
      .map(([name, value]) => ({ name, value })),
    keeps: (row) => names.every((name) => own.getAll(name).includes(row[name] ?? "")),
  };
}

function told({ name, value }: IgnoredParameter, expected: Readonly<Record<string, string>>) {
  const known = Object.hasOwn(expected, name) ? expected[name] : undefined;
  return {
    parameter: name,
    found: value,
    expected: known ?? `l'un des paramètres ${Object.keys(expected).join(", ")}`,
  };
}
