import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { type DocumentRecord, documentSchema, type Finding, type Occurrence } from "#domain/directory.ts";
import { occurrenceSchema } from "#domain/profile-parts.ts";
import { splitLines } from "#lib/lines.ts";
import { type DocumentSummary, SUMMARY_COLUMNS, summarySchema } from "./document-list.ts";
import { LINE_COUNTS, type LineCounts, toCoverage } from "./document-record.ts";
import { findingParts, toFinding } from "./finding-record.ts";

/** An initiative at a place of a document. */
export interface DocumentOccurrence extends Pick<Occurrence, "role" | "lineStart" | "lineEnd"> {
  slug: string;
  name: string;
}

/** A publication with its text and what was read from it. */
export interface ReadDocument {
  document: DocumentSummary;
  /** When it left the catalogue; null for one that is in it. */
  withdrawnSince: Date | null;
  /** The text as received; line 1 is `lines[0]`. */
  lines: string[];
  sections: DocumentRecord["sections"];
  coverage: DocumentRecord["coverage"];
  /** How many other texts of it were read before this one. */
  editionCount: number;
}

export interface DocumentPage extends ReadDocument {
  findings: Finding[];
  /** In the order of the lines. */
  occurrences: DocumentOccurrence[];
}

/** A publication with what the import found in it; null for an unknown id. */
export async function documentById(id: string): Promise<DocumentPage | null> {
  const read = await readDocument(id);
  if (!read) return null;
  const findings = await db().finding.findMany({
    where: { passage: { documentId: id } },
    include: findingParts,
    orderBy: [{ passage: { lineStart: "asc" } }, { id: "asc" }],
  });
  return { ...read, findings: findings.map(toFinding), occurrences: await occurrencesIn(id) };
}

const { sections: sectionsSchema, coverage: coverageSchema } = documentSchema.shape;

/** A publication with its text and its parts, in one question; null for an unknown id. */
export async function readDocument(id: string): Promise<ReadDocument | null> {
  const [row] = await db().$queryRaw<
    {
      text: string;
      withdrawnSince: Date | null;
      sections: unknown;
      coverage: LineCounts;
      editionCount: number;
    }[]
  >`
    SELECT ${SUMMARY_COLUMNS}, d.text, d.withdrawn_at AS "withdrawnSince", document_sections(d.id) AS sections,
      ${LINE_COUNTS} AS coverage,
      (SELECT count(*)::int FROM edition e WHERE e.document_id = d.id AND e.sha256 <> d.sha256) AS "editionCount"
    FROM document d WHERE d.id = ${id}`;
  if (!row) return null;
  const { text, sections, coverage, withdrawnSince, editionCount, ...summary } = row;
  return {
    document: summarySchema.parse(summary),
    withdrawnSince,
    lines: splitLines(text),
    sections: sectionsSchema.parse(sections),
    coverage: coverageSchema.parse(toCoverage(coverage)),
    editionCount,
  };
}

const occurrencesSchema = z.array(
  z.object({
    slug: z.string(),
    name: z.string(),
    role: occurrenceSchema.shape.role,
    lineStart: z.int(),
    lineEnd: z.int(),
  }),
);

/** Where the published initiatives stand in a document, in the order of its lines. */
async function occurrencesIn(documentId: string): Promise<DocumentOccurrence[]> {
  const rows = await db().$queryRaw`
    SELECT i.slug, i.name, o.role, p.line_start AS "lineStart", p.line_end AS "lineEnd"
    FROM occurrence o JOIN passage p ON p.id = o.passage_id JOIN initiative i ON i.id = o.initiative_id
    WHERE p.document_id = ${documentId} AND i.withdrawn_at IS NULL
    ORDER BY p.line_start, p.line_end, i.id`;
  return occurrencesSchema.parse(rows);
}
