import { connect } from "#db/client.ts";
import type { PrismaClient } from "#db/generated/client.ts";
import type { Directory } from "#domain/directory.ts";
import { readPublication } from "./extract/second-reading.ts";
import { withFamily } from "./extract/which-family.ts";
import { withAcronyms } from "./fill/acronyms.ts";
import { keptReadings, type Reading, type Readings } from "./kept-readings.ts";
import { explain } from "./layers/explain.ts";
import {
  blankedLines,
  emptyPages,
  furniturePassages,
  type SourceDocument,
  withoutFurniture,
} from "./read/document.ts";
import { readSeeds, type Seeds } from "./read/seeds.ts";
import { layersOf } from "./recognise/all.ts";
import { ImportRefused, problemLine, WithdrawalsUnconfirmed } from "./refused.ts";
import { type ImportReport, reportOf, unchangedReport } from "./report.ts";
import { type Extracted, type Records, resolve } from "./resolve/resolve.ts";
import { searchTextsOf } from "./resolve/search-text.ts";
import { storeDirectory } from "./store/store-directory.ts";
import { validate } from "./validate/validate.ts";
import { runVersion } from "./version.ts";

export { WithdrawalsUnconfirmed } from "./refused.ts";
export type { ImportReport } from "./report.ts";

export interface ImportOptions {
  /** Folder of the seeds: catalogue.yaml, documents/, annotations/. */
  seeds: string;
  /** Null only for a dry run. */
  databaseUrl: string | null;
  dryRun: boolean;
  /** Reads everything even where the last run makes it needless, for the sake of its report. */
  full?: boolean;
  /** More than a tenth of the published profiles may be withdrawn. */
  confirmWithdrawals?: boolean;
  /** How each publication comes to be read: where nothing is said, once for a state of the program. */
  readings?: Readings;
  now: Date;
  log(line: string): void;
}

interface ReadDirectory {
  seeds: Seeds;
  directory: Directory;
  identities: Record<string, string>;
}

type Reader = Partial<Pick<ImportOptions, "log" | "readings">>;

/** The pure stages, one after the other. Throws ImportRefused for seeds that cannot be read. */
export function readDirectory(folder: string, reader: Reader = {}): ReadDirectory {
  const seeds = readSeeds(folder);
  return { seeds, ...directoryOf(seeds, reader) };
}

/** What publications say together, each read first by itself. */
export function directoryOf(
  seeds: Seeds,
  { log = () => {}, readings = keptReadings() }: Reader,
): Omit<ReadDirectory, "seeds"> {
  const extracted = seeds.sources.map((given): Extracted => {
    log(`Lecture de ${given.entry.id} (${given.lines.length} lignes)`);
    const { entry, draft } = readings(given, readAlone);
    return { source: { ...given, entry }, draft };
  });
  const { identities, ...records }: Records & { identities: Record<string, string> } = resolve(
    extracted,
    seeds.annotations,
  );
  return { directory: validate(extracted, records), identities };
}

/** What one publication says, whatever the others say. */
function readAlone(given: SourceDocument): Reading {
  const { source: read, finding } = withFamily(withoutFurniture(given));
  const { tree, draft: own } = readPublication(read);
  const draft = withAcronyms(own, tree);
  return {
    entry: read.entry,
    draft: {
      ...draft,
      findings: [...draft.findings, ...finding, ...emptyPages(given), ...blankedLines(given)],
      ignored: [...draft.ignored, ...furniturePassages(given)],
    },
  };
}

/** Imports a seeds folder. Throws ImportRefused where nothing can be imported; then nothing is written. */
export async function runImport(options: ImportOptions): Promise<ImportReport> {
  const { seeds, databaseUrl, dryRun, full = false } = options;
  if (dryRun || databaseUrl === null) return readAndStore(options, null);
  const client = connect(databaseUrl);
  try {
    const unchanged = full ? null : await unchangedReport(client, runVersion(seeds));
    return unchanged ?? (await readAndStore(options, client));
  } finally {
    await client.$disconnect();
  }
}

async function readAndStore(
  { seeds: folder, now, log, readings, dryRun, confirmWithdrawals }: ImportOptions,
  client: PrismaClient | null,
): Promise<ImportReport> {
  const started = performance.now();
  const { seeds, directory, identities } = readDirectory(folder, { log, readings });
  const refused = seeds.refused.map(({ problem }) => problem);
  // What is published stays so until its new file can be read.
  const ids = seeds.refused.map(({ id }) => id);
  if (ids.length > 0 && (await client?.document.count({ where: { id: { in: ids }, withdrawnAt: null } })))
    throw new ImportRefused(refused);
  const linesOf = new Map(seeds.sources.map(({ entry, lines }) => [entry.id, lines]));
  const search = Object.fromEntries(directory.initiatives.map((i) => [i.slug, searchTextsOf(i, linesOf)]));
  const imported = {
    directory,
    sources: seeds.sources,
    identities,
    search,
    // What could not be read is tried, and said, again.
    programVersion: `${runVersion(folder)}${refused.length > 0 ? "-partial" : ""}`,
  };
  const stored = client && (await storeDirectory(client, imported, now, { confirmWithdrawals }));
  if (stored && "reasons" in stored) {
    if (stored.status === "unconfirmed") throw new WithdrawalsUnconfirmed(stored.reasons.join(" "));
    throw new ImportRefused(stored.reasons.map((message) => ({ file: "import", line: null, message })));
  }
  return reportOf(directory, seeds.annotations, stored, {
    dryRun,
    refused: refused.map(problemLine),
    durationMs: Math.round(performance.now() - started),
  });
}

/** What one stage makes of one document, as text to read. Throws ImportRefused for an id that is not in the catalogue. */
export async function showStage(
  stage: "read" | "parse" | "layers" | "extract" | "resolve",
  documentId: string,
  folder: string,
): Promise<string> {
  const { sources } = readSeeds(folder);
  const given = sources.find((s) => s.entry.id === documentId);
  if (!given) {
    throw new ImportRefused([
      {
        file: "catalogue.yaml",
        line: null,
        message: `« ${documentId} » n'y est pas, on attend l'un de : ${sources.map((s) => s.entry.id).join(", ")}`,
      },
    ]);
  }
  const { source } = withFamily(withoutFurniture(given));
  const { tree, draft } = readPublication(source);
  switch (stage) {
    case "read":
      return [
        `${given.entry.title} (${given.lines.length} lignes, sha256 ${given.sha256})`,
        ...given.lines.map((line, i) => `${i + 1}\t${line}`),
      ].join("\n");
    case "parse":
      return tree.blocks
        .map((b) => `L${b.lineStart}-L${b.lineEnd}\t${b.kind}${b.depth || ""}\t${b.text.oneLine}`)
        .join("\n");
    case "layers":
      return explain(layersOf(source, tree), given.lines);
    case "extract":
      return JSON.stringify(draft, null, 2);
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
