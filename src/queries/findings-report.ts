import "server-only";
import { db } from "#db/client.ts";
import type { DocumentRecord, Finding } from "#domain/directory.ts";
import { FINDING_CODE_LIST, FINDING_CODES, type FindingCode, isDecision } from "#domain/findings.ts";
import { SEVERITIES, type Severity } from "#domain/vocabularies.ts";
import { LINE_COUNTS, type LineCounts, toCoverage } from "./document-record.ts";
import { findingParts, toFinding } from "./finding-record.ts";

export interface ReportedFinding extends Finding {
  documentTitle: string;
  initiativeName: string | null;
}

export interface FindingsReport {
  total: number;
  bySeverity: { code: Severity; label: string; plural: string; count: number }[];
  /** Only the codes that were found, the most frequent first. */
  byCode: { code: FindingCode; label: string; severity: Severity; count: number }[];
  /** The publications of the catalogue, the latest first. */
  byDocument: { id: string; title: string; count: number; coverage: DocumentRecord["coverage"] }[];
  /** In the order of the documents and their lines. */
  findings: ReportedFinding[];
  /** Which names the import took for one thing, and which it did not: not faults of the sources. */
  decisions: ReportedFinding[];
}

/** What the import found badly said in the sources, for everybody to see. */
export async function findingsReport(): Promise<FindingsReport> {
  const documents = await db().$queryRaw<{ id: string; title: string; coverage: LineCounts }[]>`
    SELECT d.id, d.title, ${LINE_COUNTS} AS coverage
    FROM document d WHERE d.withdrawn_at IS NULL ORDER BY d.published_on DESC, d.id`;
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const rows = await db().finding.findMany({
    include: findingParts,
    orderBy: [{ passage: { documentId: "asc" } }, { passage: { lineStart: "asc" } }, { id: "asc" }],
  });
  const all = rows.map((row) => ({
    ...toFinding(row),
    documentTitle: titles.get(row.passage.documentId) ?? row.passage.documentId,
    initiativeName: row.initiative?.name ?? null,
  }));
  const findings = all.filter(({ code }) => !isDecision(code));
  const number = (matches: (finding: Finding) => boolean) => findings.filter(matches).length;
  return {
    total: findings.length,
    bySeverity: SEVERITIES.map(({ code, label, plural }) => ({
      code,
      label,
      plural,
      count: number((finding) => finding.severity === code),
    })),
    byCode: FINDING_CODE_LIST.map((code) => ({
      code,
      label: FINDING_CODES[code].label,
      severity: FINDING_CODES[code].severity,
      count: number((finding) => finding.code === code),
    }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    byDocument: documents.map((row) => ({
      id: row.id,
      title: row.title,
      count: number((finding) => finding.document === row.id),
      coverage: toCoverage(row.coverage),
    })),
    findings,
    decisions: all.filter(({ code }) => isDecision(code)),
  };
}
