import "server-only";
import { db } from "#db/client.ts";
import type { DocumentRecord, Finding, Occurrence } from "#domain/directory.ts";
import { occurrenceSchema } from "#domain/profile-parts.ts";
import { splitLines } from "#lib/lines.ts";
import { type DocumentSummary, documentSummaries } from "./document-list.ts";
import { documentParts, toDocument } from "./document-record.ts";
import { findingParts, toFinding } from "./finding-record.ts";

/** An initiative at a place of a document. */
export interface DocumentOccurrence extends Pick<Occurrence, "role" | "lineStart" | "lineEnd"> {
  slug: string;
  name: string;
}

export interface DocumentPage {
  document: DocumentSummary;
  /** When it left the catalogue; null for one that is in it. */
  withdrawnSince: Date | null;
  /** The text as received; line 1 is `lines[0]`. */
  lines: string[];
  sections: DocumentRecord["sections"];
  coverage: DocumentRecord["coverage"];
  /** In the order of the lines. */
  occurrences: DocumentOccurrence[];
  findings: Finding[];
}

/** A publication with its text and what was read from it; null for an unknown id. */
export async function documentById(id: string): Promise<DocumentPage | null> {
  const row = await db().document.findUnique({ where: { id }, include: documentParts });
  const [document] = row ? await documentSummaries([id]) : [];
  if (!row || !document) return null;
  const { sections, coverage } = toDocument(row);
  const findings = await db().finding.findMany({
    where: { passage: { documentId: id } },
    include: findingParts,
    orderBy: [{ passage: { lineStart: "asc" } }, { id: "asc" }],
  });
  return {
    document,
    withdrawnSince: row.withdrawnAt,
    lines: splitLines(row.text),
    sections,
    coverage,
    occurrences: await occurrencesIn(id),
    findings: findings.map(toFinding),
  };
}

/** Where the published initiatives stand in a document, in the order of its lines. */
async function occurrencesIn(documentId: string): Promise<DocumentOccurrence[]> {
  const rows = await db().occurrence.findMany({
    where: { passage: { documentId }, initiative: { withdrawnAt: null } },
    include: { passage: true, initiative: { select: { slug: true, name: true } } },
    orderBy: [{ passage: { lineStart: "asc" } }, { passage: { lineEnd: "asc" } }, { initiativeId: "asc" }],
  });
  return rows.map(({ initiative, passage, role }) => ({
    slug: initiative.slug,
    name: initiative.name,
    role: occurrenceSchema.shape.role.parse(role),
    lineStart: passage.lineStart,
    lineEnd: passage.lineEnd,
  }));
}
