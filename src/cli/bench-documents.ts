import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { stringify } from "yaml";
import { readDirectory } from "#importer/main.ts";
import { readSeeds } from "#importer/read/seeds.ts";

/**
 * Writes a seeds folder of `count` publications: the real ones, over and over, with other names, e-mail domains and
 * company numbers in each round, so that each tells of other initiatives. Returns the folder.
 */
export async function multiplySeeds(count: number, into: string): Promise<string> {
  const folder = path.join(into, `seeds-${count}`);
  await mkdir(path.join(folder, "documents"), { recursive: true });
  const { sources } = readSeeds("seeds");
  const { directory } = readDirectory("seeds");
  const names = directory.initiatives
    .flatMap((i) => [i.name, ...i.aliases])
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"),
    "giu",
  );
  const documents = [];
  for (let n = 0; n < count; n++) {
    const source = sources[n % sources.length];
    if (!source) break;
    const word = pseudoWord(Math.floor(n / sources.length));
    const id = `${source.entry.id}-${word.toLowerCase()}`;
    const text = source.text
      .replace(pattern, (name) => `${name} ${word}`)
      .replaceAll("@", `@${word.toLowerCase()}.`)
      .replace(
        /(SIRET\D{0,8})(\d)/g,
        (_, label: string, digit: string) => `${label}${(Number(digit) + n) % 10}`,
      );
    const file = `${id}.txt`;
    await writeFile(path.join(folder, "documents", file), text);
    documents.push({ ...source.entry, id, file });
  }
  await writeFile(path.join(folder, "catalogue.yaml"), stringify({ documents }));
  return folder;
}

/** A word that no text has, another for each number: « Zabab », « Zabac »… */
function pseudoWord(n: number): string {
  const consonants = "bcdfgklmnprstv";
  const at = (i: number) => consonants[i % consonants.length] ?? "b";
  return `Za${at(n)}o${at(Math.floor(n / consonants.length))}u`;
}
