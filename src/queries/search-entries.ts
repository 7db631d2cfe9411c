import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { type OtherResult, TABS, type Tab } from "#domain/search-answer.ts";
import { directQuery, type WordPlan } from "#domain/search-plan.ts";
import { comparable, truncate } from "#lib/text.ts";
import { scoreOf } from "./answering.ts";
import { foundWords, snippetOf } from "./snippets.ts";
import type { Understanding } from "./understand.ts";

const PAGE_SIZE = 20;
/** With fewer full answers than this in a tab, partial ones follow. */
const FEW = 5;

/** A title that says little else than what was asked comes before one that says much else. */
const TITLE = 0.2;

const LONGEST_BEGINNING = 200;

const NONE: Record<Tab, number> = Object.fromEntries(TABS.map(({ code }) => [code, 0])) as Record<
  Tab,
  number
>;

export const tabCountsSchema = z.array(
  z.object({ tab: z.enum(TABS.map(({ code }) => code) as [Tab, ...Tab[]]), full: z.int(), enough: z.int() }),
);

/** The statement that counts the results of each tab but the first. */
export function tabCountsQuery({ entryWords, isVain }: Understanding): Prisma.Sql {
  if (!entryWords || isVain) return Prisma.sql`SELECT NULL LIMIT 0`;
  return Prisma.sql`
    SELECT tab, count(DISTINCT key) FILTER (WHERE words @@ ${entryWords.full}::tsquery)::int AS full,
      count(DISTINCT key)::int AS enough
    FROM search_entry WHERE words @@ ${entryWords.enough}::tsquery GROUP BY tab`;
}

/** How many results each tab but the first shows, by what its statement counts. */
export function tabCounts(rows: z.infer<typeof tabCountsSchema>): Record<Tab, number> {
  return {
    ...NONE,
    ...Object.fromEntries(rows.map(({ tab, full, enough }) => [tab, full < FEW ? enough : full])),
  };
}

const entrySchema = z.object({
  tab: z.enum(TABS.map((t) => t.code) as [Tab, ...Tab[]]).exclude(["initiatives"]),
  key: z.string(),
  title: z.string(),
  text: z.string(),
  detail: z.string().nullable(),
  url: z.string().nullable(),
  document: z.object({ id: z.string(), title: z.string(), pageStarts: z.array(z.number()) }).nullable(),
  lineStart: z.number().nullable(),
  lineEnd: z.number().nullable(),
  paragraphLines: z.array(z.number()),
});
type Entry = z.infer<typeof entrySchema>;

/** A page of the results of a tab, those that answer all first. */
export async function entryPage(
  { q, tab, page }: Pick<Criteria, "q" | "tab" | "page">,
  { entryWords, isVain }: Understanding,
): Promise<OtherResult[]> {
  if (tab === "initiatives" || !entryWords || isVain) return [];
  const name = comparable(q);
  const rows = await db().$queryRaw<unknown[]>`
    WITH hits AS MATERIALIZED (
      SELECT DISTINCT ON (e.key) e.id, e.words @@ ${entryWords.full}::tsquery AS whole, ${score(entryWords)} AS score,
        e.key = ${name} OR EXISTS (SELECT 1 FROM search_name n WHERE n.key = e.key AND n.name = ${name}) AS exact
      FROM search_entry e WHERE e.tab = ${tab} AND e.words @@ ${entryWords.enough}::tsquery
      ORDER BY e.key, whole DESC, score DESC, e.id),
    few AS (SELECT count(*) FILTER (WHERE whole) < ${FEW} AS are_few FROM hits),
    page AS (
      SELECT h.* FROM hits h, few WHERE h.whole OR few.are_few
      ORDER BY h.exact DESC, h.whole DESC, h.score DESC, h.id LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}::int)
    SELECT e.tab, e.key, e.title, e.text, e.detail, e.url, e.line_start AS "lineStart", e.line_end AS "lineEnd",
      e.paragraph_lines AS "paragraphLines",
      CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'title', d.title, 'pageStarts', d.page_starts) END AS document
    FROM page JOIN search_entry e ON e.id = page.id LEFT JOIN document d ON d.id = e.document_id
    ORDER BY page.exact DESC, page.whole DESC, page.score DESC, e.id`;
  const entries = z.array(entrySchema).parse(rows);
  const found = await foundWords(
    entryWords.terms,
    entries.map(({ title, text }) => `${title} ${text}`),
  );
  return onceEach(
    entries,
    entries.map((entry) => resultOf(entry, found)),
  );
}

/** What a part and a part inside it both answer by is shown of the inner one; the outer one leads to its beginning. */
function onceEach(entries: readonly Entry[], results: readonly OtherResult[]): OtherResult[] {
  const linesOf = (n: number) => (entries[n]?.lineEnd ?? 0) - (entries[n]?.lineStart ?? 0);
  const placeOf = ({ passage }: OtherResult) => passage && `${passage.document} ${passage.lineStart}`;
  return results.map((result, n) => {
    const place = placeOf(result);
    const isInner = results.some((o, m) => m !== n && place === placeOf(o) && linesOf(m) < linesOf(n));
    const entry = entries[n];
    return place && isInner && entry ? { ...result, ...beginningOf(entry) } : result;
  });
}

function score({ terms }: WordPlan): Prisma.Sql {
  if (terms.length === 0) return Prisma.sql`0::float8`;
  const title = Prisma.sql`ts_filter(e.words, '{a}')`;
  const named = terms.map(
    (term) =>
      Prisma.sql`CASE WHEN ${title} @@ ${directQuery(term)}::tsquery THEN ${term.weight}::float8 ELSE 0 END`,
  );
  return Prisma.sql`(${scoreOf(terms, Prisma.sql`e.words`)}
    + (${Prisma.join(named, " + ")}) * ${TITLE}::float8 / greatest(1, length(${title})))`;
}

/** Of a part of a publication the paragraph that answers best, with its lines. */
function resultOf(entry: Entry, found: Awaited<ReturnType<typeof foundWords>>): OtherResult {
  const snippet = snippetOf(entry.text, found);
  const { tab, key, title, detail, url, document, text } = entry;
  const paragraph = text.slice(0, snippet.at).split("\n").length - 1;
  const best = { highlight: snippet.text, passage: passageOf(entry, paragraph) };
  return { tab, key, title, detail, url, document, ...(snippet.text === null ? beginningOf(entry) : best) };
}

function beginningOf(entry: Entry): Pick<OtherResult, "highlight" | "passage"> {
  const text = entry.text.replace(/\s+/gu, " ");
  return { highlight: text ? truncate(text, LONGEST_BEGINNING) : null, passage: passageOf(entry, 0) };
}

/** The lines of a paragraph of a part, else of the whole part. */
function passageOf({ document, lineStart, lineEnd, paragraphLines }: Entry, paragraph: number) {
  const start = paragraphLines[2 * paragraph] ?? lineStart;
  const end = paragraphLines[2 * paragraph + 1] ?? lineEnd;
  return document && start && end ? { document: document.id, lineStart: start, lineEnd: end } : null;
}
