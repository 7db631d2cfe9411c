import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { NO_CRITERIA } from "#domain/criteria.ts";
import type { LessonCriteria } from "#domain/lesson-criteria.ts";
import { LESSON_KIND_CODES, LESSON_KINDS } from "#domain/lessons.ts";
import type { FacetValue, Understood } from "#domain/search-answer.ts";
import { scoreOf } from "./answering.ts";
import { allBut, bitConditions, bitCounts, bitFacets, columnCounts, facetOf } from "./bit-facets.ts";
import { foundWords, markedWhole } from "./snippets.ts";
import { type Understanding, understand } from "./understand.ts";

/** Lessons, or groups of those that say alike, on a page. */
const PAGE_SIZE = 12;
/** Of a group; the others have a page of their own. */
const MOST_OF_A_GROUP = 6;
/** Words of a crowd are looked for in so many lessons, and a list goes as far as this. */
const MOST_HITS = 20_000;
const MOST_LISTED = 5_000;
/** Publications that are offered as filters: those that say most. */
const MOST_DOCUMENTS = 40;
/** With fewer full answers than this, partial ones follow. */
const FEW = 5;

const lessonSchema = z.object({
  key: z.string(),
  kind: z.enum(LESSON_KIND_CODES),
  lead: z.string(),
  text: z.string(),
  title: z.string(),
  passage: z.object({ document: z.string(), lineStart: z.int(), lineEnd: z.int() }),
  initiatives: z.array(z.object({ slug: z.string(), name: z.string() })),
  part: z.object({ id: z.string(), title: z.string(), event: z.string().nullable() }).nullable(),
  shared: z.object({ words: z.string(), key: z.string(), sources: z.int() }).nullable(),
});

export interface LessonResult extends z.infer<typeof lessonSchema> {
  /** The text with the words that were looked for between \u0001 and \u0002; the text itself without words. */
  marked: string;
}

/** A lesson, or several that share an expression. */
export interface LessonBlock {
  /** How many of it answer what is asked; not all of them need be here. */
  count: number;
  lessons: LessonResult[];
}

export interface LessonAnswer {
  total: number;
  /** How many initiatives say these, and how many workshops and round tables. */
  initiatives: number;
  workshops: number;
  blocks: LessonBlock[];
  page: number;
  pageCount: number;
  facets: Record<"kinds" | "departments" | "types" | "themes" | "documents", FacetValue[]>;
  understood: Understood;
}

const NOTHING_ASKED = {
  entryWords: null,
  isVain: false,
  understood: { place: null, terms: [], correction: null, cut: false },
};

const answerSchema = z.object({
  total: z.int(),
  blocks: z.int(),
  initiatives: z.int(),
  workshops: z.int(),
  page: z.int(),
  counts: z.array(z.object({ facet: z.string(), value: z.string(), count: z.int() })),
  items: z.array(z.object({ rank: z.int(), count: z.int(), lesson: lessonSchema })),
});

/** The lessons that answer some words and filters, those that say alike together, and what each filter would show. */
export async function lessons(
  criteria: LessonCriteria,
  documents: readonly { id: string; title: string }[],
): Promise<LessonAnswer> {
  const asked = criteria.q ? await understand({ ...NO_CRITERIA, q: criteria.q }) : NOTHING_ASKED;
  const [row] = await db().$queryRaw<unknown[]>(statement(criteria, asked));
  const { total, blocks: blockCount, items, counts, ...found } = answerSchema.parse(row);
  const texts = items.map(({ lesson }) => lesson.text);
  const words = asked.entryWords && (await foundWords(asked.entryWords.terms, texts));
  const blocks: LessonBlock[] = [];
  for (const { rank, count, lesson } of items) {
    const block = blocks[rank] ?? { count, lessons: [] };
    block.lessons.push({ ...lesson, marked: words ? markedWhole(lesson.text, words) : lesson.text });
    blocks[rank] = block;
  }
  const kinds = LESSON_KINDS.map(({ code, label }) => ({ value: code, label }));
  const known = documents.map(({ id, title }) => ({ value: id, label: title }));
  return {
    ...found,
    total,
    blocks,
    pageCount: Math.max(1, Math.ceil(blockCount / PAGE_SIZE)),
    facets: {
      kinds: facetOf("kinds", counts, kinds, criteria.kinds),
      documents: telling(facetOf("documents", counts, known, criteria.documents)),
      ...bitFacets(counts, criteria),
    },
    understood: asked.understood,
  };
}

