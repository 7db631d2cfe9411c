import { words } from "#lib/text.ts";
import { nameForm } from "../common/near-names.ts";
import {
  canHead,
  isHeading,
  isNumberOfSheet,
  isSetOffLine,
  isShortLine,
  opensByNumber,
} from "./heading-line.ts";
import { isSameThing } from "./same-thing.ts";
import type { Token } from "./tokens.ts";

/** Where the head of a sheet stands: its title, and the number printed above it. */
export interface SheetHead {
  title: number | null;
  number: number | null;
}

/** How many short texts (a number, a subtitle, a town) may stand before the sheet's first field. */
const LINES_IN_HEAD = 4;
const LONGEST_IN_HEAD = 200;
/** Where a line counts the sheets, an introduction of some paragraphs may stand between it and the first field. */
const BLOCKS_UNDER_NUMBER = 8;

/** The lines right before a sheet's first field that hold no running text. */
function headLines(tokens: readonly Token[], opener: number): number[] {
  const number = numberBefore(tokens, opener);
  const lines: number[] = [];
  for (let i = opener - 1; i >= Math.max(0, opener - BLOCKS_UNDER_NUMBER - 1); i--) {
    const token = tokens[i];
    if (!token || token.hit || token.printed.kind === "note") break;
    const underNumber = number !== null && i >= number;
    if (!underNumber && lines.length >= LINES_IN_HEAD) break;
    if (canHead(token) || isNumberOfSheet(token) || !runsOn(token)) lines.push(i);
    else if (!underNumber) break;
  }
  return lines;
}

function numberBefore(tokens: readonly Token[], opener: number): number | null {
  for (let i = opener - 1; i >= Math.max(0, opener - BLOCKS_UNDER_NUMBER); i--) {
    const token = tokens[i];
    if (!token || token.hit) return null;
    if (opensByNumber(token)) return i;
  }
  return null;
}

/** Running text, or a line of figures. */
function runsOn(token: Token): boolean {
  const { text } = token.printed;
  return (
    text.length > LONGEST_IN_HEAD ||
    /[.;]\s*$/u.test(text.text) ||
    text.text.includes("\n") ||
    (/\d/.test(text.text) && !isShortLine(token))
  );
}

/** The title and the number before a sheet's first field; a line above the number is a chapter, unless it is the name. */
export function headBefore(
  tokens: readonly Token[],
  opener: number,
  depth: number,
  numberFollowsTitle: boolean,
): SheetHead {
  const lines = headLines(tokens, opener);
  const number = lines.find((i) => isNumberOfSheet(tokens[i])) ?? null;
  const name = nameInSheet(tokens, opener);
  const named = (i: number) => isSameThing(tokens[i]?.printed.text.text ?? "", name);
  const below = lines.filter((i) => number === null || i > number);
  const above = lines.filter((i) => number !== null && i < number);
  const isTitleAbove = (i: number) => {
    const token = tokens[i];
    const couldBe = token !== undefined && (canHead(token) || isShortLine(token));
    return couldBe && (named(i) || numberFollowsTitle);
  };
  const heads = below.filter((i) =>
    headsSheet(tokens, i, { opener, depth, name, numbered: number !== null }),
  );
  const usual = heads.find((i) => {
    const token = tokens[i];
    return token !== undefined && isHeading(token) && token.printed.depth === depth;
  });
  const numbered = heads.find((i) => {
    const token = tokens[i];
    return token !== undefined && opensByNumber(token);
  });
  // Under a number the title comes first, and what may follow it is a subtitle.
  const first = number === null ? heads[0] : heads.at(-1);
  const title = heads.find(named) ?? numbered ?? usual ?? first ?? above.find(isTitleAbove) ?? null;
  return { title, number };
}

interface HeadContext {
  opener: number;
  depth: number;
  name: string;
  numbered: boolean;
}

/** A heading can be a title, a line in bold or capitals too, a plain one where a number or the form's name says so. */
function headsSheet(
  tokens: readonly Token[],
  i: number,
  { opener, depth, name, numbered }: HeadContext,
): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (isHeading(token)) return canHead(token) && (i === opener - 1 || token.printed.depth <= depth);
  const { text } = token.printed;
  if (isSetOffLine(token)) return numbered || i === opener - 1 || sharesWord(text.text, name);
  return isShortLine(token) && (numbered || isInName(text.text, name));
}

/** Is a line the form's own name, or a side of it: « X » where the form gives « Y – X »? */
function isInName(line: string, name: string): boolean {
  const [short, long] = [nameForm(line), nameForm(name)];
  return short !== "" && (short === long || (short.includes(" ") && ` ${long} `.includes(` ${short} `)));
}

function sharesWord(a: string, b: string): boolean {
  const own = new Set(words(b).filter((w) => w.length > 2));
  return words(a).some((w) => own.has(w));
}

/** What the form of a sheet gives as the name. */
export function nameInSheet(tokens: readonly Token[], from: number): string {
  for (let i = from; i < Math.min(tokens.length, from + 40); i++) {
    if (tokens[i]?.hit?.kind === "name") return tokens[i]?.block?.text.text ?? "";
  }
  return "";
}

/**
 * A title printed after the text that it heads: the heading between the challenge and the next field, one that says
 * what the form gives as the name, or a line in bold or capitals with a word of it among the lines of the identity.
 */
export function titleAfter(tokens: readonly Token[], opener: number, end: number): number | null {
  const name = nameInSheet(tokens, opener);
  const form = nameForm(name);
  let inChallenge = tokens[opener]?.hit?.kind === "challenge";
  let inIdentity = false;
  for (let i = opener; i < end; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (token.hit) {
      if (i > opener) inChallenge = false;
      inIdentity = token.hit.kind === "identity" && token.block === null;
      continue;
    }
    const { text } = token.printed;
    if (inIdentity && isSetOffLine(token) && sharesWord(text.text, name)) return i;
    if (!isHeading(token) || !canHead(token)) continue;
    if (inChallenge || (form !== "" && nameForm(text.text) === form)) return i;
  }
  return null;
}
