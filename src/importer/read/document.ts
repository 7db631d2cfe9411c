import { createHash } from "node:crypto";
import type { CatalogueEntry } from "#domain/catalogue.ts";
import type { IgnoredPassage } from "#domain/directory.ts";
import { splitLines } from "#lib/lines.ts";
import { UNSTORABLE } from "#lib/unstorable.ts";
import type { FindingDraft } from "../extract/draft.ts";
import type { PdfPage } from "./pdf.ts";
import { PAGE_BREAK, pdfText } from "./pdf-text.ts";

/** A publication as received, uninterpreted. */
export interface SourceDocument {
  entry: CatalogueEntry;
  text: string;
  /** Without line ends; line 1 is `lines[0]`. A last line end does not begin another line. */
  lines: readonly string[];
  /** Of the bytes as received, hexadecimal. */
  sha256: string;
  /** The line where each page begins, where the publication came as pages; else none. */
  pageStarts: readonly number[];
  /** Lines that the place of their letters shows to be printed around the text, each with its reason. */
  furniture: ReadonlyMap<number, string>;
  /** Lines with a character that nothing can store, read as a blank. */
  blanked: readonly number[];
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
  return { entry, ...storable(text), sha256: sha256(bytes), pageStarts: [], furniture: new Map() };
}

/** A publication that came as a PDF: its text is made from the letters of its pages. */
export function readPdfDocument(
  entry: CatalogueEntry,
  bytes: Uint8Array,
  pages: readonly PdfPage[],
): SourceDocument {
  const { text, furniture } = pdfText(pages);
  const read = storable(text);
  const pageStarts = [1, ...read.lines.flatMap((line, i) => (line === PAGE_BREAK ? [i + 1] : []))];
  return { entry, ...read, sha256: sha256(bytes), pageStarts, furniture };
}

function storable(given: string): Pick<SourceDocument, "text" | "lines" | "blanked"> {
  const text = given.replace(UNSTORABLE, " ");
  const lines = splitLines(text);
  if (text === given) return { text, lines, blanked: [] };
  return { text, lines, blanked: splitLines(given).flatMap((line, i) => (line === lines[i] ? [] : [i + 1])) };
}

/** What was changed in the text so that it can be stored. */
export function blankedLines({ entry, blanked }: SourceDocument): FindingDraft[] {
  return blanked.map((line) => ({
    code: "rejected-value",
    passage: { document: entry.id, lineStart: line, lineEnd: line },
    message: `La ligne ${line} contient un caractère nul (U+0000) ou une moitié de caractère, que rien n'affiche : il est lu comme une espace.`,
    found: null,
    expected: null,
    about: null,
  }));
}

/**
 * What a grammar reads of a publication: the lines around its text have no words, so that all keep their numbers. They
 * are no blank lines either, which would part a paragraph that goes on over them.
 */
export function withoutFurniture(source: SourceDocument): SourceDocument {
  if (source.furniture.size === 0) return source;
  return {
    ...source,
    lines: source.lines.map((line, i) => (source.furniture.has(i + 1) ? PAGE_BREAK : line)),
  };
}

/** The lines around the text as passages that nothing is read from. */
export function furniturePassages({ entry, furniture }: SourceDocument): IgnoredPassage[] {
  return [...furniture].map(([line, reason]) => ({
    document: entry.id,
    lineStart: line,
    lineEnd: line,
    reason,
  }));
}

/** The pages that show no text: what they tell, if anything, is in a picture. */
export function emptyPages({ entry, lines, pageStarts, furniture }: SourceDocument): FindingDraft[] {
  return pageStarts.flatMap((start, i): FindingDraft[] => {
    const end = (pageStarts[i + 1] ?? lines.length + 1) - 1;
    const isEmpty = lines
      .slice(start - 1, end)
      .every((line, at) => line.trim() === "" || furniture.has(start + at));
    if (!isEmpty) return [];
    return [
      {
        code: "unread-lines",
        passage: { document: entry.id, lineStart: start, lineEnd: start },
        message: `La page ${i + 1} n'a pas de texte : si elle en montre, il est dans une image, et seul un logiciel de reconnaissance de caractères (OCR) l'en tire.`,
        found: null,
        expected: null,
        about: null,
      },
    ];
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
