import { fold } from "#lib/text.ts";
import { SourcedText } from "./sourced-text.ts";

/** The words of a text as printed inside its lines, to judge a word that a line end cuts. */
export type Vocabulary = ReadonlySet<string>;

const WORD = /\p{L}+(?:[-‐‑]\p{L}+)*/gu;

export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const found = new Set<string>();
  for (const line of lines) {
    for (const { 0: word, index } of line.matchAll(WORD)) {
      // What stands next to a hyphen at the line's end, or opens a line, may be half a word.
      const half = /^[-‐‑]/u.test(line.slice(index + word.length)) || line.slice(0, index).trim() === "";
      if (!half) found.add(fold(word));
    }
  }
  return found;
}

/** Beginnings that French writes with a hyphen, or that stand alone before one. */
const PREFIXES =
  /^(?:anti|auto|avant|après|bio|co|contre|demi|éco|entre|ex|extra|inter|intra|macro|mé[gt]a|micro|mi|mini|multi|néo|non|outre|péri|post|pluri|poly|pré|pro|pseudo|quasi|semi|socio|sous|sur|télé|ultra|vice)$/iu;

/** « semi- » « public » keeps its hyphen, « dévelop- » « pement » loses it. The text's own words decide first. */
function keepsHyphen(left: string, right: string, vocabulary: Vocabulary): boolean {
  const before = left.match(/[\p{L}-]+$/u)?.[0] ?? "";
  const after = right.match(/^\p{L}+(?:-\p{L}+)*/u)?.[0] ?? "";
  if (!before || !after || /^\p{Lu}/u.test(after) || /\d$/u.test(left)) return true;
  // « main- » « d'œuvre ».
  if (before.includes("-") || /^\p{L}['’]/u.test(right)) return true;
  if (vocabulary.has(fold(`${before}-${after}`)) || vocabulary.has(fold(`${before}-${after.split("-")[0]}`)))
    return true;
  if (vocabulary.has(fold(before + after))) return false;
  if (PREFIXES.test(before)) return true;
  if (/^mal$/iu.test(before)) return /^(?:log|être|voyan|entend|bouff)/u.test(after);
  return before.length >= 4 && vocabulary.has(fold(before));
}

/** The address that the line's end cut in the middle, in its last word. */
function openAddress(line: string): string | null {
  const word = /(?:^|\s)(\S+)$/u.exec(line)?.[1] ?? "";
  return word.indexOf("@") > 0 ? word : (/(?:https?:\/\/|www\.).*$/iu.exec(word)?.[0] ?? null);
}

/** Does the address that ends a line go on at the start of the next? */
function continuesAddress(left: string, right: string): boolean {
  const open = openAddress(left);
  const next = right.match(/^\S+/u)?.[0] ?? "";
  if (!open || !/^[\w%?=&~#+./@-]+[;,.)]?$/u.test(next)) return false;
  if (/:\/\/$/u.test(open) || /[-_=&?%@]$/u.test(open)) return /^[\p{L}\d%?&=]/u.test(next);
  if (/\.$/u.test(open))
    return /^[a-z\d-]+(?:[./]|$)/u.test(next) && (next.includes("/") || next.includes("."));
  return /\/$/u.test(open) && (/[-_./\d]/u.test(next) || next === right.trim());
}

/** How many characters of what was read so far are looked at to join the next line. */
const TAIL = 400;

/**
 * A paragraph that is being read, line by line: a cut word or address is closed up, else a blank stands between two
 * lines. Only its end is looked at, so that a long one takes no longer by the line than a short one.
 */
export class OpenText {
  private readonly parts: SourcedText[];
  /** The last characters of the text so far. */
  tail: string;

  constructor(
    first: SourcedText,
    private readonly vocabulary: Vocabulary,
  ) {
    this.parts = [first];
    this.tail = first.text.slice(-TAIL);
  }

  append(line: SourcedText): void {
    const { dropHyphen, glue } = joint(this.tail, line.text, this.vocabulary);
    const last = this.parts.at(-1) ?? line;
    if (dropHyphen) this.parts[this.parts.length - 1] = last.slice(0, last.length - 1);
    if (glue) this.parts.push(SourcedText.ofLine(line.document, last.lineEnd, glue));
    this.parts.push(line);
    this.tail = `${dropHyphen ? this.tail.slice(0, -1) : this.tail}${glue}${line.text}`.slice(-TAIL);
  }

  get text(): SourcedText {
    return SourcedText.join(this.parts);
  }
}

/** What becomes of the end of a line before the next one. */
export function joint(
  left: string,
  right: string,
  vocabulary: Vocabulary,
): { dropHyphen: boolean; glue: string } {
  if (continuesAddress(left, right)) return { dropHyphen: false, glue: "" };
  if (/[\p{L}\d][-‐‑\u00ad]$/u.test(left) && /^[\p{L}\d]/u.test(right)) {
    const keeps = !left.endsWith("\u00ad") && keepsHyphen(left.slice(0, -1), right, vocabulary);
    return { dropHyphen: !keeps, glue: "" };
  }
  // « SIAE/ » « EA » is one expression.
  const open = /[\p{L}\d]\/$/u.test(left) && openAddress(left) === null;
  return { dropHyphen: false, glue: open ? "" : " " };
}
