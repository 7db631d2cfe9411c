import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("..", import.meta.url));

/**
 * What a run's result depends on: the program that reads and the seeds that it reads, as two short hashes. With the
 * version of the last run, nothing can have changed.
 */
export function runVersion(seeds: string): string {
  const program = createHash("sha256");
  for (const part of ["domain", "importer", "lib"])
    addFolder(program, join(SOURCE, part), /(?<!\.test)\.(?:ts|json)$/);
  const read = createHash("sha256");
  for (const part of ["catalogue.yaml", "documents", "annotations"])
    addFolder(read, join(seeds, part), /\.(?:txt|pdf|yaml)$/i);
  return `${program.digest("hex").slice(0, 12)}-${read.digest("hex").slice(0, 12)}`;
}

/** Adds the names and bytes of the files below a folder (or of the one file), in the order of their names. */
function addFolder(hash: Hash, path: string, wanted: RegExp): void {
  if (!existsSync(path)) return;
  if (wanted.test(path)) {
    hash.update(path.split("/").at(-1) ?? "").update(readable(() => readFileSync(path)));
    return;
  }
  const entries = readable(() => readdirSync(path, { recursive: true, withFileTypes: true }));
  if (typeof entries === "string") {
    hash.update(entries);
    return;
  }
  const files = entries.filter((e) => e.isFile() && wanted.test(e.name));
  const paths = files.map((e) => join(e.parentPath, e.name)).sort();
  for (const file of paths) hash.update(relative(path, file)).update(readable(() => readFileSync(file)));
}

/** What cannot be read is told where its words are read; an import without it is tried again. */
function readable<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
}
