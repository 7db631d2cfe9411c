import { comparable, words } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { nameForm } from "../common/near-names.ts";
import type { FieldKind } from "./field-kinds.ts";
import { partKind } from "./parts.ts";
import { isHeading, type Token } from "./tokens.ts";

/** Where a sheet stands among the tokens of the publication. */
export interface SheetCut {
  /** First token of the sheet, its title included. */
  from: number;
  /** Token after its last one. */
  to: number;
  /** Token of the title; null for a sheet without one. */
  title: number | null;
}

const OPENERS: readonly FieldKind[] = ["challenge", "identity", "name"];

/**
 * Finds the sheets: each begins at its title, or at the first field of the form where it has none. `subjects` are
 * the words of the publication's own title: a heading made of them alone is a chapter.
 */
export function cutSheets(tokens: readonly Token[], subjects: ReadonlySet<string>): SheetCut[] {
  const openers = openingTokens(tokens);
  const depth = usualTitleDepth(tokens, openers);
  const cuts = openers.map((opener, i) => {
    const before = titleBefore(tokens, opener, depth);
    const chapter = before !== null && isChapter(tokens, before, opener, subjects);
    const title =
      chapter || before === null ? titleAfter(tokens, opener, openers[i + 1] ?? tokens.length) : before;
    const from = title !== null && title < opener ? title : opener;
    return { from: isNumberOfSheet(tokens[from - 1]) ? from - 1 : from, to: tokens.length, title };
  });
  return cuts.map((cut, i) => ({ ...cut, to: endOf(tokens, cut, cuts[i + 1], depth) }));
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

/** The token that opens each sheet: « défi », or the identity, or the name, where that is missing. */
function openingTokens(tokens: readonly Token[]): number[] {
  const challengeFirst = firstOf(tokens, "challenge") <= firstOf(tokens, "identity");
  const openers: number[] = [];
  const seen = new Map<FieldKind, string>();
  tokens.forEach((token, i) => {
    const kind = token.hit?.kind;
    if (!kind || !OPENERS.includes(kind)) return;
    const value = kind === "identity" ? nameAfter(tokens, i) : comparable(token.block?.text.text ?? "");
    const known = seen.get(kind);
    const overdue = kind === "challenge" && challengeFirst && (seen.has("identity") || seen.has("name"));
    const repeated = known !== undefined && (kind === "challenge" || known !== value);
    if (openers.length === 0 || overdue || repeated) {
      openers.push(i);
      seen.clear();
    }
    if (!seen.has(kind)) seen.set(kind, value);
  });
  return openers;
}

function firstOf(tokens: readonly Token[], kind: FieldKind): number {
  const at = tokens.findIndex((t) => t.hit?.kind === kind);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** What the identity after a token gives as the name of the structure. */
function nameAfter(tokens: readonly Token[], from: number): string {
  for (let i = from; i < Math.min(tokens.length, from + 12); i++) {
    if (tokens[i]?.hit?.kind === "name") return comparable(tokens[i]?.block?.text.text ?? "");
  }
  return "";
}

/** Can a heading that is no label be a title? A heading that ends in a colon announces what follows it. */
function canBeTitle(token: Token): boolean {
  return isHeading(token) && !/[:;,]$/u.test(token.printed.text.text.trim());
}

/** The depth that most titles printed right before their sheet have. */
function usualTitleDepth(tokens: readonly Token[], openers: readonly number[]): number {
  const before = openers.flatMap((o) => tokens[o - 1] ?? []);
  const depths = before.filter(canBeTitle).map((t) => t.printed.depth);
  const counts = new Map<number, number>();
  for (const depth of depths) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** How many short texts (a subtitle, a town) may stand between a title and the sheet's first field. */
const TEXTS_UNDER_TITLE = 2;

function titleBefore(tokens: readonly Token[], opener: number, depth: number): number | null {
  for (let i = opener - 1; i >= Math.max(0, opener - 1 - TEXTS_UNDER_TITLE); i--) {
    const token = tokens[i];
    if (!token || token.hit) return null;
    if (isNumberOfSheet(token)) continue;
    if (canBeTitle(token)) return i === opener - 1 || token.printed.depth <= depth ? i : null;
    if (isBoldTitle(token, tokens, opener)) return i;
    if (token.printed.text.length > 200 || /\d/.test(token.printed.text.text)) return null;
  }
  return null;
}

/** A line in bold that the form names again right after it is a title printed as text. */
function isBoldTitle(token: Token, tokens: readonly Token[], opener: number): boolean {
  const { text } = token.printed;
  if (text.boldness < 1 || text.length > 120 || !/\p{L}{3}/u.test(text.text)) return false;
  const name = new Set(words(nameInSheet(tokens, opener)).filter((w) => w.length > 2));
  return words(text.text).some((w) => name.has(w));
}

function nameInSheet(tokens: readonly Token[], from: number): string {
  for (let i = from; i < Math.min(tokens.length, from + 40); i++) {
    if (tokens[i]?.hit?.kind === "name") return tokens[i]?.block?.text.text ?? "";
  }
  return "";
}

/**
 * A title printed after the text that it heads: the heading between the challenge and the next field, or one that
 * says what the form gives as the name.
 */
function titleAfter(tokens: readonly Token[], opener: number, end: number): number | null {
  const name = nameForm(nameInSheet(tokens, opener));
  let inChallenge = tokens[opener]?.hit?.kind === "challenge";
  for (let i = opener + 1; i < end; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (token.hit) inChallenge = false;
    if (token.hit || !canBeTitle(token)) continue;
    if (inChallenge || (name !== "" && nameForm(token.printed.text.text) === name)) return i;
  }
  return null;
}

const NUMBER_OF_SHEET = /^\s*(?:fiche|initiative|action)\s*(?:n\s?°\s*)?(\d{1,3})\s*$/iu;
const NUMBERED_TITLE =
  /^\s*(?:(?:fiche|initiative|action)\s*(?:n\s?°\s*)?)?(\d{1,3})\s*(?:[:.)]|[–—-](?=\s))\s*(?=\S)/iu;

function isNumberOfSheet(token: Token | undefined): boolean {
  return token !== undefined && isHeading(token) && NUMBER_OF_SHEET.test(token.printed.text.text);
}

/** « Fiche n° 3 : Titre », « 3. Titre »: the number of a sheet and its title without it. */
export function splitNumber(title: SourcedText): { number: string | null; title: SourcedText } {
  const found = title.match(NUMBERED_TITLE);
  return found
    ? { number: found.groups[0]?.text ?? null, title: title.slice(found.end).trim() }
    : { number: null, title };
}

/** The number that stands on a heading of its own above the title. */
export function numberAbove(token: Token | undefined): string | null {
  return NUMBER_OF_SHEET.exec(token && isHeading(token) ? token.printed.text.text : "")?.[1] ?? null;
}

/**
 * A sheet ends before the next one, and before a heading at the depth of the titles that stands after its last
 * field: a chapter, or a part of the publication.
 */
function endOf(tokens: readonly Token[], cut: SheetCut, next: SheetCut | undefined, depth: number): number {
  const end = imprintIn(tokens, cut.from, next?.from ?? tokens.length, depth);
  let last = end - 1;
  while (last > cut.from && !tokens[last]?.hit) last--;
  for (let i = last + 1; i < end; i++) {
    const token = tokens[i];
    if (!token || !canBeTitle(token) || i === cut.title) continue;
    if (partKind(token) || (token.printed.depth <= depth && !headsFigure(tokens[i + 1]))) return i;
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

/** Do two names share the words that tell them from others? */
export function isSameThing(a: string, b: string): boolean {
  const own = (name: string) =>
    nameForm(name)
      .split(" ")
      .filter((w) => w.length > 2 && !NOT_OWN.has(w));
  const [x, y] = [own(a), own(b)];
  if (x.length === 0 || y.length === 0) return nameForm(a) === nameForm(b);
  const shared = x.filter((w) => y.includes(w)).length;
  return shared / Math.min(x.length, y.length) > 0.5;
}

/** Words that many names have. */
const NOT_OWN = new Set(
  "les des une aux sur pour par dans association asso entreprise societe structure scic scop sas sarl cooperative insertion ressourcerie recyclerie chantier atelier ateliers groupe".split(
    " ",
  ),
);
