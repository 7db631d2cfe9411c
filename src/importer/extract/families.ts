import type { Family } from "#domain/vocabularies.ts";
import type { Tree } from "../parse/block.ts";
import { parseMarkdown } from "../parse/markdown.ts";
import { parseOcr } from "../parse/ocr.ts";
import { parsePlain } from "../parse/plain.ts";
import type { SourceDocument } from "../read/document.ts";
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
  panorama: { parse: parseMarkdown, extract: extractPanorama },
  livret: { parse: parseMarkdown, extract: extractLivret },
  restitution: { parse: parseMarkdown, extract: extractRestitution },
  rencontres: { parse: parsePlain, extract: extractRencontres },
  webinaire: { parse: parseOcr, extract: extractWebinaire },
};
