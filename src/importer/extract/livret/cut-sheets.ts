import { words } from "#lib/text.ts";
import { canHead, isHeading, isSetOffLine, opensByNumber } from "./heading-line.ts";
import { openingTokens } from "./openers.ts";
import { partKind } from "./part-kinds.ts";
import { isSameThing } from "./same-thing.ts";
import { headBefore, nameInSheet, type SheetHead, titleAfter } from "./sheet-title.ts";
import type { Token } from "./tokens.ts";

/** Where a sheet stands among the tokens of the publication. */
export interface SheetCut {
  /** First token of the sheet, its title included. */
  from: number;
  /** Token after its last one. */
  to: number;
  /** Token of the title; null for a sheet without one. */
  title: number | null;
}

/**
 * Finds the sheets: each begins at its title, or at the first field of the form where it has none. `subjects` are
 * the words of the publication's own title: a heading made of them alone is a chapter.
 */
export function cutSheets(tokens: readonly Token[], subjects: ReadonlySet<string>): SheetCut[] {
  const units = tokens.flatMap(({ printed }, i) => (printed.role === "unit" ? [i] : []));
  if (units.length > 0) return units.map((from) => ({ from, to: endOfUnit(tokens, from), title: from }));
  const openings = openingTokens(tokens);
  const openers = openings.map(({ at }) => at);
  const depth = usualTitleDepth(tokens, openers);
  const follows = numbersFollowTitles(tokens, openers, depth);
  const cuts = openings.map(({ at: opener, announced }, i) => {
    const head = headBefore(tokens, opener, depth, follows);
    const chapter = head.title !== null && isChapter(tokens, head.title, opener, subjects);
    const before = chapter ? null : head.title;
    const title =
      before ??
      titleAfter(tokens, opener, openers[i + 1] ?? tokens.length) ??
      titleWithin(tokens, announced ?? opener, opener, depth);
    const above = title !== null && title < opener ? title : opener;
    const from = Math.min(above, head.number ?? opener, countedFrom(tokens, announced, opener) ?? opener);
    return { from, to: tokens.length, title };
  });
  return cuts.map((cut, i) => ({ ...cut, to: endOf(tokens, cut, cuts[i + 1], depth) }));
}

/** A unit that the repetition of its labels showed goes up to the next, or to the title of another part. */
function endOfUnit(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    ({ printed: { role } }, i) => i > from && (role === "unit" || role === "chapter"),
  );
  return end < 0 ? tokens.length : end;
}

/** The line that counts a sheet, where no other part of the publication stands between the two. */
function countedFrom(tokens: readonly Token[], announced: number | null, opener: number): number | null {
  if (announced === null) return null;
  const [first, ...between] = tokens.slice(announced, opener);
  return first && opensByNumber(first) && !between.some((t) => partKind(t) !== null) ? announced : null;
}

/** Of a sheet that its number announces and that asks for nothing before a long text: the heading at the usual depth. */
function titleWithin(tokens: readonly Token[], from: number, to: number, depth: number): number | null {
  const at = tokens.slice(from, to).findIndex((t) => isHeading(t) && canHead(t) && t.printed.depth === depth);
  return at < 0 ? null : from + at;
}

/** In most sheets that have a number and a title right around it, does the number come second? */
function numbersFollowTitles(tokens: readonly Token[], openers: readonly number[], depth: number): boolean {
  const count = (follows: boolean) =>
    openers
      .map((opener): SheetHead => headBefore(tokens, opener, depth, follows))
      .filter(({ title, number }) => title !== null && number !== null && title < number).length;
  return count(false) > openers.length / 3;
}

/** A heading right before a sheet that has no title of its own: it speaks of the publication's subject alone. */
function isChapter(
  tokens: readonly Token[],
  at: number,
  opener: number,
  subjects: ReadonlySet<string>,
): boolean {
  const text = tokens[at]?.printed.text.text ?? "";
  const content = words(text).filter((w) => w.length > 3);
  return (
    content.length > 0 &&
    content.every((w) => subjects.has(w)) &&
    !isSameThing(text, nameInSheet(tokens, opener))
  );
}

/** How far above the first field a title may stand, subtitles between them. */
const LINES_ABOVE = 4;

/** The depth that most of the headings right above a sheet's first field have. */
function usualTitleDepth(tokens: readonly Token[], openers: readonly number[]): number {
  const depths = openers.flatMap((opener) => {
    for (let i = opener - 1; i >= Math.max(0, opener - LINES_ABOVE); i--) {
      const token = tokens[i];
      if (!token || token.hit) break;
      if (isHeading(token) && canHead(token)) return [token.printed.depth];
    }
    return [];
  });
  const counts = new Map<number, number>();
  for (const depth of depths) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/**
 * A sheet ends before the next one and the line that heads its chapter, and before a heading at the depth of the
 * titles that stands after its last field: a chapter, or a part of the publication.
 */
function endOf(tokens: readonly Token[], cut: SheetCut, next: SheetCut | undefined, depth: number): number {
  const end = imprintIn(tokens, cut.from, next?.from ?? tokens.length, depth);
  let last = end - 1;
  while (last > cut.from && !tokens[last]?.hit) last--;
  for (let i = last + 1; i < end; i++) {
    const token = tokens[i];
    if (!token || i === cut.title) continue;
    if (partKind(token)) return i;
    if (!canHead(token)) continue;
    const isTop = isHeading(token) && token.printed.depth <= depth && !headsFigure(tokens[i + 1]);
    if (isTop || (isSetOffLine(token) && i === end - 1 && next !== undefined)) return i;
  }
  return end;
}

/** The publisher's own « Contact », after the figures of a sheet that had its contact; else the end given. */
function imprintIn(tokens: readonly Token[], from: number, to: number, depth: number): number {
  let contact = false;
  let figures = false;
  for (let i = from; i < to; i++) {
    const kind = tokens[i]?.hit?.kind;
    const printed = tokens[i]?.printed;
    if (kind === "figures") figures = true;
    if (kind !== "contact") continue;
    if (contact && figures && printed?.kind === "heading" && printed.depth <= depth) return i;
    contact = true;
  }
  return to;
}

/** A heading right above a number is the label of a figure. */
function headsFigure(token: Token | undefined): boolean {
  return token !== undefined && !token.hit && /^\s*(?:environ |plus de )?\d/iu.test(token.printed.text.text);
}
