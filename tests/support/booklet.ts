import type { DocumentDraft } from "#importer/extract/draft.ts";
import { extractLivret } from "#importer/extract/livret/livret.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { readDocument } from "#importer/read/document.ts";

/** Reads a booklet written in a test. */
export function read(text: string): DocumentDraft {
  const entry = {
    id: "essai",
    file: "essai.txt",
    family: "livret" as const,
    title: "Livret d'initiatives",
    publisher: "DREETS",
    publishedOn: "2025",
    territories: [],
  };
  const source = readDocument(entry, new TextEncoder().encode(text));
  return extractLivret(source, parseMarkdown(source));
}

/** The first lines of a sheet, which open it and give its name, then its fields. */
export function sheet(name: string, ...fields: string[]): string[] {
  return ["**Carte d'identité**", `Structure : ${name}`, ...fields];
}

export function paragraphs(...lines: string[]): string {
  return lines.join("\n\n");
}
