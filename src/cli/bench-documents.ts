import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { stringify } from "yaml";
import { readDirectory } from "#importer/main.ts";
import { readSeeds } from "#importer/read/seeds.ts";
import { pseudoWord, renaming } from "./large-texts.ts";

/**
 * Writes a seeds folder of `count` publications: the real ones, over and over, with other names, e-mail domains and
 * company numbers in each round, so that each tells of other initiatives. Returns the folder.
 */
export async function multiplySeeds(count: number, into: string): Promise<string> {
  const folder = path.join(into, `seeds-${count}`);
  await mkdir(path.join(folder, "documents"), { recursive: true });
  const { sources } = readSeeds("seeds");
  const { directory } = readDirectory("seeds");
  const rename = renaming(directory);
  const documents = [];
  for (let n = 0; n < count; n++) {
    const source = sources[n % sources.length];
    if (!source) break;
    const round = Math.floor(n / sources.length);
    const id = `${source.entry.id}-${pseudoWord(round).toLowerCase()}`;
    const file = `${id}.txt`;
    await writeFile(path.join(folder, "documents", file), rename(source.text, round));
    documents.push({ ...source.entry, id, file });
  }
  await writeFile(path.join(folder, "catalogue.yaml"), stringify({ documents }));
  return folder;
}
