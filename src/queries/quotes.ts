import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import type { Passage } from "#domain/passage.ts";
import { sentenceOf } from "#domain/quotation.ts";

export interface Quoted {
  passage: Passage;
  /** What its sentence is looked for by: the name as printed, and its other forms. */
  names: readonly string[];
}

/** Lines above in which a list may be announced, and below in which a sentence may end. */
const ABOVE = 15;
const BELOW = 4;

const rowsSchema = z.array(
  z.object({ at: z.int(), text: z.string(), before: z.string(), after: z.string() }),
);
const linesOf = (text: string | undefined) => (text ?? "").split(/\r?\n/);

/** The sentence of each passage that says the name, marked: one question, whatever the number of passages. */
export async function quotesOf(wanted: readonly Quoted[]): Promise<string[]> {
  if (wanted.length === 0) return [];
  const passages = wanted.map(({ passage }) => passage);
  const rows = await db().$queryRaw`
    WITH wanted AS (
      SELECT * FROM unnest(${passages.map((p) => p.document)}::text[], ${passages.map((p) => p.lineStart)}::int[],
        ${passages.map((p) => p.lineEnd)}::int[]) WITH ORDINALITY AS w (document, line_start, line_end, at)),
    texts AS MATERIALIZED (
      SELECT d.id, string_to_array(d.text, E'\n') AS lines FROM document d WHERE d.id IN (SELECT document FROM wanted))
    SELECT w.at::int AS at, array_to_string(t.lines[w.line_start:w.line_end], E'\n') AS text,
      array_to_string(t.lines[greatest(1, w.line_start - ${ABOVE}):w.line_start - 1], E'\n') AS before,
      array_to_string(t.lines[w.line_end + 1:w.line_end + ${BELOW}], E'\n') AS after
    FROM wanted w JOIN texts t ON t.id = w.document`;
  const texts = new Map(rowsSchema.parse(rows).map(({ at, ...found }) => [at - 1, found]));
  return wanted.map(({ names }, at) =>
    sentenceOf(linesOf(texts.get(at)?.text), names, {
      before: linesOf(texts.get(at)?.before),
      after: linesOf(texts.get(at)?.after),
    }),
  );
}
