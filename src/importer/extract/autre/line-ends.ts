import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import type { SourceDocument } from "../../read/document.ts";
import { goesOnValue, leaderOf, withoutLeader } from "./leaders.ts";
import { isValueLine, ordinalEnd } from "./lines.ts";

/** Where lines are longer, each is a paragraph, and its end its author's. */
const UNWRAPPED = 140;
/** Prose is wrapped at more characters: where all lines are shorter, each is its own. */
const NARROW = 55;
const FULL = 0.72;

/** A line that fills so much of the width goes on in the next. */
const WRAPPED = 0.85;

/** Lines that are all set in and bear no mark are no items but the wrapped lines of paragraphs. */
export function withoutIndent(blocks: readonly Block[], { lines }: SourceDocument, width: number): Block[] {
  const indent = ({ kind, lineStart, lineEnd }: Block) =>
    kind === "item" && lineStart === lineEnd
      ? (/^\s+(?=[\p{L}\d«"(])/u.exec(lines[lineStart - 1] ?? "")?.[0].length ?? 0)
      : 0;
  const out: Block[] = [];
  let depth = 0;
  for (const block of blocks) {
    const own = indent(block);
    const last = out.at(-1);
    const before = lines[block.lineStart - 2]?.trimEnd() ?? "";
    const least = /^\p{Ll}/u.test(block.text.text) ? FULL : WRAPPED;
    const isWrapped = before.length >= width * least && !/[:;]$/u.test(before);
    const goesOn = isWrapped && last && own > 0 && own === depth && block.lineStart === last.lineEnd + 1;
    if (goesOn)
      out.splice(-1, 1, {
        ...last,
        kind: "paragraph",
        text: SourcedText.join([last.text, block.text], " "),
        lineEnd: block.lineEnd,
      });
    else out.push(block);
    depth = own;
  }
  return out;
}

/** Does a number that counts open a printed line? */
export function isCountedLine(printed: string | undefined): boolean {
  return ordinalEnd((printed ?? "").replace(/^[\s#*_>★-]+/u, "")) > 0;
}

/** A block cut where its author ended a line, in a text of such a width. */
export function hardParts(block: Block, width: number, source: SourceDocument): Block[] {
  const lines = printedLines(block.text);
  const printed = (text: SourcedText) => source.lines[text.lineStart - 1] ?? "";
  const starts = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const isLed = leaderOf(printed(line.text)) !== null;
    if (before && (isLed || leaderOf(printed(before.text))))
      return isLed || !goesOnValue(printed(before.text), printed(line.text)) ? [line.start] : [];
    const isHead =
      i === 1 &&
      before !== undefined &&
      before.text.length < width * FULL &&
      isCountedLine(source.lines[before.text.lineStart - 1]);
    return i === 0 ||
      isHead ||
      (before && SUM_APART.test(printed(before.text))) ||
      (before && (isHard(before.text.text, line.text.text, width) || isSetApart(before.text, line.text)))
      ? [line.start]
      : [];
  });
  return starts.map((start, i) => {
    const text = block.text.slice(start, starts[i + 1] ?? block.text.length).trim();
    const first = i === 0 ? block.lineStart : text.lineStart;
    const last = i === starts.length - 1 ? block.lineEnd : text.lineEnd;
    return {
      ...block,
      kind: i > 0 && block.kind === "item" ? "paragraph" : block.kind,
      text: withoutLeader(text),
      lineStart: first,
      lineEnd: last,
    };
  });
}

/** « LINGE & CIE (Saint-Pol, 62)          36 500 € »: a head, however long. */
const SUM_APART = /\S\s{4,}\d[\d\s.,]*(?:€|euros|k€)\s*$/u;

/** A line all in bold type over one that has none. */
function isSetApart(before: SourcedText, after: SourcedText): boolean {
  return before.boldness > 0.9 && after.boldness < 0.1;
}

const LABEL_LINE = /^\p{L}[\p{L}_. ]{1,24}\s?[:?]\s+\S/u;

function isHard(before: string, after: string, width: number): boolean {
  if (LABEL_LINE.test(before) && LABEL_LINE.test(after)) return true;
  if (/^\p{Ll}\)\s/u.test(after)) return true;
  if (/^[\p{Ll}(]/u.test(after) && !/^\S+@\S+|^www\./u.test(after)) return false;
  if (/[-‐,(/’']$|\s(?:de|du|des|la|le|les|à|au|aux|en|et|un|une|par|pour|sur|avec|dans)$/u.test(before))
    return false;
  if (isValueLine(before) || isValueLine(after) || ordinalEnd(after) > 0) return true;
  if (width > UNWRAPPED || width < NARROW) return true;
  const first = /^\S+/u.exec(after)?.[0].length ?? 0;
  return before.length + 1 + first <= width * FULL;
}
