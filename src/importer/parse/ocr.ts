import type { SourceDocument } from "../read/document.ts";
import { type Block, evenBlocks, mend, type Tree } from "./block.ts";
import { readingOrder } from "./columns.ts";
import { OpenText, type Vocabulary, vocabularyOf } from "./line-join.ts";
import { plainLine, slideFurniture } from "./slide-furniture.ts";
import { type Slide, slidesOf } from "./slides.ts";
import { SourcedText } from "./sourced-text.ts";
import { markedTitles } from "./title-marks.ts";

/** Bullets, and the letters that a tick or a bullet is recognised as: « v’ », « e », « « » that nothing closes. */
const BULLET = /^(?:[-–—•*»>°◦]|[vV✓√][’'`]?|«(?=[^»]*$)|\d{1,2}[.)])\s+(?=\S)/u;
/** A round bullet is recognised as an « e »: where several lines of a slide open with one, it is no letter. */
const ROUND = /^e\s+(?=\S)/u;
/** « 1 LE TITRE », « 2 UN AUTRE »: numbers without a stop. */
const NUMBER = /^\d{1,2}\s+(?=\p{Lu})/u;
const SEVERAL = 3;

/**
 * Reads the text that was recognised on slides into headings (lines in capitals), items and paragraphs, slide by
 * slide. Words stay as recognised; lines without a word are layout. Never throws on a text, whatever it holds.
 */
export function parseOcr(source: SourceDocument): Tree {
  const document = source.entry.id;
  const vocabulary = vocabularyOf(source.lines);
  const { lines, titles } = markedTitles(source.lines);
  const furniture = slideFurniture(lines, slidesOf(lines));
  const slides = slidesOf(lines, titles);
  const text = lines.map((line, i) => (furniture.has(i + 1) ? "" : line));
  const blocks = slides.flatMap((slide) => readSlide(document, text, slide, vocabulary));
  const layoutLines = source.lines.flatMap((line, i) =>
    line.trim() !== "" && isDebris(line) ? [i + 1] : [],
  );
  return { document, lineCount: source.lines.length, blocks: evenBlocks(blocks), layoutLines };
}

/** A figure that stands alone in a drawing: « 70 », « 2 3 », « > 56 % », « 3 500 kg ». */
const LONE_FIGURE = /^[<>+]?\s*\d{1,3}(?:[ .]?\d{3})*\s*(?:%|k?g|t|k?€|M€|m²|km|h)?(?:\s\d{1,3})*$/u;

/**
 * Is a line only debris of a picture: no word of three letters, no short words that go together, no figure? « y »,
 * « | vl T » and « 0000 O Dty O » are; « du CA » and « 70 » are not.
 */
export function isDebris(line: string): boolean {
  const text = line.trim();
  const hasWord = (text.match(/\p{L}{3,}/gu) ?? []).some((word) => /[aeiouàâäéèêëîïôöùûüœ]/iu.test(word));
  const areShortWords = /^\p{L}{2,3}(?:\s\p{L}{2,3})+$/u.test(text);
  return !hasWord && !areShortWords && !LONE_FIGURE.test(text);
}

/** Are the letters of a line capitals, but for a few that were recognised badly? */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((c) => c === c.toUpperCase() && c !== c.toLowerCase()).length;
  return letters.length >= 4 && capitals / letters.length >= 0.85;
}

interface Open {
  kind: Block["kind"];
  text: OpenText;
  lineStart: number;
}

function readSlide(
  document: string,
  lines: readonly string[],
  slide: Slide,
  vocabulary: Vocabulary,
): Block[] {
  const own = lines.slice(slide.lineStart - 1, slide.lineEnd);
  const hasRound = own.filter((line) => ROUND.test(line.trim())).length >= SEVERAL;
  const isNumbered = numbersItsPoints(own);
  const bulletOf = (text: string) =>
    BULLET.exec(text)?.[0] ??
    (hasRound ? ROUND.exec(text)?.[0] : undefined) ??
    (isNumbered ? NUMBER.exec(text)?.[0] : undefined) ??
    "";
  const opened: Open[] = [];
  let isOpen = false;
  for (const piece of readingOrder(lines, slide.lineStart, slide.lineEnd)) {
    const printed = plainLine(piece.text);
    if (printed === "" || isDebris(printed)) {
      isOpen = false;
      continue;
    }
    const bullet = bulletOf(printed);
    const text = SourcedText.ofLine(document, piece.line, printed.slice(bullet.length));
    const isHeading = isCapitals(printed) || /^\s*#{1,6}\s/u.test(piece.text);
    const kind = bullet ? "item" : isHeading ? "heading" : "paragraph";
    const last = opened.at(-1);
    if (isOpen && !piece.apart && last && continues(last, kind)) last.text.append(text);
    else opened.push({ kind, text: new OpenText(text, vocabulary), lineStart: piece.line });
    isOpen = true;
  }
  const blocks = opened.map(toBlock).filter((block) => !block.text.isBlank);
  return mend(
    blocks,
    (block, next) =>
      // What stands above or beside it is another column.
      next.lineStart > block.lineEnd,
  );
}

/** Do lines of a slide open on 1, 2, 3 and so on, one after the other? */
function numbersItsPoints(lines: readonly string[]): boolean {
  const numbers = lines.flatMap((line) => (NUMBER.test(line.trim()) ? [Number.parseInt(line, 10)] : []));
  return numbers.length >= SEVERAL && numbers.every((number, i) => number === i + 1);
}

/** Does a line of a kind go on with the block that is open? Lines in capitals are titles of their own. */
function continues(open: Open, kind: Block["kind"]): boolean {
  if (kind === "item") return false;
  if (open.kind === "item") return kind === "paragraph" || isCapitals(open.text.tail);
  return open.kind === kind;
}

function toBlock({ kind, text, lineStart }: Open): Block {
  const whole = text.text.trim();
  const depth = kind === "heading" ? 2 : 0;
  const lineEnd = Math.max(whole.lineEnd, lineStart);
  return { kind, depth, text: whole, lineStart, lineEnd, links: [], noteCalls: [], noteNumber: null };
}
