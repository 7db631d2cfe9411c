import type { Prisma } from "#db/generated/client.ts";
import { comparable } from "#lib/text.ts";
import { type CollectedLesson, lessonsOf } from "../lessons/collect.ts";
import { figuresOf } from "../lessons/figures.ts";
import { contentHash } from "./content-hash.ts";
import { insertRows, type Row } from "./insert-rows.ts";
import type { Plan } from "./plan.ts";

/** Makes the lessons and the figures those of the records just written, and of what they are searched by. */
export async function writeLessons(
  tx: Prisma.TransactionClient,
  { directory, documents }: Plan,
): Promise<void> {
  const sources = documents.map(({ source }) => source);
  const stored = await tx.initiative.findMany({ select: { id: true, slug: true } });
  const ids = new Map(stored.map(({ id, slug }) => [slug, id]));
  const names = new Map(directory.initiatives.map(({ slug, name }) => [slug, comparable(name)]));
  const idsOf = (slugs: readonly string[]) => slugs.flatMap((slug) => ids.get(slug) ?? []);
  await replaceRows(
    tx,
    "lesson",
    lessonsOf(directory, sources).map((lesson) => lessonRow(lesson, idsOf)),
  );
  await replaceRows(
    tx,
    "figure",
    figuresOf(directory, sources).map(({ passage, initiatives, isDoubtful, ...figure }) => ({
      key: contentHash({ passage, figure }),
      ...figure,
      ...linesOf(passage),
      initiatives: idsOf(initiatives),
      name_key: names.get(initiatives[0] ?? "") ?? "",
      is_doubtful: isDoubtful,
    })),
  );
  await tx.$executeRaw`SELECT refresh_lesson_filters()`;
}

function lessonRow(lesson: CollectedLesson, idsOf: (slugs: readonly string[]) => number[]): Row {
  const { key, kind, lead, text, title, passage, initiatives, part, names, publishedOn, shared } = lesson;
  return {
    key,
    kind,
    lead,
    text,
    title,
    ...linesOf(passage),
    initiatives: idsOf(initiatives),
    part_id: part?.id ?? null,
    part_title: part?.title ?? null,
    names,
    published: Number(publishedOn.replaceAll("-", "").padEnd(8, "0")),
    shared_key: shared?.key ?? null,
    shared_words: shared?.printed ?? null,
    shared_sources: shared?.sources ?? 1,
  };
}

function linesOf({ document, lineStart, lineEnd }: CollectedLesson["passage"]): Row {
  return { document_id: document, line_start: lineStart, line_end: lineEnd };
}

/** Makes a derived table hold these rows; those that it has already stay untouched. */
async function replaceRows(
  tx: Prisma.TransactionClient,
  table: "lesson" | "figure",
  rows: readonly Row[],
): Promise<void> {
  const wanted = new Map(
    rows.map((row) => [String(row.key), { ...row, hash: contentHash(row), filters: 0 }]),
  );
  const stored = await tx.$queryRawUnsafe<{ key: string; hash: string }[]>(
    `SELECT key, hash FROM "${table}"`,
  );
  const gone: string[] = [];
  for (const { key, hash } of stored) {
    if (wanted.get(key)?.hash === hash) wanted.delete(key);
    else gone.push(key);
  }
  await tx.$executeRawUnsafe(`DELETE FROM "${table}" WHERE key = ANY($1::text[])`, gone);
  await insertRows(tx, table, [...wanted.values()]);
}
