import "server-only";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { type DocumentRecord, documentSchema } from "#domain/directory.ts";
import { toDocumentEvent } from "./document-record.ts";

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
  return summaries({ withdrawnAt: null });
}

/** Those of these ids, the latest first; a withdrawn one too. */
export async function documentSummaries(ids: readonly string[]): Promise<DocumentSummary[]> {
  return summaries({ id: { in: [...ids] } });
}

const recordFields = documentSchema.pick(RECORD_FIELDS);

async function summaries(where: Prisma.DocumentWhereInput): Promise<DocumentSummary[]> {
  const rows = await db().document.findMany({
    where,
    omit: { text: true },
    include: { events: { where: { isMain: true } } },
    orderBy: [{ publishedOn: "desc" }, { id: "asc" }],
  });
  const counts = await initiativeCounts(rows.map(({ id }) => id));
  return rows.map((row) => ({
    ...recordFields.parse({
      id: row.id,
      family: row.family,
      title: row.title,
      publisher: row.publisher,
      facilitator: row.facilitator,
      publishedOn: row.publishedOn,
      event: toDocumentEvent(row),
      lineCount: row.lineCount,
      sha256: row.sha256,
    }),
    subtitle: row.subtitle,
    collection: row.collection,
    volume: row.volume,
    sourceUrl: row.sourceUrl,
    licence: row.licence,
    initiativeCount: counts.get(row.id) ?? 0,
  }));
}

async function initiativeCounts(ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ id: string; count: number }[]>(Prisma.sql`
    SELECT p.document_id AS id, count(DISTINCT o.initiative_id)::int AS count
    FROM occurrence o JOIN passage p ON p.id = o.passage_id JOIN initiative i ON i.id = o.initiative_id
    WHERE i.withdrawn_at IS NULL AND p.document_id = ANY(${[...ids]}::text[]) GROUP BY 1`);
  return new Map(rows.map(({ id, count }) => [id, count]));
}
