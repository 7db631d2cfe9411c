import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { ACTOR_ROLES, type ActorRoleSlug } from "#domain/actor-roles.ts";
import type { Organisation } from "#domain/directory.ts";
import { initiativeSchema } from "#domain/directory.ts";
import { calmTitles } from "#domain/reading/calm.ts";
import { isShouted } from "#domain/reading/sentence-case.ts";
import { RELATION_KIND_CODES, RELATION_LEVELS } from "#domain/vocabularies.ts";
import { publicationLines } from "./publication-lines.ts";
import { quotesOf } from "./quotes.ts";

/** What it does for one initiative, and the sentence that says so. */
export type ActorTie = z.infer<typeof tieSchema> & { quote: string };

export interface ActorPage {
  status: "found";
  actor: Organisation;
  departments: string[];
  initiativeCount: number;
  documentCount: number;
  /** How many initiatives it is tied to in each of its roles. */
  roles: { slug: ActorRoleSlug; count: number }[];
  /** What its own profile says of it, where it has one. */
  profile: z.infer<typeof profileSchema> | null;
  /** A page of its ties, by role, then by initiative. */
  ties: ActorTie[];
  page: number;
  pageCount: number;
  /** The parts of publications that name it in a tie, the latest publication first. */
  parts: z.infer<typeof partSchema>[];
}

export type ActorAnswer =
  | ActorPage
  /** It proved to be another one. */
  | { status: "moved"; slug: string }
  | { status: "withdrawn"; name: string; since: Date }
  | { status: "unknown" };

const TIES_A_PAGE = 40;
const MOST_PARTS = 40;

const passageSchema = z.object({ document: z.string(), lineStart: z.int(), lineEnd: z.int() });
const profileSchema = initiativeSchema.pick({
  slug: true,
  name: true,
  summary: true,
  siren: true,
  siret: true,
  websites: true,
});
const tieSchema = z.object({
  slug: z.string(),
  name: z.string(),
  communes: z.array(z.string()),
  departments: z.array(z.string()),
  kind: z.enum(RELATION_KIND_CODES),
  level: z.enum(RELATION_LEVELS).nullable(),
  /** The actor's name as the publication prints it there. */
  printed: z.string(),
  passage: passageSchema,
});
const partSchema = z.object({
  document: z.string(),
  /** The innermost part that holds the lines; null where none does. */
  id: z.string().nullable(),
  title: z.string().nullable(),
  kind: z.string().nullable(),
  lineStart: z.int(),
  lineEnd: z.int(),
  /** The event that the publication restitutes. */
  event: z.string().nullable(),
  count: z.int(),
});
const answerSchema = z.object({
  departments: z.array(z.string()),
  initiativeCount: z.int(),
  documentCount: z.int(),
  profile: profileSchema.nullable(),
  kinds: z.array(z.object({ role: z.string(), count: z.int() })),
  total: z.int(),
  ties: z.array(tieSchema),
  parts: z.array(partSchema),
});

export interface ActorAsked {
  /** The one role to show the ties of; null for all. */
  role: ActorRoleSlug | null;
  page: number;
}

