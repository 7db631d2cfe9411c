import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { closeDatabase, setDatabase } from "#db/client.ts";
import { withDatabase } from "#db/with-database.ts";
import { dataInclusion } from "#formats/data-inclusion.ts";
import { dcatJsonLd } from "#formats/dcat.ts";
import { FILES, PROFILE_FILES } from "#formats/files.ts";
import type { Published } from "#formats/published.ts";
import { OperatorError } from "#lib/operator-error.ts";
import { siteSettings } from "#lib/site-settings.ts";
import { DataChanged, published } from "#queries/published.ts";
import { parseOptions, runCommand, UsageError } from "./command.ts";
import { log } from "./messages.ts";

type Write = (from: Published) => AsyncIterable<string | Uint8Array>;

/** By the names that a command knows: formats of the whole, then files of one kind of record. */
const FORMATS: Record<string, Write> = {
  ...Object.fromEntries(Object.entries(PROFILE_FILES).map(([name, { write }]) => [name, write])),
  ...Object.fromEntries(
    Object.entries(FILES)
      // The poles are a part of the profiles; the whole is written here.
      .filter(([name, { only }]) => !name.startsWith("initiatives.") && !only)
      .map(([name, { write }]) => [name, write]),
  ),
  "data-inclusion": dataInclusion,
  dcat: dcatJsonLd,
};

const USAGE = `Usage : npm run export -- --format FORMAT [--out FICHIER]
  --format    ${Object.keys(FORMATS).join(", ")}
  --out       fichier à écrire (par défaut : la sortie standard)`;

await runCommand(USAGE, async (args) => {
  const { values } = parseOptions(args, { options: { format: { type: "string" }, out: { type: "string" } } });
  const write = writer(values.format);
  await withDatabase(log, async (url) => {
    await setDatabase(url);
    try {
      await writeTo(values.out, write);
    } finally {
      await closeDatabase();
    }
  });
  return 0;
});

/** A file appears whole or not at all; on the standard output a command that fails says so by its exit code. */
async function writeTo(out: string | undefined, write: Write): Promise<void> {
  const from = await published({ tag: "all" }, siteSettings().siteUrl);
  if (from.documents.length === 0)
    throw new OperatorError("La base ne contient aucune publication : lancez d'abord « npm run import ».");
  const draft = out && `${out}.partiel`;
  const stream = draft ? createWriteStream(draft) : process.stdout;
  try {
    for await (const piece of write(from)) if (!stream.write(piece)) await once(stream, "drain");
    if (draft) {
      stream.end();
      await once(stream, "finish");
      await rename(draft, out);
    }
  } catch (error) {
    if (draft) await rm(draft, { force: true });
    throw error instanceof DataChanged ? new OperatorError(error.message, { cause: error }) : error;
  }
}

function writer(format: string | undefined): Write {
  if (format === undefined) throw new UsageError("Il manque le format.");
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (write === undefined) throw new UsageError(`Le format « ${format} » n'existe pas.`);
  return write;
}
