import { syntaxOf } from "#domain/reading/syntax.ts";
import type { Family } from "#domain/vocabularies.ts";
import type { Tree } from "../parse/block.ts";
import { parseMarkdown } from "../parse/markdown.ts";
import { parseOcr } from "../parse/ocr.ts";
import { parsePlain } from "../parse/plain.ts";
import type { SourceDocument } from "../read/document.ts";
import { layersOf } from "../recognise/all.ts";
import { extractAutre } from "./autre/autre.ts";
import { isLabel } from "./autre/lines.ts";
import { tablesOf } from "./autre/tables.ts";
import type { DocumentDraft } from "./draft.ts";
import { extractLivret } from "./livret/livret.ts";
import { extractPanorama } from "./panorama/panorama.ts";
import { extractRencontres } from "./rencontres/rencontres.ts";
import { extractRestitution } from "./restitution/restitution.ts";
import { extractWebinaire } from "./webinaire/webinaire.ts";

/** How a family of publications is read: the reader of its text and its grammar. */
export interface FamilyReader {
  parse(source: SourceDocument): Tree;
  extract(source: SourceDocument, tree: Tree): DocumentDraft;
}

export const READERS: Record<Family, FamilyReader> = {
  panorama: reader(parseMarkdown, extractPanorama),
  livret: reader(parseMarkdown, extractLivret),
  restitution: reader(parseMarkdown, extractRestitution),
  rencontres: reader(parsePlain, extractRencontres),
  webinaire: reader(parseOcr, extractWebinaire),
  autre: reader(parseAsPrinted, extractAutre),
};

/** A publication read by the grammar of its family; where that reads no initiative, or takes labels for names, as any other text. */
export function readPublication(source: SourceDocument): { tree: Tree; draft: DocumentDraft } {
  const reader = READERS[source.entry.family ?? "autre"];
  const tree = reader.parse(source);
  const draft = reader.extract(source, tree);
  if (draft.initiatives.some(({ name }) => !isLabel(name.value)) || source.entry.family === "autre")
    return { tree, draft };
  const other = READERS.autre.extract(source, READERS.autre.parse(source));
  return { tree, draft: other.initiatives.length > 0 ? readOtherwise(draft, other, source) : draft };
}

/** What a text tells that does not follow the layout of its family; its parts stay those that its family knows. */
function readOtherwise(draft: DocumentDraft, other: DocumentDraft, source: SourceDocument): DocumentDraft {
  const passage = { document: source.entry.id, lineStart: 1, lineEnd: source.lines.length };
  const message =
    "La mise en page de cette publication n'est pas celle de sa famille : elle a été lue comme un texte quelconque.";
  const known = new Set(draft.people.map(({ name }) => name));
  return {
    ...draft,
    initiatives: other.initiatives,
    people: [...draft.people, ...other.people.filter(({ name }) => !known.has(name))],
    findings: [
      ...draft.findings,
      ...other.findings,
      {
        code: "read-otherwise",
        passage,
        message,
        found: null,
        expected: "les parties que sa famille connaît",
        about: null,
      },
    ],
  };
}

/** A text with marks of markdown as such, any other as the text of its pages. */
function parseAsPrinted(source: SourceDocument): Tree {
  if (syntaxOf("autre", source.lines) === "markdown") return parseMarkdown(source);
  const inTables = tablesOf(source).flatMap(({ lineStart, lineEnd }) =>
    Array.from({ length: lineEnd - lineStart + 1 }, (_, i) => lineStart + i),
  );
  return parsePlain(source, new Set(inTables));
}

/** What is recognised by its form is recognised once, before a grammar reads. */
function reader(parse: FamilyReader["parse"], extract: FamilyReader["extract"]): FamilyReader {
  return {
    parse,
    extract: (source, tree) => {
      layersOf(source, tree);
      return extract(source, tree);
    },
  };
}
