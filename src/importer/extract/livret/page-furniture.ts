import type { IgnoredPassage } from "#domain/directory.ts";
import { words } from "#lib/text.ts";
import { type Block, mend, type Tree } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import type { SourceDocument } from "../../read/document.ts";
import { pageFeet } from "../common/page-feet.ts";

const PAGE_NUMBER = /^(?:page |p\. ?|- ?)?(\d{1,3})(?: ?\/ ?\d{1,3}| ?-)?$/iu;
/** Fewer numbers in a row than this are figures, not pages. */
const FEWEST_PAGES = 3;
const FEWEST_HEADERS = 3;
const PAGE_WORDS = ["page", "livret", "hauts", "france", "region", "des", "les", "par"];

/**
 * The lines that the page prints around the text: page numbers that follow one another, and a line that comes back
 * on its own with nothing in it but the words of the publication's title.
 */
function furnitureLines(source: SourceDocument): Map<number, string> {
  const alone = source.lines.flatMap((line, i) => {
    const blank = (j: number) => (source.lines[j]?.trim() ?? "") === "";
    return line.trim() !== "" && blank(i - 1) && blank(i + 1) ? [{ text: line.trim(), number: i + 1 }] : [];
  });
  const found = new Map<number, string>();
  const pages = alone.filter(
    ({ text, number }) => PAGE_NUMBER.test(text) && !answersLabel(source.lines, number),
  );
  for (const { number } of growing(pages)) found.set(number, "numéro de page");
  const known = new Set([...words(publicationWords(source)), ...PAGE_WORDS]);
  const headers = new Map<string, number[]>();
  for (const { text, number } of alone) {
    const key = words(text.replace(/\d+/g, " ")).join(" ");
    if (key && text.length < 160 && key.split(" ").every((w) => w.length < 3 || known.has(w)))
      headers.set(key, [...(headers.get(key) ?? []), number]);
  }
  for (const numbers of headers.values()) {
    if (numbers.length >= FEWEST_HEADERS) for (const n of numbers) found.set(n, "en-tête ou pied de page");
  }
  for (const number of pageFeet(source.lines)) found.set(number, "en-tête ou pied de page");
  return found;
}

/** What the publication says of itself in the catalogue. */
export function publicationWords({ entry }: SourceDocument): string {
  return [entry.title, entry.subtitle, entry.collection, entry.publisher].filter(Boolean).join(" ");
}

/** Is the text before a line a label that the line answers? */
function answersLabel(lines: readonly string[], number: number): boolean {
  let i = number - 2;
  while (i >= 0 && lines[i]?.trim() === "") i--;
  const before = lines[i]?.trim() ?? "";
  return before.startsWith("#") || /:\s*\**$/u.test(before) || /^\*\*.*\*\*$/u.test(before);
}

function growing<T extends { text: string }>(pages: readonly T[]): T[] {
  const out: T[] = [];
  let last = 0;
  for (const page of pages) {
    const n = Number(PAGE_NUMBER.exec(page.text)?.[1]);
    if (n <= last || n > last + 40) continue;
    last = n;
    out.push(page);
  }
  return out.length >= FEWEST_PAGES ? out : [];
}

/** The publication without what its pages print around the text, and where that stands. */
export function withoutFurniture(
  source: SourceDocument,
  tree: Tree,
): { tree: Tree; ignored: IgnoredPassage[] } {
  const lines = furnitureLines(source);
  if (lines.size === 0) return { tree, ignored: [] };
  const blocks = mend(tree.blocks.flatMap((block) => cut(block, lines)));
  const ignored = [...lines].map(([n, reason]) => ({
    document: tree.document,
    lineStart: n,
    lineEnd: n,
    reason,
  }));
  return { tree: { ...tree, blocks }, ignored };
}

function cut(block: Block, furniture: ReadonlyMap<number, string>): Block[] {
  let touched = false;
  for (let n = block.lineStart; n <= block.lineEnd; n++) touched ||= furniture.has(n);
  if (!touched) return [block];
  const runs: SourcedText[][] = [[]];
  for (const { text } of printedLines(block.text)) {
    if (furniture.has(text.lineStart)) runs.push([]);
    else runs.at(-1)?.push(text);
  }
  return runs
    .filter((run) => run.length > 0)
    .map((run, i) => {
      const text = SourcedText.join(run, " ");
      const kind = i > 0 && block.kind === "item" ? "paragraph" : block.kind;
      return { ...block, kind, text, lineStart: text.lineStart, lineEnd: text.lineEnd };
    });
}
