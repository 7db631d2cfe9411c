import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { type DocumentRecord, documentSchema } from "#domain/directory.ts";
import { DOCUMENT_COLUMNS } from "./document-record.ts";

const RECORD_FIELDS = {
  id: true,
  family: true,
  title: true,
  publisher: true,
  facilitator: true,
  publishedOn: true,
  event: true,
  lineCount: true,
  sha256: true,
} as const;

/** What the catalogue and the import say of a publication, without its parts. */
export interface DocumentSummary extends Pick<DocumentRecord, keyof typeof RECORD_FIELDS> {
  subtitle: string | null;
  collection: string | null;
  volume: string | null;
  sourceUrl: string | null;
  licence: string | null;
  /** The initiatives that it tells of. */
  initiativeCount: number;
}

/** The publications that the directory is read from, the latest first. */
export async function documentList(): Promise<DocumentSummary[]> {
  return summaries(Prisma.sql`d.withdrawn_at IS NULL`);
}

/** Those of these ids, the latest first; a withdrawn one too. */
export async function documentSummaries(ids: readonly string[]): Promise<DocumentSummary[]> {
  return summaries(Prisma.sql`d.id = ANY(${[...ids]}::text[])`);
}

export const summarySchema = documentSchema.pick(RECORD_FIELDS).extend({
  subtitle: z.string().nullable(),
  collection: z.string().nullable(),
  volume: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  licence: z.string().nullable(),
  initiativeCount: z.int(),
});

/** The columns of a summary of the documents `d`. */
export const SUMMARY_COLUMNS = Prisma.sql`
  ${DOCUMENT_COLUMNS}, d.subtitle, d.collection, d.volume, d.source_url AS "sourceUrl", d.licence, (
    SELECT count(DISTINCT o.initiative_id)::int
    FROM occurrence o JOIN passage p ON p.id = o.passage_id JOIN initiative i ON i.id = o.initiative_id
    WHERE i.withdrawn_at IS NULL AND p.document_id = d.id) AS "initiativeCount"`;

async function summaries(condition: Prisma.Sql): Promise<DocumentSummary[]> {
  const rows = await db().$queryRaw`
    SELECT ${SUMMARY_COLUMNS}
    FROM document d WHERE ${condition} ORDER BY d.published_on DESC, d.id`;
  return z.array(summarySchema).parse(rows);
}
