import type { SourceDocument } from "../read/document.ts";
import { type Block, mend, type Tree } from "./block.ts";
import { OpenText, type Vocabulary, vocabularyOf } from "./line-join.ts";
import { type Slide, slidesOf } from "./slides.ts";
import { SourcedText } from "./sourced-text.ts";

/** Bullets, and the letters that a tick or a bullet is recognised as: « v’ », « e », « « » that nothing closes. */
const BULLET = /^(?:[-–—•*»>°◦]|[vV✓√][’'`]?|«(?=[^»]*$)|\d{1,2}[.)])\s+(?=\S)/u;
/** A round bullet is recognised as an « e »: where several lines of a slide open with one, it is no letter. */
const ROUND = /^e\s+(?=\S)/u;
const SEVERAL = 3;

/**
 * Reads the text that was recognised on slides into headings (lines in capitals), items and paragraphs, slide by
 * slide. Words stay as recognised; lines without a word are layout. Never throws on a text, whatever it holds.
 */
export function parseOcr(source: SourceDocument): Tree {
  const document = source.entry.id;
  const vocabulary = vocabularyOf(source.lines);
  const blocks = slidesOf(source.lines).flatMap((slide) =>
    readSlide(document, source.lines, slide, vocabulary),
  );
  const layoutLines = source.lines.flatMap((line, i) =>
    line.trim() !== "" && isDebris(line) ? [i + 1] : [],
  );
  return { document, lineCount: source.lines.length, blocks, layoutLines };
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
  const opened: Open[] = [];
  let isOpen = false;
  for (let number = slide.lineStart; number <= slide.lineEnd; number++) {
    const printed = (lines[number - 1] ?? "").replace(/\f/g, "").trim();
    if (printed === "" || isDebris(printed)) {
      isOpen = false;
      continue;
    }
    const bullet = BULLET.exec(printed)?.[0] ?? (hasRound ? (ROUND.exec(printed)?.[0] ?? "") : "");
    const text = SourcedText.ofLine(document, number, printed.slice(bullet.length));
    const kind = bullet ? "item" : isCapitals(printed) ? "heading" : "paragraph";
    const last = opened.at(-1);
    if (isOpen && last && continues(last, kind)) last.text.append(text);
    else opened.push({ kind, text: new OpenText(text, vocabulary), lineStart: number });
    isOpen = true;
  }
  return mend(opened.map(toBlock).filter((block) => !block.text.isBlank));
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
