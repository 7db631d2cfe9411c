import { createHash, type Hash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import type { CatalogueEntry } from "#domain/catalogue.ts";
import type { DocumentDraft } from "./extract/draft.ts";
import type { SourceDocument } from "./read/document.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What is read of a publication by itself, before it is held against the others. */
export interface Reading {
  /** With the family that its text shows, where the catalogue gives none. */
  entry: CatalogueEntry;
  draft: DocumentDraft;
}

/** A way to come to the reading of a publication. */
export type Readings = (given: SourceDocument, read: (given: SourceDocument) => Reading) => Reading;

/** Each publication is read, whatever is kept. */
export const afresh: Readings = (given, read) => read(given);

/** Each publication is read once for a state of the program: an import reads again only what is new. */
export function keptReadings(shelf: Shelf = openShelf()): Readings {
  return (given, read) => {
    const known = shelf.find(given);
    if (known) return known as Reading;
    const reading = read(given);
    shelf.keep(given, reading);
    return reading;
  };
}

/** Answers of this very program, by what was asked. */
export interface Shelf {
  /** What was kept for an equal question; undefined for nothing, or what is damaged. */
  find(question: unknown): unknown;
  keep(question: unknown, answer: unknown): void;
}

/** All that a reading depends on beside the publication: the stages, the libraries, and how they are run. */
const PARTS = [
  "src/domain",
  "src/importer",
  "src/lib",
  "package.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
  "tsconfig.json",
];
const TEST = /\.test\.tsx?$/;

/**
 * The shelf of the program as it stands on disk. It stays empty and takes nothing where a file changed after `since`,
 * when this process began to load the program: then nobody knows which of the two it runs.
 */
export function openShelf(since = performance.timeOrigin, root = ROOT): Shelf {
  const version = versionSince(root, since);
  const shelves = join(root, ".cache/readings");
  const own = join(shelves, version ?? "");
  const placeOf = (question: unknown) =>
    join(own, createHash("sha256").update(asText(question)).digest("hex"));
  return {
    find(question) {
      const place = placeOf(question);
      if (version === null || !existsSync(place)) return undefined;
      const kept = readFileSync(place);
      const bytes = kept.subarray(DIGEST_BYTES);
      return digest(bytes).equals(kept.subarray(0, DIGEST_BYTES)) ? deserialize(bytes) : undefined;
    },
    keep(question, answer) {
      if (version === null) return;
      const place = placeOf(question);
      const bytes = serialize(answer);
      try {
        if (!existsSync(own)) rmSync(shelves, { recursive: true, force: true });
        mkdirSync(own, { recursive: true });
        writeFileSync(`${place}.${process.pid}`, Buffer.concat([digest(bytes), bytes]));
        renameSync(`${place}.${process.pid}`, place);
      } catch {
        // Where the program's folder may not be written, each import reads all.
      }
    },
  };
}

/** A question as text, which is the same however the process happens to hold its strings; whole, or it throws. */
function asText(question: unknown): string {
  return JSON.stringify(question, (_, value: unknown) => {
    if (value instanceof Map) return { map: [...value] };
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if (Object.getPrototypeOf(value) === Object.prototype) return value;
    throw new TypeError("a question is made of plain things");
  });
}

const DIGEST_BYTES = 32;
const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

/** A hash of all that a reading depends on; null where any of it changed after a moment. */
function versionSince(root: string, since: number): string | null {
  const hash = createHash("sha256");
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  hash.update(JSON.stringify([process.versions, locale, timeZone]));
  return PARTS.every((part) => add(hash, root, part, since)) ? hash.digest("hex").slice(0, 24) : null;
}

/** Adds a file, or all below a folder; false where one of them changed after a moment. */
function add(hash: Hash, root: string, part: string, since: number): boolean {
  const place = join(root, part);
  const found = statSync(place, { throwIfNoEntry: false });
  // When its content or its name changed, which nobody can set back. That of a folder tells of what was removed.
  if (found && found.ctimeMs >= since) return false;
  if (found?.isDirectory())
    return readdirSync(place)
      .sort()
      .every((name) => TEST.test(name) || add(hash, root, `${part}/${name}`, since));
  const bytes = found ? readFileSync(place) : "";
  hash.update(`${part}\0${bytes.length}\0`).update(bytes);
  return true;
}
