import { syntaxOf } from "#domain/reading/syntax.ts";
import type { ProfileSectionKind } from "#domain/section-kinds.ts";
import type { Family } from "#domain/vocabularies.ts";
import type { Tree } from "../parse/block.ts";
import { withoutHours } from "../parse/hours.ts";
import { parseMarkdown } from "../parse/markdown.ts";
import { parseOcr } from "../parse/ocr.ts";
import { parsePlain } from "../parse/plain.ts";
import { withoutWrapping } from "../parse/wrapped.ts";
import type { SourceDocument } from "../read/document.ts";
import { layersOf } from "../recognise/all.ts";
import { extractAutre } from "./autre/autre.ts";
import { tablesOf } from "./autre/tables.ts";
import type { DocumentDraft } from "./draft.ts";
import { extractLivret, LIVRET_KINDS } from "./livret/livret.ts";
import { extractPanorama, PANORAMA_KINDS } from "./panorama/panorama.ts";
import { extractRencontres, RENCONTRES_KINDS } from "./rencontres/rencontres.ts";
import { extractRestitution } from "./restitution/restitution.ts";
import { extractWebinaire } from "./webinaire/webinaire.ts";

/** What a family calls the parts of a profile that others call otherwise. */
export type KindsSaid = Partial<Record<ProfileSectionKind, ProfileSectionKind>>;

/** How a family of publications is read: the reader of its text and its grammar. */
export interface FamilyReader {
  saidAs: KindsSaid;
  parse(source: SourceDocument): Tree;
  extract(source: SourceDocument, tree: Tree): DocumentDraft;
}

export const READERS: Record<Family, FamilyReader> = {
  panorama: reader(parseMarkdown, extractPanorama, PANORAMA_KINDS),
  livret: reader(parseMarkdown, extractLivret, LIVRET_KINDS),
  restitution: reader(parseMarkdown, extractRestitution),
  rencontres: reader(parsePlain, extractRencontres, RENCONTRES_KINDS),
  webinaire: reader(parseOcr, extractWebinaire),
  autre: reader(parseAsPrinted, extractAutre),
};

/** A text with marks of markdown as such, any other as the text of its pages. */
function parseAsPrinted(source: SourceDocument): Tree {
  if (syntaxOf("autre", source.lines) === "markdown") return parseMarkdown(source);
  const inTables = tablesOf(source).flatMap(({ lineStart, lineEnd }) =>
    Array.from({ length: lineEnd - lineStart + 1 }, (_, i) => lineStart + i),
  );
  return parsePlain(source, new Set(inTables), withoutWrapping(withoutHours(source.lines)));
}

/** What is recognised by its form is recognised once, before a grammar reads. */
function reader(
  parse: FamilyReader["parse"],
  extract: FamilyReader["extract"],
  saidAs: KindsSaid = {},
): FamilyReader {
  return {
    saidAs,
    parse,
    extract: (source, tree) => {
      layersOf(source, tree);
      return extract(source, tree);
    },
  };
}
