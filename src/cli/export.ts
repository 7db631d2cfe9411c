import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { closeDatabase, setDatabase } from "#db/client.ts";
import { withDatabase } from "#db/with-database.ts";
import { NO_CRITERIA } from "#domain/criteria.ts";
import { dataInclusion } from "#formats/data-inclusion.ts";
import { dcatJsonLd } from "#formats/dcat.ts";
import { FILES, type FileKind, PROFILE_FILES } from "#formats/files.ts";
import { OperatorError } from "#lib/operator-error.ts";
import { siteSettings } from "#lib/site-settings.ts";
import { DataChanged, published } from "#queries/published.ts";
import type { Wanted } from "#queries/wanted-profiles.ts";
import { parseOptions, runCommand, UsageError } from "./command.ts";
import { log } from "./messages.ts";
import { unwritten } from "./unwritten.ts";

type Written = Pick<FileKind, "write" | "only">;

/** By the names that a command knows: formats of the whole, then files of one kind of record. */
const FORMATS: Record<string, Written> = {
  ...PROFILE_FILES,
  ...Object.fromEntries(Object.entries(FILES).filter(([name]) => !name.startsWith("initiatives."))),
  "data-inclusion": { write: dataInclusion },
  dcat: { write: dcatJsonLd },
};

const USAGE = `Usage : npm run export -- --format FORMAT [--out FICHIER]
  --format    ${Object.keys(FORMATS).join(", ")}
  --out       fichier à écrire (par défaut : la sortie standard)`;

await runCommand(USAGE, async (args) => {
  const { values } = parseOptions(args, { options: { format: { type: "string" }, out: { type: "string" } } });
  const written = writtenAs(values.format);
  await withDatabase(log, async (url) => {
    await setDatabase(url);
    try {
      await writeTo(values.out, written);
    } finally {
      await closeDatabase();
    }
  });
  return 0;
});

/** A file appears whole or not at all; on the standard output a command that fails says so by its exit code. */
async function writeTo(out: string | undefined, { write, only }: Written): Promise<void> {
  const wanted: Wanted = only
    ? { tag: "criteria", criteria: { ...NO_CRITERIA, types: [only] } }
    : { tag: "all" };
  const from = await published(wanted, siteSettings().siteUrl);
  if (from.documents.length === 0)
    throw new OperatorError("La base ne contient aucune publication : lancez d'abord « npm run import ».");
  const draft = out && `${out}.partiel`;
  try {
    if (!draft) return await pipeline(write(from), process.stdout, { end: false });
    await pipeline(write(from), createWriteStream(draft));
    await rename(draft, out);
  } catch (error) {
    if (draft) await rm(draft, { force: true });
    if (error instanceof DataChanged) throw new OperatorError(error.message, { cause: error });
    throw out ? unwritten(error, `Le fichier ${out}`) : error;
  }
}

function writtenAs(format: string | undefined): Written {
  if (format === undefined) throw new UsageError("Il manque le format.");
  const written = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (written === undefined) throw new UsageError(`Le format « ${format} » n'existe pas.`);
  return written;
}
