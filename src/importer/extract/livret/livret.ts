import type { IgnoredPassage, Resource, Section } from "#domain/directory.ts";
import type { Tree } from "../../parse/block.ts";
import type { SourceDocument } from "../../read/document.ts";
import { publicationWords, withoutPageLines } from "../../structure/page-lines.ts";
import { mergeIgnored } from "../common/furniture.ts";
import { layoutPassages } from "../common/layout.ts";
import { misprintsIn } from "../common/misprints.ts";
import { deadLinkFindings, noteFindings } from "../common/notes.ts";
import { outline, type SectionStart } from "../common/outline.ts";
import { PhraseIndex } from "../common/phrase-index.ts";
import { type DocumentDraft, emptyDocumentDraft, type FindingDraft } from "../draft.ts";
import { cutSheets, type SheetCut } from "./cut-sheets.ts";
import { type FieldGroup, groupOf } from "./field-kinds.ts";
import { addMentions } from "./mentions.ts";
import { missingParts } from "./missing-parts.ts";
import { readOutside } from "./outside.ts";
import { contentsPassages, divideOutside, type Part } from "./parts.ts";
import { pastedPassages } from "./pasted.ts";
import { readSheet, type Sheet } from "./sheet.ts";
import { type Token, tokenise } from "./tokens.ts";

/** What it calls the parts of a profile that other texts call otherwise. */
export const LIVRET_KINDS = {
  "initial-observation": "history",
  results: "key-figures",
  "success-keys": "levers",
} as const;

/** Reads a booklet of sheets: a cover, chapters, and in each chapter sheets that all answer one form. */
export function extractLivret(source: SourceDocument, tree: Tree): DocumentDraft {
  const draft = emptyDocumentDraft();
  const { tree: clean, ignored } = withoutPageLines(source, tree);
  const tokens = tokenise(clean);
  const cuts = cutSheets(tokens, new Set(publicationWords(source)));
  const publication = {
    said: new PhraseIndex(source.text),
    year: Number(source.entry.publishedOn.slice(0, 4)),
  };
  const sheets = cuts.map((cut) => {
    const own = tokens.slice(cut.from, cut.to);
    return readSheet(own, cut.title === null ? null : (tokens[cut.title] ?? null), publication);
  });
  const parts = partsAround(tokens, cuts);
  const contents = contentsPassages(parts);
  draft.sections = outline(source, [
    ...parts.map((p) => p.start),
    ...sheetStarts(sheets, parts, tokens, cuts),
  ]);
  const outside = readOutside(parts, draft.sections);
  draft.resources = [...sheets.flatMap((s) => references(s, draft.sections)), ...outside.resources];
  draft.glossary = outside.glossary;
  draft.people = [...sheets.flatMap((s) => s.people), ...outside.people];
  draft.initiatives = [...sheets.map((s) => s.draft), ...outside.initiatives];
  addMentions(
    sheets,
    parts.filter((p) => p.start.kind !== "contents").flatMap((p) => p.tokens.map((t) => t.printed.text)),
  );
  draft.findings = findingsOf(sheets, clean);
  const known = [...ignored, ...contents, ...layoutPassages(tree)];
  draft.ignored = mergeIgnored(
    [...known, ...loneMarks(source, tree, [...known, ...draft.sections])],
    source.lines,
  );
  return draft;
}

/** Lines outside every section that hold no text: lone marks, entities, tags. */
function loneMarks(
  source: SourceDocument,
  tree: Tree,
  covered: readonly { lineStart: number; lineEnd: number }[],
): IgnoredPassage[] {
  const holdsText = new Set<number>();
  for (const { lineStart, lineEnd } of tree.blocks) {
    for (let n = lineStart; n <= lineEnd; n++)
      if (/[\p{L}\p{N}]/u.test(source.lines[n - 1] ?? "")) holdsText.add(n);
  }
  return source.lines.flatMap((line, i) => {
    const number = i + 1;
    if (line.trim() === "" || holdsText.has(number)) return [];
    if (covered.some((c) => c.lineStart <= number && number <= c.lineEnd)) return [];
    const passage = { document: source.entry.id, lineStart: number, lineEnd: number };
    return [{ ...passage, reason: "signe de mise en page sans texte" }];
  });
}

/** An address that a sheet refers to in passing has no title but itself. */
function references({ references: found, draft }: Sheet, sections: readonly Section[]): Resource[] {
  const section =
    sections.find((s) => s.kind === "sheet" && s.lineStart === draft.passage.lineStart)?.id ?? null;
  const own = new Set(draft.websites.map((w) => w.value));
  return found
    .filter(({ value }) => !own.has(value))
    .map(({ value, raw, passage }) => ({
      title: raw,
      publisher: null,
      year: null,
      url: value,
      section,
      passage,
    }));
}

/** What stands before, between and after the sheets. */
function partsAround(tokens: readonly Token[], cuts: readonly SheetCut[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const cut of cuts) {
    parts.push(...divideOutside(tokens.slice(from, cut.from), from === 0, true));
    from = cut.to;
  }
  parts.push(...divideOutside(tokens.slice(from), from === 0, false));
  return parts;
}

/** Sheets stand inside chapters where there are any. */
function sheetStarts(
  sheets: readonly Sheet[],
  parts: readonly Part[],
  tokens: readonly Token[],
  cuts: readonly SheetCut[],
): SectionStart[] {
  const firstSheet = tokens[cuts[0]?.from ?? 0]?.printed.lineStart ?? 0;
  const chapters = parts.some((p) => p.start.kind !== "cover" && p.start.lineStart < firstSheet);
  return sheets.map(({ draft, number }) => ({
    kind: "sheet",
    title: draft.name.value,
    number,
    level: chapters ? 2 : 1,
    lineStart: draft.passage.lineStart,
  }));
}

const ON_LINES: readonly FieldGroup[] = ["identity", "contact"];

function findingsOf(sheets: readonly Sheet[], tree: Tree): FindingDraft[] {
  const about = (line: number) =>
    sheets.find(({ draft }) => draft.passage.lineStart <= line && line <= draft.passage.lineEnd)?.draft.name
      .value ?? null;
  // Lines of an identity or of a contact are no running text.
  const running = sheets.flatMap((s) =>
    s.fields.filter((f) => !ON_LINES.includes(groupOf(f.kind))).flatMap((f) => f.body),
  );
  const misprints = misprintsIn(running).map((f) => ({ ...f, about: about(f.passage.lineStart) }));
  const pasted = pastedPassages(sheets.map(({ draft, fields }) => ({ name: draft.name.value, fields })));
  const marks = [...noteFindings(tree.blocks), ...deadLinkFindings(tree.blocks)].map((f) => ({
    ...f,
    about: about(f.passage.lineStart),
  }));
  const missing = missingParts(
    sheets.map(({ draft, fields, titleAt }) => ({ name: draft.name.value, fields, at: titleAt })),
  );
  return [...sheets.flatMap((s) => s.findings), ...missing, ...pasted, ...misprints, ...marks].sort(
    (a, b) => a.passage.lineStart - b.passage.lineStart || a.code.localeCompare(b.code),
  );
}
