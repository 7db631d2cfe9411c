import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { type ActorCriteria, type ActorFilter, kindSlug } from "#domain/actor-criteria.ts";
import { ACTOR_ROLES, actorKindLabel, UNTOLD_KIND } from "#domain/actor-roles.ts";
import { DEPARTMENTS } from "#domain/departments.ts";
import type { FacetValue } from "#domain/search-answer.ts";
import { THEMES } from "#domain/themes.ts";
import { withoutAcronymStops, words } from "#lib/text.ts";

export const ACTOR_PAGE_SIZE = 30;
/** Initiatives that a row names. */
const NAMED = 3;
/** Ties among which those are chosen: an actor of thousands is not read through for three names. */
const LOOKED_AT = 30;
/** Words of every name. */
const LINKING = new Set(["d", "de", "des", "du", "et", "l", "la", "le", "les"]);

const rowSchema = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  /** Kinds of its ties. */
  roles: z.array(z.string()),
  departments: z.array(z.string()),
  initiativeCount: z.int(),
  documentCount: z.int(),
  /** Whether it has a profile too. */
  isInitiative: z.boolean(),
  /** Some of the initiatives that it is tied to. */
  initiatives: z.array(z.object({ slug: z.string(), name: z.string() })),
});
export type ActorRow = z.infer<typeof rowSchema>;

export interface ActorList {
  total: number;
  page: number;
  pageCount: number;
  actors: ActorRow[];
  /** By filter: what ticking each value would show beside the other filters. */
  facets: Record<ActorFilter, FacetValue[]>;
}

/** The kinds that actors have, null where nothing tells one. */
export async function actorKinds(): Promise<(string | null)[]> {
  const rows = await db().actorSummary.groupBy({ by: ["kind"], orderBy: { kind: "asc" } });
  return rows.map(({ kind }) => kind);
}

const answerSchema = z.object({
  total: z.int(),
  actors: z.array(rowSchema),
  counts: z.array(z.object({ facet: z.string(), value: z.string().nullable(), count: z.int() })),
});

/** A page of the actors that meet the criteria, and how many each value of each filter would show: one question. */
export async function actors(criteria: ActorCriteria): Promise<ActorList> {
  const conditions = filterConditions(criteria);
  const order = criteria.sort === "nom" ? Prisma.empty : Prisma.sql`initiative_count DESC, `;
  // Without words the table itself is read for each count: keeping a copy of its rows would take longer.
  const once = criteria.q ? Prisma.sql`MATERIALIZED` : Prisma.sql`NOT MATERIALIZED`;
  const [row] = await db().$queryRaw<unknown[]>`
    WITH named AS ${once} (SELECT a.* FROM actor_summary a WHERE ${isNamed(criteria.q)}),
    found AS NOT MATERIALIZED (SELECT * FROM named WHERE ${allBut(conditions, null)}),
    size AS (SELECT count(*)::int AS total FROM found),
    page AS (
      SELECT * FROM found ORDER BY ${order} name_key LIMIT ${ACTOR_PAGE_SIZE} OFFSET (
        SELECT greatest(0, least(${criteria.page}::int, ceil(total / ${ACTOR_PAGE_SIZE}::float8)::int) - 1) * ${ACTOR_PAGE_SIZE}::int FROM size))
    SELECT (SELECT total FROM size) AS total,
      (SELECT coalesce(json_agg(r ORDER BY ${order} r.name_key), '[]') FROM (${PAGE_ROWS}) AS r) AS actors,
      (SELECT coalesce(json_agg(c), '[]') FROM (${counts(conditions)}) AS c) AS counts`;
  const answer = answerSchema.parse(row);
  const pageCount = Math.max(1, Math.ceil(answer.total / ACTOR_PAGE_SIZE));
  return {
    total: answer.total,
    actors: answer.actors,
    page: Math.min(criteria.page, pageCount),
    pageCount,
    facets: facetsOf(criteria, answer.counts),
  };
}

/** The names of the actors that meet the criteria, however many they are. */
export async function actorSlugs(criteria: ActorCriteria): Promise<string[]> {
  const rows = await db().$queryRaw<{ slug: string }[]>`
    SELECT a.slug FROM actor_summary a WHERE ${isNamed(criteria.q)} AND ${allBut(filterConditions(criteria), null)}`;
  return rows.map(({ slug }) => slug);
}

/** The slugs of the profiles that these actors are tied to, in the order of the alphabet. */
export async function profilesTiedTo(actors: readonly string[]): Promise<string[]> {
  const rows = await db().$queryRaw<{ slug: string }[]>`
    SELECT DISTINCT i.slug COLLATE "C" AS slug
    FROM relation r JOIN initiative i ON i.id = r.initiative_id AND i.withdrawn_at IS NULL
    WHERE r.organisation_slug = ANY(${[...actors]}::text[]) ORDER BY 1`;
  return rows.map(({ slug }) => slug);
}