/** The actor at an address, with a page of what it does. */
export async function actorBySlug(slug: string, { role, page }: ActorAsked): Promise<ActorAnswer> {
  const row = await db().organisation.findUnique({ where: { slug } });
  if (!row) return { status: "unknown" };
  const { withdrawnAt, mergedInto, ...actor } = row;
  if (mergedInto) return { status: "moved", slug: mergedInto };
  if (withdrawnAt) return { status: "withdrawn", name: actor.name, since: withdrawnAt };

  const asked = ACTOR_ROLES.filter((r) => role === null || r.slug === role).flatMap((r) => r.kinds);
  const [found] = await db().$queryRaw<unknown[]>`
    WITH tie AS MATERIALIZED (
      SELECT r.initiative_id, r.name AS printed, r.kind, r.level, p.document_id, p.line_start, p.line_end, roles.rank, roles.slug AS role
      FROM relation r JOIN initiative i ON i.id = r.initiative_id AND i.withdrawn_at IS NULL
      JOIN passage p ON p.id = r.passage_id
      JOIN unnest(${KINDS}::text[], ${RANKS}::int[], ${ROLES}::text[]) AS roles (kind, rank, slug) ON roles.kind = r.kind
      WHERE r.organisation_slug = ${slug}),
    size AS (SELECT count(*)::int AS total FROM tie WHERE kind = ANY(${asked}::text[])),
    page AS (
      SELECT t.*, i.slug, i.name, directory_fold(i.name) AS name_key
      FROM tie t JOIN initiative i ON i.id = t.initiative_id WHERE t.kind = ANY(${asked}::text[])
      ORDER BY t.rank, name_key, i.slug, t.line_start LIMIT ${TIES_A_PAGE} OFFSET (
        SELECT greatest(0, least(${page}::int, ceil(total / ${TIES_A_PAGE}::float8)::int) - 1) * ${TIES_A_PAGE}::int FROM size)),
    ties AS (
      SELECT p.slug, p.name, p.kind, p.level, p.printed,
        ARRAY(SELECT c.name FROM initiative_commune c WHERE c.initiative_id = p.initiative_id ORDER BY c.position LIMIT 2) AS communes,
        ARRAY(SELECT d.code FROM initiative_department d WHERE d.initiative_id = p.initiative_id ORDER BY d.code) AS departments,
        json_build_object('document', p.document_id, 'lineStart', p.line_start, 'lineEnd', p.line_end) AS passage,
        row_number() OVER (ORDER BY p.rank, p.name_key, p.slug, p.line_start) AS at
      FROM page p),
    parts AS (
      SELECT d.id AS document, s.id, s.title, s.kind, coalesce(s.line_start, min(t.line_start)) AS "lineStart",
        coalesce(s.line_end, max(t.line_end)) AS "lineEnd", count(DISTINCT t.initiative_id)::int AS count,
        (SELECT e.slug FROM event e WHERE e.document_id = d.id AND e.is_main ORDER BY e.slug LIMIT 1) AS event, d.published_on
      FROM tie t JOIN document d ON d.id = t.document_id
      LEFT JOIN LATERAL (
        SELECT s.* FROM section s WHERE s.document_id = t.document_id AND s.line_start <= t.line_start AND t.line_start <= s.line_end
        ORDER BY s.level DESC, s.line_start DESC LIMIT 1) s ON TRUE
      GROUP BY d.id, s.id, s.title, s.kind, s.line_start, s.line_end
      ORDER BY d.published_on DESC, d.id, 5 LIMIT ${MOST_PARTS})
    SELECT a.departments, a.initiative_count AS "initiativeCount", a.document_count AS "documentCount",
      (SELECT json_build_object('slug', i.slug, 'name', i.name, 'summary', i.summary, 'siren', i.siren, 'siret', i.siret, 'websites', i.websites)
        FROM initiative i WHERE i.slug = a.slug AND i.withdrawn_at IS NULL) AS profile,
      (SELECT coalesce(json_agg(k), '[]') FROM (
        SELECT role, count(DISTINCT initiative_id)::int AS count FROM tie GROUP BY role) AS k) AS kinds,
      (SELECT total FROM size) AS total,
      (SELECT coalesce(json_agg(t ORDER BY t.at), '[]') FROM ties t) AS ties,
      (SELECT coalesce(json_agg(p ORDER BY p.published_on DESC, p.document, p."lineStart"), '[]') FROM parts p) AS parts
    FROM actor_summary a WHERE a.slug = ${slug}`;
  if (!found) return { status: "unknown" };
  const { kinds, total, ties, ...told } = answerSchema.parse(found);
  const quotes = await quotesOf(
    ties.map((tie) => ({ passage: tie.passage, names: [tie.printed, actor.name, ...actor.aliases] })),
  );
  const pageCount = Math.max(1, Math.ceil(total / TIES_A_PAGE));
  const shouting = told.parts.filter(({ title }) => title !== null && isShouted(title));
  const calm = calmTitles(
    shouting.length > 0 ? await publicationLines(shouting.map(({ document }) => document)) : new Map(),
  );
  return {
    status: "found",
    actor,
    ...told,
    parts: told.parts.map((part) => ({ ...part, title: part.title && calm(part.document, part.title) })),
    roles: ACTOR_ROLES.flatMap((r) => {
      const count = kinds.find((k) => k.role === r.slug)?.count;
      return count ? [{ slug: r.slug, count }] : [];
    }),
    ties: ties.map((tie, at) => ({ ...tie, quote: quotes[at] ?? "" })),
    page: Math.min(page, pageCount),
    pageCount,
  };
}

const BY_KIND = ACTOR_ROLES.flatMap(({ kinds, slug }, rank) => kinds.map((kind) => ({ kind, slug, rank })));
const KINDS = BY_KIND.map(({ kind }) => kind);
const RANKS = BY_KIND.map(({ rank }) => rank);
const ROLES = BY_KIND.map(({ slug }) => slug);
