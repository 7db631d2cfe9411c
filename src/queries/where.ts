import "server-only";
import { Prisma } from "#db/generated/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { communesIn } from "#domain/geography/zone.ts";
import type { FilterName } from "#domain/search-answer.ts";
import { answersAll, score } from "./answering.ts";
import type { PlacePlan } from "./place-plan.ts";
import type { Understanding } from "./understand.ts";

/** What the published initiatives that answer the words and the place are called in a statement. */
export interface Hits {
  /** « near AS (…), hits AS (…) »: id, filters, document_set, km, whole, and what the order goes by. */
  ctes: Prisma.Sql;
  /** All there are: neither words nor place narrow them down. */
  areAll: boolean;
  /** The order that serves, or the one asked for, of rows of `hits` called h. */
  order: Prisma.Sql;
  /** The filters of the criteria, as conditions on a row of `hits` called h. */
  filters: Partial<Record<FilterName, Prisma.Sql>>;
}

/** So many kilometres away, an answer is worth a bit more than a third of one on the spot. */
const KILOMETRES = 40;
/** Which of those that answer the words: in the place, beyond it, or where nobody says more than the department. */
export type Scope = "inside" | "beyond" | "apart";

/**
 * The one way from a search to a set, for results, counts, points and exports: they always agree. The rows bear what
 * the order goes by, and nothing else, for they may be a hundred thousand.
 */
export function hitsOf(criteria: Criteria, asked: Understanding, scope: Scope = "inside"): Hits {
  const { words, place, exact, isVain } = asked;
  const order = orderFor(criteria, asked, scope);
  const conditions = [
    ...(isVain ? [Prisma.sql`FALSE`] : []),
    ...(words ? [words.isWide ? Prisma.sql`p.words @@ ${words.enough}::tsquery` : answersAll(words)] : []),
  ];
  if (criteria.zone)
    conditions.push(Prisma.sql`p.initiative_id IN (
      SELECT there.initiative_id FROM initiative_commune there
      WHERE there.insee = ANY(${communesIn(criteria.zone).map(({ insee }) => insee)}::text[]))`);
  const near = place?.communes && scope !== "apart" ? nearCte(place, scope) : null;
  if (place && !place.communes)
    conditions.push(hasOneOf(Prisma.sql`p.filters`, "departments", place.departments));
  if (place && scope === "apart") {
    conditions.push(Prisma.sql`NOT p.is_placed`, unplacedNear(place, words !== null));
    // A set from the index: asking row by row would read as many texts.
    if (place.nameQuery)
      conditions.push(Prisma.sql`p.initiative_id NOT IN (
        SELECT named.initiative_id FROM search_profile named WHERE named.short @@ ${place.nameQuery}::tsquery)`);
  }
  const isWhole = !words?.isWide;
  const weight = words && order === "pertinence" ? score(words) : null;
  const columns = Prisma.join([
    Prisma.sql`p.initiative_id AS id, p.filters, p.document_set`,
    order === "recent" ? Prisma.sql`p.published, p.name_key` : Prisma.sql`p.standing`,
    ...(order === "nom" || order === "distance" || order === "completes" ? [Prisma.sql`p.name_key`] : []),
    near ? Prisma.sql`near.km` : Prisma.sql`NULL::float8 AS km`,
    isWhole ? Prisma.sql`TRUE AS whole` : Prisma.sql`${answersAll(words)} AS whole`,
    ...(weight ? [Prisma.sql`${weight} AS score`] : []),
    ...(exact.length > 0 ? [Prisma.sql`p.initiative_id = ANY(${[...exact]}::int[]) AS exact`] : []),
  ]);
  // What is the same for all decides nothing, and each key more makes the sorting of thousands slower.
  const worth = near
    ? Prisma.sql`${weight ? Prisma.sql`h.score` : Prisma.sql`1`} * exp(-coalesce(h.km, 0) / ${KILOMETRES}::float8)`
    : weight && Prisma.sql`h.score`;
  const byRelevance = [
    ...(exact.length > 0 ? [Prisma.sql`h.exact DESC`] : []),
    ...(isWhole ? [] : [Prisma.sql`h.whole DESC`]),
    ...(worth ? [Prisma.sql`${worth} DESC`] : []),
    Prisma.sql`h.standing DESC, h.id`,
  ];
  const from = near
    ? Prisma.sql`near JOIN search_profile p ON p.initiative_id = near.id`
    : Prisma.sql`search_profile p`;
  const where = conditions.length > 0 ? Prisma.join(conditions, " AND ") : Prisma.sql`TRUE`;
  // All of them are no set to be kept, but an index to be read in its order.
  const areAll = conditions.length === 0 && !near;
  const kept = areAll ? Prisma.sql`NOT MATERIALIZED` : Prisma.sql`MATERIALIZED`;
  const hits = Prisma.sql`hits AS ${kept} (SELECT ${columns} FROM ${from} WHERE ${where})`;
  return {
    ctes: near ? Prisma.sql`${near}, ${hits}` : hits,
    areAll,
    order: order === "pertinence" ? Prisma.join(byRelevance) : orderOf(order),
    filters: filterConditions(criteria),
  };
}

