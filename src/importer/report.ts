import type { PrismaClient } from "#db/generated/client.ts";
import type { InitiativeChange } from "#domain/changes.ts";
import type { Directory, DocumentRecord } from "#domain/directory.ts";
import { type FindingCode, isDecision } from "#domain/findings.ts";
import { LEVELS } from "#domain/vocabularies.ts";
import { count } from "#lib/text.ts";
import type { AnnotationWithPlace } from "./read/seeds.ts";
import { summarise } from "./report-summary.ts";
import type { StoreRefusal, StoreResult } from "./store/store-directory.ts";

export interface DocumentReport {
  id: string;
  sha256: string;
  lines: {
    total: number;
    blank: number;
    inRecords: number;
    inReader: number;
    ignored: number;
    unread: number;
  };
  initiatives: Record<string, number>;
  findings: Record<string, number>;
  values: { fromGrammars: number; fromAnnotations: number };
}

/** What one run read, wrote and could not read. */
export interface ImportReport {
  written: boolean;
  dryRun: boolean;
  dataVersion: string;
  created: number;
  updated: number;
  unchanged: number;
  withdrawn: number;
  findings: number;
  durationMs: number;
  findingsBySeverity: Record<string, number>;
  /** Why two names of the publications are one profile, and why others that look alike are not; in French. */
  merged: string[];
  notMerged: string[];
  placed: number;
  departmentOnly: number;
  withoutPlace: number;
  documents: DocumentReport[];
  /** The publications that could not be read, each with its file and the reason, in French; the others were. */
  refused: string[];
  changes: InitiativeChange[];
  /** The same in French, for whoever ran it. */
  summary: string;
}

function documentReport(
  document: DocumentRecord,
  directory: Directory,
  annotations: readonly AnnotationWithPlace[],
): DocumentReport {
  const { coverage } = document;
  const size = (passages: readonly { lineStart: number; lineEnd: number }[]) =>
    passages.reduce((n, p) => n + p.lineEnd - p.lineStart + 1, 0);
  const here = directory.initiatives.filter((i) =>
    i.occurrences.some((o) => o.document === document.id && o.role !== "mention"),
  );
  const values = here.reduce(
    (n, i) =>
      n +
      Object.values(i.evidence)
        .flat()
        .filter((p) => p.document === document.id).length,
    0,
  );
  const fromAnnotations = annotations.filter((a) => a.document === document.id).length;
  return {
    id: document.id,
    sha256: document.sha256,
    lines: {
      total: coverage.lines,
      blank: coverage.blank,
      inRecords: coverage.inRecords,
      inReader: coverage.inReader,
      ignored: size(coverage.ignored),
      unread: size(coverage.unread),
    },
    initiatives: Object.fromEntries(
      LEVELS.map(({ code }) => [code, here.filter((i) => i.level === code).length]),
    ),
    findings: tally(
      saidBadly(directory)
        .filter((f) => f.document === document.id)
        .map((f) => f.code),
    ),
    values: { fromGrammars: values - fromAnnotations, fromAnnotations },
  };
}

/** The findings on the publications, without the decisions of the import itself. */
function saidBadly(directory: Directory): Directory["findings"] {
  return directory.findings.filter((f) => !isDecision(f.code));
}

function tally(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The whole report of a run from what it read and what the store made of it (null: nothing was to be written). */
export function reportOf(
  directory: Directory,
  annotations: readonly AnnotationWithPlace[],
  stored: Exclude<StoreResult, StoreRefusal> | null,
  { dryRun, refused, durationMs }: Pick<ImportReport, "dryRun" | "refused" | "durationMs">,
): ImportReport {
  const { initiatives } = directory;
  const findings = saidBadly(directory);
  const decided = (code: FindingCode) =>
    directory.findings.filter((f) => f.code === code).map((f) => f.message);
  const counts = stored?.counts ?? { created: 0, updated: 0, unchanged: initiatives.length, withdrawn: 0 };
  const report: Omit<ImportReport, "summary"> = {
    written: stored?.status === "stored",
    dryRun,
    dataVersion: directory.dataVersion,
    ...counts,
    findings: findings.length,
    durationMs,
    findingsBySeverity: tally(findings.map((f) => f.severity)),
    merged: decided("merge-decided"),
    notMerged: decided("merge-refused"),
    placed: initiatives.filter((i) => i.location).length,
    departmentOnly: initiatives.filter((i) => !i.location && i.departments.length > 0).length,
    withoutPlace: initiatives.filter((i) => !i.location && i.departments.length === 0).length,
    documents: directory.documents.map((d) => documentReport(d, directory, annotations)),
    refused,
    changes: stored?.status === "stored" ? stored.changes : [],
  };
  return { ...report, summary: summarise(report, directory) };
}

/** The report of a run that has nothing to do, where the last one read the same seeds with the same program. */
export async function unchangedReport(client: PrismaClient, version: string): Promise<ImportReport | null> {
  const started = performance.now();
  const last = await client.importRun.findFirst({ orderBy: { id: "desc" } });
  if (last?.version !== version) return null;
  const stored = await client.document.findMany({
    where: { withdrawnAt: null },
    select: {
      id: true,
      sha256: true,
      lineCount: true,
      blankLines: true,
      recordLines: true,
      readerLines: true,
    },
  });
  const unchanged = await client.initiative.count({ where: { withdrawnAt: null } });
  return {
    written: false,
    dryRun: false,
    dataVersion: last.dataVersion,
    created: 0,
    updated: 0,
    unchanged,
    withdrawn: 0,
    findings: last.findings,
    durationMs: Math.round(performance.now() - started),
    findingsBySeverity: {},
    merged: [],
    notMerged: [],
    placed: await client.initiative.count({ where: { withdrawnAt: null, lon: { not: null } } }),
    departmentOnly: await client.initiative.count({
      where: { withdrawnAt: null, lon: null, departments: { some: {} } },
    }),
    withoutPlace: await client.initiative.count({
      where: { withdrawnAt: null, lon: null, departments: { none: {} } },
    }),
    documents: stored.map((d) => ({
      id: d.id,
      sha256: d.sha256,
      lines: {
        total: d.lineCount,
        blank: d.blankLines,
        inRecords: d.recordLines,
        inReader: d.readerLines,
        ignored: 0,
        unread: 0,
      },
      initiatives: {},
      findings: {},
      values: { fromGrammars: 0, fromAnnotations: 0 },
    })),
    refused: [],
    changes: [],
    summary: `Rien à faire : ${count(stored.length, "publication")} et ${count(unchanged, "fiche")}, les mêmes que lors du dernier import.`,
  };
}
