import "server-only";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { type DocumentRecord, documentSchema } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";

/** The event that a document restitutes, as the document names it. */
const MAIN_EVENT = Prisma.sql`(
  SELECT json_build_object('name', e.name, 'date', e.date, 'place', e.place, 'format', e.format)
  FROM event e WHERE e.document_id = d.id AND e.is_main LIMIT 1)`;

/** Its own columns, under the names of the record. */
export const DOCUMENT_COLUMNS = Prisma.sql`
  d.id, d.family, d.title, d.publisher, d.facilitator, d.published_on AS "publishedOn",
  d.line_count AS "lineCount", d.sha256, ${MAIN_EVENT} AS event`;

/** What became of its lines, in the columns of the store. */
export const LINE_COUNTS = Prisma.sql`json_build_object(
  'lines', d.line_count, 'blank', d.blank_lines, 'inRecords', d.record_lines, 'inReader', d.reader_lines,
  'fates', document_fates(d.id))`;

export interface LineCounts extends Pick<Coverage, "lines" | "blank" | "inRecords" | "inReader"> {
  /** Those set aside have a reason, those not read have none. */
  fates: (Passage & { reason: string | null })[];
}

type Coverage = DocumentRecord["coverage"];

/** The documents `d` that meet a condition, as the export publishes them: one question. */
export async function documentRecords(condition: Prisma.Sql): Promise<DocumentRecord[]> {
  const rows = await db().$queryRaw<{ coverage: LineCounts }[]>`
    SELECT ${DOCUMENT_COLUMNS}, ${LINE_COUNTS} AS coverage, document_sections(d.id) AS sections FROM document d WHERE ${condition}`;
  return rows.map((row) => documentSchema.parse({ ...row, coverage: toCoverage(row.coverage) }));
}

/** What became of the lines of a document. */
export function toCoverage({ fates, ...counts }: LineCounts): Coverage {
  return {
    ...counts,
    ignored: fates.flatMap(({ reason, ...passage }) => (reason === null ? [] : [{ ...passage, reason }])),
    unread: fates.flatMap(({ reason, ...passage }) => (reason === null ? [passage] : [])),
  };
}
