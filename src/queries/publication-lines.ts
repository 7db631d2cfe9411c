import "server-only";
import { db } from "#db/client.ts";
import { splitLines } from "#lib/lines.ts";

/** The lines of publications as received, by the ids of these. */
export type PublicationLines = ReadonlyMap<string, readonly string[]>;

/** A publication in one of its editions. */
export interface Edition {
  id: string;
  /** Of its text. */
  sha256: string;
}

/** How many characters of texts a server holds: hundreds of publications, in some 50 MB. */
const MOST_CHARACTERS = 25_000_000;

/** Texts that were read before, by their sum, the least used first: a text of one sum never changes. */
const read = new Map<string, { lines: readonly string[]; characters: number }>();
let characters = 0;

/** The texts in which passages stand: who quotes them cuts them out. */
export async function publicationLines(ids: readonly string[]): Promise<PublicationLines> {
  const where = { id: { in: [...ids] } };
  return linesOfEditions(await db().document.findMany({ where, select: { id: true, sha256: true } }));
}

/** The same of editions that are known already: no question to the database where their texts were read before. */
export async function linesOfEditions(editions: readonly Edition[]): Promise<PublicationLines> {
  const found = new Map(editions.flatMap(({ id, sha256 }) => [[id, readBefore(sha256)] as const]));
  const missing = editions.filter(({ id }) => !found.get(id)).map(({ id }) => id);
  if (missing.length > 0) {
    const where = { id: { in: missing } };
    for (const { id, sha256, text } of await db().document.findMany({
      where,
      select: { id: true, sha256: true, text: true },
    }))
      found.set(id, remembered(sha256, text));
  }
  return new Map([...found].flatMap(([id, lines]) => (lines ? [[id, lines] as const] : [])));
}

function readBefore(sha256: string): readonly string[] | undefined {
  const text = read.get(sha256);
  if (!text) return undefined;
  // The last place of a Map is that of the last use.
  read.delete(sha256);
  read.set(sha256, text);
  return text.lines;
}

function remembered(sha256: string, text: string): readonly string[] {
  const known = readBefore(sha256);
  if (known) return known;
  const lines = splitLines(text);
  read.set(sha256, { lines, characters: text.length });
  characters += text.length;
  for (const [oldest, { characters: freed }] of read) {
    if (characters <= MOST_CHARACTERS) break;
    read.delete(oldest);
    characters -= freed;
  }
  return lines;
}