/** All the filters but one, as one condition: what the values of that one are counted with. */
export function filtersBut({ filters }: Hits, except: FilterName | null): Prisma.Sql {
  const others = Object.entries(filters).filter(([name]) => name !== except);
  return Prisma.join([Prisma.sql`TRUE`, ...others.map(([, filter]) => filter)], " AND ");
}

/** By its nearest commune, every commune counting; beyond the place is who has no commune inside. */
function nearCte(place: PlacePlan, scope: Scope): Prisma.Sql {
  const { communes, beyond } = place;
  const distances = [...(communes ?? []), ...(scope === "beyond" ? beyond : [])];
  const outside =
    scope === "beyond"
      ? Prisma.sql`HAVING NOT bool_or(n.insee = ANY(${[...(communes?.keys() ?? [])]}::text[]))`
      : Prisma.empty;
  return Prisma.sql`near AS MATERIALIZED (
    SELECT c.initiative_id AS id, min(n.km) AS km
    FROM unnest(${distances.map(([insee]) => insee)}::text[], ${distances.map(([, km]) => km)}::float8[]) AS n (insee, km)
    JOIN initiative_commune c ON c.insee = n.insee
    GROUP BY c.initiative_id ${outside}${scope === "inside" ? namedThere(place) : Prisma.empty})`;
}

/** Who has no commune but is called after the place is there too, nobody knows how far. */
function namedThere(place: PlacePlan): Prisma.Sql {
  return place.nameQuery
    ? Prisma.sql` UNION ALL SELECT p.initiative_id, NULL FROM search_profile p
        WHERE NOT p.is_placed AND p.short @@ ${place.nameQuery}::tsquery AND ${unplacedNear(place, true)}`
    : Prisma.empty;
}

/** Of the departments of the place; with words also of no department, since nobody says that it is not near. */
function unplacedNear({ departments }: PlacePlan, hasWords: boolean): Prisma.Sql {
  const there = hasOneOf(Prisma.sql`p.filters`, "departments", departments);
  const nowhere = Prisma.sql`p.filters & (
    SELECT coalesce(bit_or(1::bigint << v.bit), 0) FROM filter_value v WHERE v.facet = 'departments') = 0`;
  return hasWords ? Prisma.sql`(${there} OR ${nowhere})` : there;
}

/** Whether filters have one of some values; their bits are looked up once a statement. */
export function hasOneOf(filters: Prisma.Sql, facet: string, values: readonly string[]): Prisma.Sql {
  return Prisma.sql`${filters} & (
    SELECT coalesce(bit_or(1::bigint << v.bit), 0) FROM filter_value v
    WHERE v.facet = ${facet} AND v.value = ANY(${[...values]}::text[])) <> 0`;
}

function filterConditions(criteria: Criteria): Hits["filters"] {
  const filters: Hits["filters"] = {};
  for (const facet of ["departments", "types", "themes", "levels"] as const) {
    if (criteria[facet].length > 0) filters[facet] = hasOneOf(Prisma.sql`h.filters`, facet, criteria[facet]);
  }
  if (criteria.documents.length > 0) {
    filters.documents = Prisma.sql`h.document_set IN (
      SELECT sets.id FROM search_document_set sets WHERE sets.documents && ARRAY(
        SELECT d.number FROM document d WHERE d.id = ANY(${criteria.documents}::text[])))`;
  }
  return filters;
}

/** The order of results called h. Names decide last, and no two are one: pages never overlap. */
function orderOf(order: Exclude<Order, "pertinence">): Prisma.Sql {
  const byName = Prisma.sql`h.name_key`;
  const byStanding = Prisma.sql`h.standing DESC, ${byName}`;
  switch (order) {
    case "nom":
      return byName;
    case "recent":
      return Prisma.sql`h.published DESC, ${byName}`;
    case "completes":
      return byStanding;
    case "distance":
      return Prisma.sql`h.km NULLS LAST, ${byStanding}`;
    default:
      return order satisfies never;
  }
}

type Order = "pertinence" | "distance" | "recent" | "nom" | "completes";

/**
 * The order asked for, else the one that serves: by distance from a place, by relevance of words, the fullest first.
 * Who is shown around the place comes in the one that serves.
 */
export function orderFor(
  { sort: asked }: Criteria,
  { words, place }: Understanding,
  scope: Scope = "inside",
): Order {
  const sort = scope === "inside" ? asked : null;
  const isNear = place?.communes != null && scope !== "apart";
  if (sort === "distance" ? isNear : sort === "pertinence" ? words !== null : sort !== null)
    return sort as Order;
  return words ? "pertinence" : isNear ? "distance" : "completes";
}
