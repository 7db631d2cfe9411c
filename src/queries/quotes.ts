import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import type { Passage } from "#domain/passage.ts";
import { sentenceOf } from "#domain/quotation.ts";
import type { PublicationLines } from "./publication-lines.ts";

export interface Quoted {
  passage: Passage;
  /** What its sentence is looked for by: the name as printed, and its other forms. */
  names: readonly string[];
}

/** Lines above in which a list may be announced, and below in which a sentence may end. */
const ABOVE = 15;
const BELOW = 4;

const rowsSchema = z.array(z.object({ at: z.int(), first: z.int(), text: z.string() }));

/**
 * The sentence of each passage that says the name, marked: from the publications whose lines are known already, and
 * one question for all others.
 */
export async function quotesOf(
  wanted: readonly Quoted[],
  known: PublicationLines = new Map(),
): Promise<string[]> {
  const asked = wanted.map(({ passage }) => passage).filter(({ document }) => !known.has(document));
  const answers = (await linesAround(asked)).values();
  return wanted.map(({ passage, names }) => {
    const lines = known.get(passage.document);
    const { lines: read, passage: there } = lines ? { lines, passage } : (answers.next().value ?? NOTHING);
    return sentenceOf(read, there, names);
  });
}

/** Some lines of a publication, and where in them the passage is. */
interface Around {
  lines: readonly string[];
  passage: Passage;
}
const NOTHING: Around = { lines: [], passage: { document: "", lineStart: 1, lineEnd: 1 } };

async function linesAround(passages: readonly Passage[]): Promise<Around[]> {
  if (passages.length === 0) return [];
  const rows = await db().$queryRaw`
    WITH wanted AS (
      SELECT * FROM unnest(${passages.map((p) => p.document)}::text[], ${passages.map((p) => p.lineStart)}::int[],
        ${passages.map((p) => p.lineEnd)}::int[]) WITH ORDINALITY AS w (document, line_start, line_end, at)),
    texts AS MATERIALIZED (
      SELECT d.id, string_to_array(d.text, E'\n') AS lines FROM document d WHERE d.id IN (SELECT document FROM wanted))
    SELECT w.at::int AS at, greatest(1, w.line_start - ${ABOVE})::int AS first,
      array_to_string(t.lines[greatest(1, w.line_start - ${ABOVE}):w.line_end + ${BELOW}], E'\n') AS text
    FROM wanted w JOIN texts t ON t.id = w.document`;
  const texts = new Map(rowsSchema.parse(rows).map(({ at, ...found }) => [at - 1, found]));
  return passages.map(({ document, lineStart, lineEnd }, at) => {
    const { text = "", first = 1 } = texts.get(at) ?? {};
    return {
      lines: text.split(/\r?\n/),
      passage: { document, lineStart: lineStart - first + 1, lineEnd: lineEnd - first + 1 },
    };
  });
}
