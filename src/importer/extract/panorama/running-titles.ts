import type { IgnoredPassage } from "#domain/directory.ts";
import { comparable } from "#lib/text.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import { isPageNumber } from "../../parse/page-starts.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import type { SourceDocument } from "../../read/document.ts";

const REASONS = { title: "titre courant de la page", number: "numéro de page" } as const;

/** Two pages are so many lines apart at least. */
const LEAST_APART = 8;

/** A line without the page number at either end, to compare by. */
function form(line: string): string {
  return comparable(line)
    .replace(/^(?:page |p )?\d{1,3} /, "")
    .replace(/ (?:p |page )?\d{1,3}$/, "");
}

/** A line with its number at either end, by which the pages of a publication count. */
interface Foot {
  at: number;
  numbers: readonly [number, number];
}

/** What the pages print at their head or foot: the names of the publication, or any words that a page number follows. */
export function runningTitles(source: SourceDocument): ReadonlySet<string> {
  const { title, subtitle, collection, volume } = source.entry;
  const names = [title, subtitle, collection].flatMap((name) => (name ? [comparable(name)] : []));
  const seen = new Map<string, Foot[]>();
  source.lines.forEach((line, at) => {
    if (line.length > 160 || /^\s*#/.test(line)) return;
    const key = form(line);
    if (key.length > 5) seen.set(key, [...(seen.get(key) ?? []), { at, numbers: numbersAround(line) }]);
  });
  const isName = (key: string) => {
    const rest = names.reduce((left, name) => left.replace(name, " "), key).trim();
    return (
      rest !== key.trim() &&
      /^(?:(?:les|panoramas?|regiona(?:l|ux)|de|l|inclusion|volume|vol|n|\d|dreets|hauts|france|\s)*)$/.test(
        rest,
      )
    );
  };
  return new Set(
    [...seen]
      .filter(
        ([key, feet]) =>
          feet.length > 1 &&
          (isName(key) ||
            (volume && key.endsWith(`volume ${volume}`) && feet.length > 2) ||
            countsPages(feet, source.lines)),
      )
      .map(([key]) => key),
  );
}

function numbersAround(line: string): readonly [number, number] {
  const plain = comparable(line);
  const first = /^(?:page |p )?(\d{1,3}) /.exec(plain)?.[1];
  const last = / (\d{1,3})$/.exec(plain)?.[1];
  return [Number(first ?? Number.NaN), Number(last ?? Number.NaN)];
}

/** Pages are far apart, and their numbers grow. What counts 1, 2, 3 numbers the parts of the text. */
function countsPages(feet: readonly Foot[], lines: readonly string[]): boolean {
  const [first, ...others] = feet;
  if (!first || others.some(({ at }, i) => at - (feet[i]?.at ?? 0) < LEAST_APART)) return false;
  const grows = ([0, 1] as const).some((side) => {
    const numbers = feet.map((foot) => foot.numbers[side]);
    const skips = numbers[0] !== 1 || numbers.some((n, i) => n !== i + 1);
    return skips && numbers.every((n, i) => n > (i === 0 ? 0 : (numbers[i - 1] ?? 0)));
  });
  return grows && (feet.length > 2 || feet.some(({ at }) => cutsSentence(lines, at)));
}

/** Does the text go on behind a line, in the middle of its sentence? */
function cutsSentence(lines: readonly string[], at: number): boolean {
  const before = lines.slice(Math.max(0, at - 4), at).findLast((line) => line.trim() !== "");
  const after = lines.slice(at + 1, at + 5).find((line) => line.trim() !== "");
  return /[\p{L},]\s*$/u.test(before ?? "") && /^\s*\p{Ll}/u.test(after ?? "");
}

/** Blocks without the running titles and page numbers that stand in them or alone. */
export function withoutRunningTitles(
  blocks: readonly Block[],
  titles: ReadonlySet<string>,
): { blocks: Block[]; ignored: IgnoredPassage[] } {
  const ignored: IgnoredPassage[] = [];
  let afterTitle = false;
  const kept = blocks.flatMap((block): Block[] => {
    const follows = afterTitle;
    afterTitle = false;
    if (block.kind === "heading" || block.kind === "note") return [block];
    const lines = printedLines(block.text);
    const fate = lines.map(({ text }) => (titles.has(form(text.oneLine)) ? "title" : null));
    const opens = follows || /^\p{Ll}/u.test(lines[1]?.text.text ?? "");
    const isNumber = lines.map(
      ({ text }, i) =>
        isPageNumber(text.oneLine) &&
        (lines.length === 1 || (i === 0 && opens) || fate[i - 1] === "title" || fate[i + 1] === "title"),
    );
    const goes = lines.map((_, i) => fate[i] === "title" || isNumber[i]);
    if (!goes.includes(true)) return [block];
    lines.forEach(({ text }, i) => {
      if (goes[i])
        ignored.push({
          ...(lines.length === 1 ? blockPassage(block) : text.passage),
          reason: fate[i] ? REASONS.title : REASONS.number,
        });
    });
    const left = lines.filter((_, i) => !goes[i]).map(({ text }) => text);
    afterTitle = left.length === 0 && fate.includes("title");
    return left.length > 0 ? [{ ...block, text: SourcedText.join(left, " ") }] : [];
  });
  return { blocks: kept, ignored };
}
