import type { Term } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { titledKind } from "./slide-titles.ts";
import { definedOn, type Slide } from "./slides.ts";

/** « … (ADEME). », « … (source : INSEE) » at the end of a definition. */
const IN_BRACKETS =
  /\((?:sources?\s*:\s*|d[’']apr[èe]s\s+(?:l[’']|la\s|le\s)?|selon\s+(?:l[’']|la\s|le\s)?)?((?:\p{Lu}|minist[èe]re)[^()]{1,70})\)[\s.]*$/u;
/** « Terme : définition », « Terme - définition ». */
const LABELLED =
  /^(?:(?:Une?|La|Le|Les|L[’'])\s?)?(\p{Lu}?[^:.!?]{2,70}?)\s*(?::\s+|\s[–—]\s|\s-\s(?=\p{Ll}))(?=\S)(.{20,})$/su;

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
    if (last && !waiting && isBareSource(block, blocks[i + 1])) {
      last.attributedTo = block.text.oneLine;
      last.passage = hull([last.passage, block.text.passage]) ?? last.passage;
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
  if (name && text && name.oneLine.split(" ").length <= 9) return { term: name, text };
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

/** « L'économie locale regroupe … ». */
function definition(slide: Slide): Term[] {
  const name = definedOn(slide);
  const source = slide.blocks[0]?.text.match(IN_BRACKETS)?.groups[0] ?? null;
  const passage = hull([...slide.blocks.map(blockPassage), ...(source ? [source.passage] : [])]);
  const text = blocksToMarkdown(slide.blocks);
  return name && passage && text
    ? [{ term: name.oneLine, definition: text, attributedTo: source?.oneLine ?? null, passage }]
    : [];
}
