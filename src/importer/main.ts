import { connect } from "#db/client.ts";
import type { Directory } from "#domain/directory.ts";
import { READERS } from "./extract/families.ts";
import { readSeeds, type Seeds } from "./read/seeds.ts";
import { ImportRefused } from "./refused.ts";
import { documentReport, type ImportReport, summarise, tally } from "./report.ts";
import { type Extracted, type Records, resolve } from "./resolve/resolve.ts";
import { searchTextsOf } from "./resolve/search-text.ts";
import { storeDirectory } from "./store/store-directory.ts";
import { validate } from "./validate/validate.ts";
import { PROGRAM_VERSION } from "./version.ts";

export { ImportRefused } from "./refused.ts";
export type { ImportReport } from "./report.ts";

export interface ImportOptions {
  /** Folder of the seeds: catalogue.yaml, documents/, annotations/. */
  seeds: string;
  /** Null only for a dry run. */
  databaseUrl: string | null;
  dryRun: boolean;
  now: Date;
  log(line: string): void;
}

interface ReadDirectory {
  seeds: Seeds;
  directory: Directory;
  identities: Record<string, string>;
}

/** The pure stages, one after the other. Throws ImportRefused for seeds that cannot be read. */
export function readDirectory(folder: string, log: (line: string) => void = () => {}): ReadDirectory {
  const seeds = readSeeds(folder);
  const extracted = seeds.sources.map((source): Extracted => {
    log(`Lecture de ${source.entry.id} (${source.lines.length} lignes)`);
    const reader = READERS[source.entry.family];
    return { source, draft: reader.extract(source, reader.parse(source)) };
  });
  const { identities, ...records }: Records & { identities: Record<string, string> } = resolve(
    extracted,
    seeds.annotations,
  );
  return { seeds, directory: validate(extracted, records), identities };
}

/** Imports a seeds folder. Throws ImportRefused where nothing can be imported; then nothing is written. */
export async function runImport({
  seeds: folder,
  databaseUrl,
  dryRun,
  now,
  log,
}: ImportOptions): Promise<ImportReport> {
  const started = performance.now();
  const { seeds, directory, identities } = readDirectory(folder, log);
  const stored =
    dryRun || databaseUrl === null ? null : await store(databaseUrl, seeds, directory, identities, now);
  const { initiatives, findings } = directory;
  const report: Omit<ImportReport, "summary"> = {
    written: stored?.status === "stored",
    dryRun,
    dataVersion: directory.dataVersion,
    ...(stored?.counts ?? { created: 0, updated: 0, unchanged: initiatives.length, withdrawn: 0 }),
    findings: findings.length,
    durationMs: Math.round(performance.now() - started),
    findingsBySeverity: tally(findings.map((f) => f.severity)),
    merged: findings.filter((f) => f.code === "merge-decided").map((f) => f.message),
    placed: initiatives.filter((i) => i.location).length,
    departmentOnly: initiatives.filter((i) => !i.location && i.departments.length > 0).length,
    withoutPlace: initiatives.filter((i) => !i.location && i.departments.length === 0).length,
    documents: directory.documents.map((d) => documentReport(d, directory, seeds.annotations)),
    changes: stored?.status === "stored" ? stored.changes : [],
  };
  return { ...report, summary: summarise(report, directory) };
}

async function store(
  databaseUrl: string,
  seeds: Seeds,
  directory: Directory,
  identities: Record<string, string>,
  now: Date,
) {
  const client = connect(databaseUrl);
  try {
    const search = Object.fromEntries(directory.initiatives.map((i) => [i.slug, searchTextsOf(i)]));
    const result = await storeDirectory(
      client,
      { directory, sources: seeds.sources, identities, search, programVersion: PROGRAM_VERSION },
      now,
    );
    if (result.status === "refused")
      throw new ImportRefused(result.reasons.map((message) => ({ file: "import", line: null, message })));
    return result;
  } finally {
    await client.$disconnect();
  }
}

/** What one stage makes of one document, as text to read. Throws ImportRefused for an id that is not in the catalogue. */
export async function showStage(
  stage: "read" | "parse" | "extract" | "resolve",
  documentId: string,
  folder: string,
): Promise<string> {
  const { sources } = readSeeds(folder);
  const source = sources.find((s) => s.entry.id === documentId);
  if (!source) {
    throw new ImportRefused([
      {
        file: "catalogue.yaml",
        line: null,
        message: `« ${documentId} » n'y est pas, on attend l'un de : ${sources.map((s) => s.entry.id).join(", ")}`,
      },
    ]);
  }
  const reader = READERS[source.entry.family];
  switch (stage) {
    case "read":
      return [
        `${source.entry.title} (${source.lines.length} lignes, sha256 ${source.sha256})`,
        ...source.lines.map((line, i) => `${i + 1}\t${line}`),
      ].join("\n");
    case "parse":
      return reader
        .parse(source)
        .blocks.map((b) => `L${b.lineStart}-L${b.lineEnd}\t${b.kind}${b.depth || ""}\t${b.text.oneLine}`)
        .join("\n");
    case "extract":
      return JSON.stringify(reader.extract(source, reader.parse(source)), null, 2);
    case "resolve": {
      const { directory } = readDirectory(folder);
      return JSON.stringify(
        directory.initiatives.filter((i) => i.occurrences.some((o) => o.document === documentId)),
        null,
        2,
      );
    }
    default:
      return stage satisfies never;
  }
}
