import { writeFile } from "node:fs/promises";
import { closeDatabase, setDatabase } from "#db/client.ts";
import { withDatabase } from "#db/with-database.ts";
import type { Directory } from "#domain/directory.ts";
import { OperatorError } from "#lib/operator-error.ts";
import { exportDirectory } from "#queries/export-directory.ts";
import { parseOptions, print, runCommand, UsageError } from "./command.ts";
import { log } from "./messages.ts";

/** How each format writes the directory; null for those to come. */
const FORMATS: Record<string, ((directory: Directory) => string) | null> = {
  json: (directory) => `${JSON.stringify(directory, null, 2)}\n`,
  csv: null,
  xlsx: null,
  geojson: null,
  "data-inclusion": null,
  dcat: null,
};

const USAGE = `Usage : npm run export -- --format ${Object.keys(FORMATS).join("|")} [--out FICHIER]
  --format    format de l'export
  --out       fichier à écrire (par défaut : la sortie standard)`;

await runCommand(USAGE, async (args) => {
  const { values } = parseOptions(args, { options: { format: { type: "string" }, out: { type: "string" } } });
  const write = writer(values.format);
  const directory = await withDatabase(log, read);
  if (directory.documents.length === 0) {
    throw new OperatorError("La base ne contient aucune publication : lancez d'abord « npm run import ».");
  }
  if (values.out) await writeFile(values.out, write(directory));
  else await print(write(directory));
  return 0;
});

async function read(databaseUrl: string): Promise<Directory> {
  await setDatabase(databaseUrl);
  try {
    return await exportDirectory();
  } finally {
    await closeDatabase();
  }
}

function writer(format: string | undefined): (directory: Directory) => string {
  if (format === undefined) throw new UsageError("Il manque le format.");
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (write === undefined) throw new UsageError(`Le format « ${format} » n'existe pas.`);
  if (write === null) throw new UsageError(`Le format « ${format} » n'est pas encore disponible.`);
  return write;
}