/** The keys of the lessons that answer, however many they are. */
export async function lessonKeys(criteria: LessonCriteria): Promise<string[]> {
  const asked = criteria.q ? await understand({ ...NO_CRITERIA, q: criteria.q }) : NOTHING_ASKED;
  const { ctes, rows } = hitsOf(criteria, asked.entryWords, asked.isVain);
  const found = await db().$queryRaw<{ key: string }[]>`
    WITH ${ctes} chosen AS (SELECT h.key FROM ${rows} h WHERE ${allBut(conditionsOf(criteria), null)})
    SELECT key FROM chosen`;
  return found.map(({ key }) => key);
}

/** Where there are many, those that say most; in their order. */
function telling(documents: FacetValue[]): FacetValue[] {
  const least = documents.map(({ count }) => count).sort((a, b) => b - a)[MOST_DOCUMENTS] ?? 0;
  return documents.filter(({ count, selected }) => count > least || selected);
}

function statement(
  criteria: LessonCriteria,
  { entryWords: words, isVain }: Pick<Understanding, "entryWords" | "isVain">,
): Prisma.Sql {
  const conditions = conditionsOf(criteria);
  const { ctes, rows, first } = hitsOf(criteria, words, isVain);
  // Those that say alike are one block, but where they are all that is asked for.
  const block = criteria.like ? Prisma.sql`h.key` : Prisma.sql`coalesce(h.shared_key, h.key)`;
  const all = allBut(conditions, null);
  return Prisma.sql`
    WITH ${ctes} found AS MATERIALIZED (
      SELECT h.*, ${block} AS block FROM ${rows} h WHERE ${all}
      ORDER BY ${first} h.shared_sources DESC, ${LATEST} LIMIT ${MOST_LISTED}),
    blocks AS MATERIALIZED (
      SELECT block, count(*)::int AS n, row_number() OVER (ORDER BY bool_or(whole) DESC, max(score) DESC,
        CASE WHEN count(*) > 1 THEN max(shared_sources) ELSE 0 END DESC,
        CASE WHEN count(*) > 1 THEN min(array_position(${[...LESSON_KIND_CODES]}::text[], kind)) END,
        max(published) DESC, min(document_id), min(line_start), block)::int AS place
      FROM found GROUP BY block),
    asked AS (SELECT least(greatest(${criteria.page}::int, 1), greatest(1, ceil(count(*) / ${PAGE_SIZE}::float8)::int)) AS page FROM blocks),
    shown AS (
      SELECT h.key, b.n, b.place, row_number() OVER (PARTITION BY b.block ORDER BY h.whole DESC, h.score DESC, ${LATEST}) AS own
      FROM blocks b JOIN asked ON b.place > (asked.page - 1) * ${PAGE_SIZE} AND b.place <= asked.page * ${PAGE_SIZE}
      JOIN found h ON h.block = b.block)
    SELECT (SELECT count(*)::int FROM ${rows} h WHERE ${all}) AS total, (SELECT count(*)::int FROM blocks) AS blocks, asked.page,
      (SELECT count(DISTINCT id)::int FROM ${rows} h CROSS JOIN unnest(h.initiatives) AS id WHERE ${all}) AS initiatives,
      (SELECT count(DISTINCT (h.document_id, h.part_id))::int FROM ${rows} h WHERE h.part_id IS NOT NULL AND ${all}) AS workshops,
      (SELECT coalesce(json_agg(c), '[]') FROM (
        ${columnCounts("kinds", Prisma.sql`h.kind`, rows, conditions)}
        UNION ALL ${columnCounts("documents", Prisma.sql`h.document_id`, rows, conditions)}
        UNION ALL ${bitCounts("departments", rows, conditions)}
        UNION ALL ${bitCounts("types", rows, conditions)}
        UNION ALL ${bitCounts("themes", rows, conditions)}) AS c) AS counts,
      (SELECT coalesce(json_agg(json_build_object(
          'rank', s.place - (asked.page - 1) * ${PAGE_SIZE} - 1, 'count', s.n, 'lesson', ${LESSON}) ORDER BY s.place, s.own), '[]')
        FROM shown s JOIN lesson l ON l.key = s.key WHERE s.own <= ${MOST_OF_A_GROUP}) AS items
    FROM asked`;
}

