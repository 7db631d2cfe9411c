import type { Term } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { titledKind } from "./slide-titles.ts";
import { definedOn, type Slide } from "./slides.ts";

const SOURCE = /^sources?\s*:\s*(.{3,80}?)(?:,\s*(?:19|20)\d{2})?[\s.]*$/iu;
/** « … (ADEME). », « … (source : INSEE) » at the end of a definition. */
const IN_BRACKETS =
  /\((?:sources?\s*:\s*|d[’']apr[èe]s\s+(?:l[’']|la\s|le\s)?|selon\s+(?:l[’']|la\s|le\s)?)?((?:\p{Lu}|minist[èe]re)[^()]{1,70})\)[\s.]*$/u;
/** « Terme : définition », « Terme - définition ». */
const LABELLED =
  /^(?:(?:Une?|La|Le|Les|L[’'])\s?)?(\p{Lu}?[^:.!?]{2,70}?)\s*(?::\s+|\s[–—]\s|\s-\s(?=\p{Ll}))(?=\S)(.{20,})$/su;
const NO_TERM = /^(?:source|exemple|note|attention|nb|en savoir plus|sondage|question)/iu;

/** The terms that a slide defines: one that its first paragraph is about, or those of a slide of definitions. */
export function termsOn(slide: Slide): Term[] {
  if (slide.kind === "definition") return definition(slide);
  if (slide.kind !== "glossary") return [];
  const terms: Term[] = [];
  let waiting = null as SourcedText | null;
  const [first, ...others] = slide.blocks;
  const blocks = first && titledKind(first.text) !== null ? belowTitle(first, others) : slide.blocks;
  blocks.forEach((block, i) => {
    const last = terms.at(-1);
    const stated = block.text.match(SOURCE)?.groups[0];
    const source = stated ?? (last && isBareSource(block, blocks[i + 1]) ? block.text : null);
    if (source && last && !waiting) {
      last.attributedTo = source.oneLine;
      last.passage = hull([last.passage, source.passage]) ?? last.passage;
      return;
    }
    const read: { term: SourcedText; text: SourcedText } | null = waiting
      ? { term: waiting, text: block.text }
      : termOf(block);
    waiting = null;
    if (read) terms.push(term(read.term, read.text));
    else if (isShort(block)) waiting = block.text;
  });
  return terms;
}

/** A few words that no stop ends: a term over its definition, or who gives it under it. */
function isShort({ text }: Block): boolean {
  return text.length <= 60 && /^[\p{L}«]/u.test(text.text) && !/[.!?:;,]$/u.test(text.oneLine);
}

/** Who gives a definition stands under it without a label, and the next term follows. */
function isBareSource(block: Block, next: Block | undefined): boolean {
  return isShort(block) && /^\p{Lu}/u.test(block.text.text) && (next === undefined || isShort(next));
}

/** The title's own block may hold the first term under it. */
function belowTitle(first: Block, others: readonly Block[]): Block[] {
  const [title, next] = printedLines(first.text);
  if (!title || !next) return [...others];
  return [{ ...first, text: first.text.slice(next.start), lineStart: next.text.lineStart }, ...others];
}

function termOf(block: Block): { term: SourcedText; text: SourcedText } | null {
  const [name, text] = block.text.match(LABELLED)?.groups ?? [];
  if (name && text && name.oneLine.split(" ").length <= 9 && !NO_TERM.test(name.text))
    return { term: name, text };
  const [head, next] = printedLines(block.text);
  const isHead =
    head &&
    next &&
    head.text.length <= 50 &&
    /^\p{Lu}/u.test(head.text.text) &&
    /^\p{Lu}/u.test(next.text.text) &&
    !/[.!?:;,]$/u.test(head.text.text);
  if (isHead && head.text.oneLine.split(" ").length <= 6)
    return { term: head.text, text: block.text.slice(next.start) };
  return null;
}

function term(name: SourcedText, text: SourcedText): Term {
  const by = text.match(IN_BRACKETS)?.groups[0] ?? null;
  const printed = name.without(/^[«"“]\s*/u).without(/\s*[»"”]$/u);
  return {
    term: printed.oneLine,
    definition: text.toMarkdown(),
    attributedTo: by?.oneLine ?? null,
    passage: hull([name.passage, text.passage]) ?? name.passage,
  };
}

/** « L'économie locale regroupe … », with the source that stands under it. */
function definition(slide: Slide): Term[] {
  const name = definedOn(slide);
  const told = slide.blocks.filter((b) => !SOURCE.test(b.text.oneLine));
  const source =
    slide.blocks.map((b) => b.text.match(SOURCE)?.groups[0] ?? null).find((s) => s !== null) ?? null;
  // A figure between the definition and its source has taken the source for itself.
  const at = slide.blocks.findIndex((b) => SOURCE.test(b.text.oneLine));
  const between = slide.blocks.slice(1, Math.max(1, at)).some((b) => /\d/u.test(b.text.text));
  const [first] = slide.blocks;
  const closing = first?.text.match(IN_BRACKETS)?.groups[0] ?? null;
  const own = closing ?? (between ? null : source);
  const kept = between ? told.slice(0, 1) : told;
  const passage = hull([...kept.map(blockPassage), ...(own ? [own.passage] : [])]);
  const text = blocksToMarkdown(kept);
  return name && passage && text
    ? [{ term: name.oneLine, definition: text, attributedTo: own?.oneLine ?? null, passage }]
    : [];
}