const PAGE_ROWS = Prisma.sql`
  SELECT p.slug, o.name, p.kind, p.roles, p.departments, p.initiative_count, p.name_key,
    p.initiative_count AS "initiativeCount", p.document_count AS "documentCount",
    EXISTS (SELECT 1 FROM initiative i WHERE i.slug = p.slug AND i.withdrawn_at IS NULL) AS "isInitiative",
    (SELECT coalesce(json_agg(n), '[]') FROM (
      SELECT DISTINCT i.slug, i.name FROM (
        SELECT r.initiative_id FROM relation r WHERE r.organisation_slug = p.slug ORDER BY r.initiative_id LIMIT ${LOOKED_AT}) AS r
      JOIN initiative i ON i.id = r.initiative_id AND i.withdrawn_at IS NULL ORDER BY i.name, i.slug LIMIT ${NAMED}) AS n) AS initiatives
  FROM page p JOIN organisation o ON o.slug = p.slug`;

/** Each word begins a word of one of its names. */
function isNamed(q: string): Prisma.Sql {
  const all = words(withoutAcronymStops(q));
  const telling = all.filter((word) => !LINKING.has(word));
  const begins = (telling.length > 0 ? telling : all).map(
    (word) => Prisma.sql`(n.name LIKE ${`${word}%`} OR n.name LIKE ${`% ${word}%`})`,
  );
  if (q === "") return Prisma.sql`TRUE`;
  if (begins.length === 0) return Prisma.sql`FALSE`;
  return Prisma.sql`a.slug IN (
    SELECT n.key FROM search_name n WHERE n.kind = 'actor' AND ${Prisma.join(begins, " AND ")})`;
}

type Conditions = Partial<Record<ActorFilter, Prisma.Sql>>;

function filterConditions({ kinds, roles, departments, themes }: ActorCriteria): Conditions {
  const told = kinds.filter((kind) => kind !== null);
  const meant = ACTOR_ROLES.filter(({ slug }) => roles.includes(slug)).flatMap(({ kinds: those }) => those);
  return {
    ...(kinds.length > 0 && {
      kinds: Prisma.sql`(kind = ANY(${told}::text[]) OR (${kinds.includes(null)} AND kind IS NULL))`,
    }),
    ...(roles.length > 0 && { roles: Prisma.sql`roles && ${meant}::text[]` }),
    ...(departments.length > 0 && { departments: Prisma.sql`departments && ${departments}::text[]` }),
    ...(themes.length > 0 && { themes: Prisma.sql`themes && ${themes}::text[]` }),
  };
}

function allBut(conditions: Conditions, except: ActorFilter | null): Prisma.Sql {
  const others = Object.entries(conditions).filter(([name]) => name !== except);
  return Prisma.join([Prisma.sql`TRUE`, ...others.map(([, condition]) => condition)], " AND ");
}

/** Each filter is counted with the others applied but not itself, so that its other values stay in reach. */
function counts(conditions: Conditions): Prisma.Sql {
  const of = (name: ActorFilter, value: Prisma.Sql, from: Prisma.Sql) =>
    Prisma.sql`SELECT ${name} AS facet, ${value} AS value, count(*)::int AS count FROM named ${from}
      WHERE ${allBut(conditions, name)} GROUP BY 2`;
  const roles = ACTOR_ROLES.map(({ slug, kinds }) => Prisma.sql`(${slug}::text, ${[...kinds]}::text[])`);
  return Prisma.join(
    [
      of("kinds", Prisma.sql`kind`, Prisma.empty),
      of(
        "roles",
        Prisma.sql`role.slug`,
        Prisma.sql`JOIN (VALUES ${Prisma.join(roles)}) AS role (slug, kinds) ON named.roles && role.kinds`,
      ),
      of("departments", Prisma.sql`x`, Prisma.sql`CROSS JOIN unnest(departments) AS x`),
      of("themes", Prisma.sql`x`, Prisma.sql`CROSS JOIN unnest(themes) AS x`),
    ],
    " UNION ALL ",
  );
}

function facetsOf(
  criteria: ActorCriteria,
  rows: z.infer<typeof answerSchema>["counts"],
): ActorList["facets"] {
  const counted = new Map(rows.map(({ facet, value, count }) => [`${facet} ${value}`, count]));
  const facet = <T extends string | null>(
    name: ActorFilter,
    known: readonly { value: T; label: string }[],
    written: (value: T) => string = String,
  ) =>
    known
      .map(({ value, label }) => ({
        value: written(value),
        label,
        count: counted.get(`${name} ${value}`) ?? 0,
        selected: (criteria[name] as readonly (string | null)[]).includes(value),
      }))
      .filter(({ count, selected }) => count > 0 || selected);
  const kinds = new Set([...criteria.kinds, ...rows.flatMap((r) => (r.facet === "kinds" ? [r.value] : []))]);
  return {
    kinds: facet(
      "kinds",
      [...kinds].map((value) => ({ value, label: actorKindLabel(value) })),
      kindSlug,
    ).toSorted(
      (a, b) =>
        Number(a.value === UNTOLD_KIND) - Number(b.value === UNTOLD_KIND) ||
        b.count - a.count ||
        (a.value < b.value ? -1 : 1),
    ),
    roles: facet(
      "roles",
      ACTOR_ROLES.map(({ slug, label }) => ({ value: slug, label })),
    ),
    departments: facet(
      "departments",
      DEPARTMENTS.map(({ code, name }) => ({ value: code, label: name })),
    ),
    themes: facet(
      "themes",
      THEMES.map(({ slug, label }) => ({ value: slug, label })),
    ),
  };
}
