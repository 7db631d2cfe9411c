import type { Block } from "./block.ts";
import { printedLines } from "./text-lines.ts";

/** Every sign that an office prints before the items of a list, those of symbol fonts included. */
export const BULLET_SIGNS = "•‣▪▫◦●○■□❑❒☐▸▹►▻▶▷❯❱➔→⇒➢➣➤➜➙➥☛☞✓✔☑✗✘❖◆◇♦⬥★☆✦✱⁃∙·\ue000-\uf8ff";
const SIGN = new RegExp(`^([${BULLET_SIGNS}])\\s*(?=\\S)`, "u");
/** Signs that open an item even where they stand before one line only. */
const LONE = /^([→➔➜►»•-])\s+(?=\S)/u;
/** Fewer lines than this behind one sign of another kind are no list: the sign may mark a title. */
const FEWEST = 2;

/**
 * The items of a paragraph whose lines begin, one after the other, with one sign that markdown does not know: what
 * stands before the first of them stays a paragraph, and a line without the sign goes on with the item before it.
 */
export function listedLines(block: Block): Block[] {
  if (block.kind !== "paragraph" && block.kind !== "item") return [block];
  const lines = printedLines(block.text);
  const marks = lines.map(({ text }) => text.match(SIGN));
  const signs = marks.flatMap((mark) => mark?.groups[0]?.text ?? []);
  const starts = lines.flatMap(({ text, start }, i) => {
    const sign = marks[i]?.groups[0]?.text;
    const repeats = signs.filter((s) => s === sign).length >= FEWEST;
    const mark = repeats ? marks[i] : i === 0 ? text.match(LONE) : null;
    return mark || i === 0 ? [{ start, mark: mark ?? null }] : [];
  });
  if (starts.every(({ mark }) => mark === null)) return [block];
  return itemsFrom(
    block,
    starts.map(({ start, mark }) => ({ at: start, mark: mark?.end ?? null })),
  );
}

/**
 * The pieces of a block cut at these places, the first of which is its beginning. One that opens with a mark, of so
 * many characters, is an item without it; one without a mark stays what the block was.
 */
export function itemsFrom(block: Block, starts: readonly { at: number; mark: number | null }[]): Block[] {
  return starts.flatMap(({ at, mark }, i): Block[] => {
    const text = block.text.slice(at + (mark ?? 0), starts[i + 1]?.at ?? block.text.length).trim();
    if (text.isBlank) return [];
    const lineStart = i === 0 ? block.lineStart : text.lineStart;
    const lineEnd = i === starts.length - 1 ? block.lineEnd : text.lineEnd;
    const isWithin = (line: number) => lineStart <= line && line <= lineEnd;
    return [
      {
        ...block,
        kind: mark === null ? block.kind : "item",
        text,
        lineStart,
        lineEnd,
        links: block.links.filter((link) => isWithin(link.text.lineStart)),
        noteCalls: block.noteCalls.filter((call) => isWithin(call.line)),
      },
    ];
  });
}
