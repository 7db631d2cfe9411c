import { comparable } from "#lib/text.ts";
import type { Block } from "../parse/block.ts";
import { printedLines } from "../parse/text-lines.ts";

const HEADING =
  /^(?:le |la |les )?(?:sommaire|au fil des pages|tables? des matieres|au sommaire|contenu(?: du livret)?|plan(?: du livret)?|dans ce (?:numero|livret|recueil))$/u;

const PAGE_NUMBER = /(?:^|[\s.…_]{2,}|\t)\d{1,3}$/u;

/** Where the table of contents stands among the blocks; nowhere is after the last. */
export function contentsRange(blocks: readonly Block[]): { from: number; to: number } {
  const named = blocks.findIndex(
    (b) => b.text.length < 60 && b.kind !== "item" && HEADING.test(comparable(b.text.oneLine)),
  );
  const from = named < 0 ? unnamedContents(blocks) : named;
  return from < 0 ? { from: blocks.length, to: blocks.length } : { from, to: endOfContents(blocks, from) };
}

/** So many entries that end in the number of a page are a table of contents, whatever its heading calls it. */
const ENTRIES = 4;

function unnamedContents(blocks: readonly Block[]): number {
  return blocks.findIndex((heading, i) => {
    if (heading.text.length > 60 || PAGE_NUMBER.test(heading.text.oneLine)) return false;
    const entries = blocks
      .slice(i + 1, i + 1 + 2 * ENTRIES)
      .filter((b) => PAGE_NUMBER.test(b.text.oneLine) && b.text.length < 200);
    return entries[0] === blocks[i + 1] && entries.length >= ENTRIES;
  });
}

/** Its entries end in page numbers. Without any, it goes on until its first entry is printed again. */
function endOfContents(blocks: readonly Block[], from: number): number {
  let end = from + 1;
  for (let i = from + 1, gap = 0; i < blocks.length && gap <= 4; i++, gap++) {
    const block = blocks[i];
    const text = block?.text.oneLine ?? "";
    const leaders = (text.match(/[.…_]{4,}\s*\d{1,3}(?=\s|$)/gu) ?? []).length;
    const numbered = block
      ? printedLines(block.text).filter((line) => PAGE_NUMBER.test(line.text.oneLine))
      : [];
    if ((PAGE_NUMBER.test(text) && (text.length < 240 || leaders > 1)) || numbered.length > 2) {
      end = i + 1;
      gap = -1;
    }
  }
  const entry = comparable(blocks[from + 1]?.text.oneLine ?? "");
  if (end > from + 1 || entry === "") return end;
  const again = blocks.findIndex(
    (b, i) => i > from + 1 && b.kind === "heading" && comparable(b.text.oneLine) === entry,
  );
  return again < 0 ? end : again;
}
