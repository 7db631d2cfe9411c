import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { type DocumentRecord, type Finding, findingSchema } from "#domain/directory.ts";
import {
  DECISION_CODES,
  FINDING_CODE_LIST,
  FINDING_CODES,
  type FindingCode,
  isDecision,
} from "#domain/findings.ts";
import { SEVERITIES, type Severity } from "#domain/vocabularies.ts";
import { LINE_COUNTS, type LineCounts, toCoverage } from "./document-record.ts";

export interface ReportedFinding extends Finding {
  documentTitle: string;
  /** The lines where the pages of the document begin. */
  pageStarts: number[];
  initiativeName: string | null;
}

/** What of the report is asked for; null for all. */
export interface FindingFilter {
  code: FindingCode | null;
  severity: Severity | null;
  document: string | null;
  /** Slug of the initiative that the findings are about. */
  initiative: string | null;
}

/** Which page of each list, from 1. */
export interface ReportPages {
  findings: number;
  decisions: number;
  documents: number;
}

export interface FindingsReport {
  /** Of each list. */
  pageSize: number;
  total: number;
  bySeverity: { code: Severity; label: string; plural: string; count: number }[];
  /** Only the codes that were found, the most frequent first. */
  byCode: { code: FindingCode; label: string; severity: Severity; count: number }[];
  documentCount: number;
  /** A page of the publications of the catalogue, the latest first. */
  byDocument: {
    id: string;
    title: string;
    pageStarts: number[];
    count: number;
    coverage: DocumentRecord["coverage"];
  }[];
  /** How many meet the filter. */
  findingCount: number;
  /** A page of them, in the order of the documents and their lines. */
  findings: ReportedFinding[];
  decisionCount: number;
  /** Which names the import took for one thing, and which it did not: not faults of the sources. A page of them. */
  decisions: ReportedFinding[];
}

/** Of each list of the report. */
const REPORT_PAGE_SIZE = 50;

const ALL: FindingFilter = { code: null, severity: null, document: null, initiative: null };
const FIRST: ReportPages = { findings: 1, decisions: 1, documents: 1 };
const DECISIONS = Prisma.sql`f.code = ANY(${[...DECISION_CODES]}::text[])`;

/** What the import found badly said in the sources, for everybody to see: one statement. */
export async function findingsReport(filter = ALL, pages = FIRST): Promise<FindingsReport> {
  const [row] = await db().$queryRaw<unknown[]>`
    SELECT (SELECT coalesce(json_agg(c), '[]') FROM (
        SELECT f.code, f.severity, count(*)::int AS count FROM finding f GROUP BY 1, 2) AS c) AS counts,
      ${findingsPage(matching(filter), pages.findings)} AS findings,
      ${findingsPage(DECISIONS, pages.decisions)} AS decisions,
      ${documentsPage(pages.documents)} AS documents`;
  const { counts, findings, decisions, documents } = reportSchema.parse(row);
  const faults = counts.filter(({ code }) => !isDecision(code));
  const sum = (some: typeof counts) => some.reduce((n, { count }) => n + count, 0);
  return {
    pageSize: REPORT_PAGE_SIZE,
    total: sum(faults),
    bySeverity: SEVERITIES.map(({ code, label, plural }) => ({
      code,
      label,
      plural,
      count: sum(faults.filter((f) => f.severity === code)),
    })),
    byCode: FINDING_CODE_LIST.filter((code) => !isDecision(code))
      .map((code) => ({
        code,
        label: FINDING_CODES[code].label,
        severity: FINDING_CODES[code].severity,
        count: sum(faults.filter((f) => f.code === code)),
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    documentCount: documents[0]?.all ?? 0,
    byDocument: documents.map(({ id, title, pageStarts, count, lines }) => ({
      id,
      title,
      pageStarts,
      count,
      coverage: toCoverage(lines),
    })),
    findingCount: findings[0]?.all ?? 0,
    findings: findings.map(({ finding }) => finding),
    decisionCount: decisions[0]?.all ?? 0,
    decisions: decisions.map(({ finding }) => finding),
  };
}

function matching({ code, severity, document, initiative }: FindingFilter): Prisma.Sql {
  const conditions = [Prisma.sql`NOT ${DECISIONS}`];
  if (code) conditions.push(Prisma.sql`f.code = ${code}`);
  if (severity) conditions.push(Prisma.sql`f.severity = ${severity}`);
  if (document) conditions.push(Prisma.sql`p.document_id = ${document}`);
  if (initiative) conditions.push(Prisma.sql`i.slug = ${initiative}`);
  return Prisma.join(conditions, " AND ");
}

const findingsSchema = z.array(
  z.object({
    all: z.number(),
    finding: findingSchema.extend({
      documentTitle: z.string(),
      pageStarts: z.array(z.number()),
      initiativeName: z.string().nullable(),
    }),
  }),
);
const reportSchema = z.object({
  counts: z.array(findingSchema.pick({ code: true, severity: true }).extend({ count: z.number() })),
  findings: findingsSchema,
  decisions: findingsSchema,
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      pageStarts: z.array(z.number()),
      all: z.number(),
      count: z.number(),
      lines: z.custom<LineCounts>((value) => typeof value === "object"),
    }),
  ),
});

/** A page of those that meet a condition, each with how many all are, as one JSON value. */
function findingsPage(condition: Prisma.Sql, page: number): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(x), '[]') FROM (
    SELECT (count(*) OVER ())::int AS all, json_build_object(
      'code', f.code, 'severity', f.severity, 'message', f.message, 'found', f.found, 'expected', f.expected,
      'document', p.document_id, 'lineStart', p.line_start, 'lineEnd', p.line_end,
      'initiative', i.slug, 'initiativeName', i.name, 'documentTitle', d.title,
      'pageStarts', d.page_starts) AS finding
    FROM finding f JOIN passage p ON p.id = f.passage_id JOIN document d ON d.id = p.document_id
    LEFT JOIN initiative i ON i.id = f.initiative_id
    WHERE ${condition} ORDER BY p.document_id, p.line_start, f.id ${slice(page)}) AS x)`;
}

function documentsPage(page: number): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(x), '[]') FROM (
    SELECT d.id, d.title, d.page_starts AS "pageStarts", (count(*) OVER ())::int AS all, ${LINE_COUNTS} AS lines, (
      SELECT count(*)::int FROM finding f JOIN passage p ON p.id = f.passage_id
      WHERE p.document_id = d.id AND NOT ${DECISIONS}) AS count
    FROM document d WHERE d.withdrawn_at IS NULL ORDER BY d.published_on DESC, d.id ${slice(page)}) AS x)`;
}

/** The rows of one page of a list. */
export function slice(page: number): Prisma.Sql {
  return Prisma.sql`LIMIT ${REPORT_PAGE_SIZE} OFFSET ${(page - 1) * REPORT_PAGE_SIZE}`;
}
