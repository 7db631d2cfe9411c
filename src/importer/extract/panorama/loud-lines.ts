import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { boldLead } from "../common/bold-lead.ts";
import { mayOpenStudy, partKind, profileKind } from "./heading-kinds.ts";
import { formOf } from "./template.ts";

type Style = "bold" | "capitals" | "italics";

const LONGEST = 90;
/** So many headings of one look are the publication's way to print them. */
const ENOUGH = 3;

/** How a line stands out from running text, its marks apart: in bold, in capitals, in italics; null for none. */
function styleOf({ text }: Block): Style | null {
  if (text.boldness > 0.9) return "bold";
  if (text.slant > 0.9) return "italics";
  return /\p{Lu}{3}/u.test(text.text) && !/\p{Ll}/u.test(text.text) ? "capitals" : null;
}

function isLine(block: Block): boolean {
  return (
    block.kind === "paragraph" &&
    block.text.length <= LONGEST &&
    !/[.,;:!]$|@|\n/u.test(block.text.text) &&
    /\p{L}{3}/u.test(block.text.text)
  );
}

/** Loud lines that stand alone twice or more: what a publication repeats so is a part of its template. */
function repeatedLines(blocks: readonly Block[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const block of blocks) {
    if (!isLine(block) || !styleOf(block)) continue;
    const form = formOf(block.text.oneLine);
    times.set(form, (times.get(form) ?? 0) + 1);
  }
  return new Set([...times].filter(([form, n]) => n > 1 && form.length > 3).map(([form]) => form));
}

/** Bold words with their full stop or colon that open two paragraphs or more: labels, whatever they say. */
export function repeatedLeads(blocks: readonly Block[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { kind, text } of blocks) {
    if (kind !== "paragraph" || text.boldness > 0.9) continue;
    const lead = boldLead(text.length > 200 ? text.slice(0, 200) : text)?.lead;
    if (!lead || lead.length > 60 || !/\p{L}\s?[.:]$/u.test(lead.text)) continue;
    const form = formOf(lead.oneLine);
    times.set(form, (times.get(form) ?? 0) + 1);
  }
  return new Set([...times].filter(([form, n]) => n > 1 && form.length > 3).map(([form]) => form));
}

/** So many paragraphs that open with one short line have it for a label, though nothing marks it. */
const ALIKE = 3;

/** Short first lines that several paragraphs share: labels of a text without marks. */
export function repeatedFirstLines(blocks: readonly Block[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const block of blocks) {
    const line = firstLine(block);
    const form = line ? formOf(line.oneLine) : "";
    if (form.length > 3) times.set(form, (times.get(form) ?? 0) + 1);
  }
  return new Set([...times].filter(([, n]) => n >= ALIKE).map(([form]) => form));
}

/** The first of several lines of a paragraph, where it is short and begins and ends as a label. */
export function firstLine({ kind, text }: Block): SourcedText | null {
  const [first, second] = kind === "paragraph" ? printedLines(text) : [];
  return second && first && first.text.length <= 45 && /^\p{Lu}.*[\p{L}\d)?]$/u.test(first.text.text)
    ? first.text
    : null;
}

/**
 * Where several paragraphs of one look are known headings, those of that look between them are headings too,
 * whatever their words: a publication prints them all alike.
 */
export function withLoudHeadings(blocks: readonly Block[], wasLine: (heading: Block) => boolean): Block[] {
  const repeated = repeatedLines(blocks);
  const known = new Map<Style, number[]>();
  blocks.forEach((block, i) => {
    const text = block.text.oneLine;
    const style =
      block.kind === "heading" &&
      wasLine(block) &&
      (profileKind(text) || mayOpenStudy(text) || partKind(text))
        ? styleOf(block)
        : null;
    if (style) known.set(style, [...(known.get(style) ?? []), i]);
  });
  return blocks.map((block, i) => {
    const style = isLine(block) ? styleOf(block) : null;
    const places = style ? (known.get(style) ?? []) : [];
    const opens = blocks[i + 1]?.kind === "paragraph" && (blocks[i + 1]?.text.length ?? 0) > LONGEST;
    const among = places.length >= ENOUGH && ((places[0] ?? i) < i || opens) && i < (places.at(-1) ?? i);
    return among || (style && repeated.has(formOf(block.text.oneLine)))
      ? { ...block, kind: "heading", depth: 4 }
      : block;
  });
}
