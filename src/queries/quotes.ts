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

const rowsSchema = z.array(
  z.object({ at: z.int(), text: z.string(), before: z.string(), after: z.string() }),
);
const linesOf = (text: string | undefined) => (text ?? "").split(/\r?\n/);

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
    const { text, before, after } = lines ? cut(lines, passage) : (answers.next().value ?? NOTHING);
    return sentenceOf(text, names, { before, after });
  });
}

interface Around {
  text: readonly string[];
  before: readonly string[];
  after: readonly string[];
}
const NOTHING: Around = { text: [], before: [], after: [] };

function cut(lines: readonly string[], { lineStart, lineEnd }: Passage): Around {
  return {
    text: lines.slice(lineStart - 1, lineEnd),
    before: lines.slice(Math.max(0, lineStart - 1 - ABOVE), lineStart - 1),
    after: lines.slice(lineEnd, lineEnd + BELOW),
  };
}

async function linesAround(passages: readonly Passage[]): Promise<Around[]> {
  if (passages.length === 0) return [];
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
  return passages.map((_, at) => {
    const { text, before, after } = texts.get(at) ?? {};
    return { text: linesOf(text), before: linesOf(before), after: linesOf(after) };
  });
}
