import { createHash } from "node:crypto";
import type { CatalogueEntry } from "#domain/catalogue.ts";
import { splitLines } from "#lib/lines.ts";

/** A publication as received, uninterpreted. */
export interface SourceDocument {
  entry: CatalogueEntry;
  text: string;
  /** Without line ends; line 1 is `lines[0]`. A last line end does not begin another line. */
  lines: readonly string[];
  /** Of the bytes as received, hexadecimal. */
  sha256: string;
}

/** Why a file cannot be a document, in French and without the file's name; null if it can. */
export function unreadable(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return "le fichier est vide, on attend le texte d'une publication";
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.trim() === "" ? "le fichier ne contient aucun texte" : null;
  } catch {
    return "le fichier n'est pas en UTF-8, on attend du texte UTF-8";
  }
}

/** Reads the bytes of a publication. The bytes must be UTF-8 (see `unreadable`). */
export function readDocument(entry: CatalogueEntry, bytes: Uint8Array): SourceDocument {
  // A byte order mark is kept out of the text, as TextDecoder does; the sha256 is that of the bytes.
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  return { entry, text, lines: splitLines(text), sha256: createHash("sha256").update(bytes).digest("hex") };
}