function conditionsOf(criteria: LessonCriteria): Record<string, Prisma.Sql> {
  return {
    ...bitConditions(criteria),
    ...(criteria.kinds.length > 0 && { kinds: Prisma.sql`h.kind = ANY(${criteria.kinds}::text[])` }),
    ...(criteria.documents.length > 0 && {
      documents: Prisma.sql`h.document_id = ANY(${criteria.documents}::text[])`,
    }),
  };
}

const LATEST = Prisma.sql`h.published DESC, h.document_id, h.line_start, h.key`;

/**
 * The rows that answer the words, before any filter, and what orders them first. Without words they are no set to be
 * kept, but a table whose indexes count and order it.
 */
function hitsOf(criteria: LessonCriteria, words: Understanding["entryWords"], isVain: boolean) {
  const alike = criteria.like
    ? Prisma.sql`(l.key = ${criteria.like} OR l.shared_key = (SELECT o.shared_key FROM lesson o WHERE o.key = ${criteria.like}))`
    : Prisma.sql`TRUE`;
  const columns = Prisma.sql`l.key, l.kind, l.filters, l.document_id, l.line_start, l.published, l.shared_key, l.shared_sources,
    l.initiatives, l.part_id`;
  if (!words)
    return {
      ctes: Prisma.empty,
      rows: Prisma.sql`(SELECT ${columns}, TRUE AS whole, 0::float8 AS score FROM lesson l WHERE ${isVain ? Prisma.sql`FALSE` : alike})`,
      first: Prisma.empty,
    };
  const score = scoreOf(words.terms, Prisma.sql`l.words`);
  return {
    ctes: Prisma.sql`all_hits AS MATERIALIZED (
      SELECT ${columns}, l.words @@ ${words.full}::tsquery AS whole, ${score} AS score
      FROM lesson l WHERE l.words @@ ${words.enough}::tsquery AND ${alike} LIMIT ${MOST_HITS}),
    few AS (SELECT count(*) FILTER (WHERE whole) < ${FEW} AS are_few FROM all_hits),
    hits AS MATERIALIZED (SELECT h.* FROM all_hits h, few WHERE h.whole OR few.are_few), `,
    rows: Prisma.sql`hits`,
    first: Prisma.sql`h.whole DESC, h.score DESC,`,
  };
}

/** A row called l as a lesson. */
const LESSON = Prisma.sql`json_build_object(
  'key', l.key, 'kind', l.kind, 'lead', l.lead, 'text', l.text, 'title', l.title,
  'passage', json_build_object('document', l.document_id, 'lineStart', l.line_start, 'lineEnd', l.line_end),
  'initiatives', (SELECT coalesce(json_agg(json_build_object('slug', i.slug, 'name', i.name) ORDER BY i.name), '[]')
    FROM initiative i WHERE i.id = ANY(l.initiatives) AND i.withdrawn_at IS NULL),
  'part', CASE WHEN l.part_id IS NOT NULL THEN json_build_object('id', l.part_id, 'title', l.part_title,
    'event', (SELECT e.slug FROM event e WHERE e.document_id = l.document_id AND e.is_main)) END,
  'shared', CASE WHEN l.shared_key IS NOT NULL THEN json_build_object(
    'words', l.shared_words, 'key', substr(l.shared_key, length(l.kind) + 2), 'sources', l.shared_sources) END)`;
