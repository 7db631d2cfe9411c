import type { IgnoredPassage } from "#domain/directory.ts";
import { comparable } from "#lib/text.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import { isPageNumber } from "../../parse/page-starts.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { printedLines } from "../common/printed-lines.ts";

const REASONS = { title: "titre courant de la page", number: "numéro de page" } as const;

/** A line without the page number at either end, to compare by. */
function form(line: string): string {
  return comparable(line)
    .replace(/^(?:\d{1,3}|page \d{1,3}) /, "")
    .replace(/ (?:p |page )?\d{1,3}$/, "");
}

/** What the pages print at their head or foot: the names of the publication, said again and again. */
export function runningTitles(source: SourceDocument): ReadonlySet<string> {
  const { title, subtitle, collection, volume } = source.entry;
  const names = [title, subtitle, collection].flatMap((name) => (name ? [comparable(name)] : []));
  const seen = new Map<string, number>();
  for (const line of source.lines) {
    if (line.length > 160 || /^\s*#/.test(line)) continue;
    const key = form(line);
    if (key.length > 5) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const isName = (key: string) => {
    const rest = names.reduce((left, name) => left.replace(name, " "), key).trim();
    return (
      rest !== key.trim() &&
      /^(?:(?:les|panoramas?|regiona(?:l|ux)|de|l|inclusion|volume|vol|n|\d+|dreets|hauts|france|\s)*)$/.test(
        rest,
      )
    );
  };
  return new Set(
    [...seen]
      .filter(
        ([key, times]) =>
          times > 1 && (isName(key) || (volume && key.endsWith(`volume ${volume}`) && times > 2)),
      )
      .map(([key]) => key),
  );
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
