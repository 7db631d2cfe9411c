import { fold } from "#lib/text.ts";
import type { Vocabulary } from "../parse/line-join.ts";
import type { PdfLine } from "./pdf-columns.ts";
import { type Span, textOf } from "./pdf-rows.ts";

/** An address alone on its line begins a line of its own, however long it is, unless words lead to it. */
const ADDRESS = /^(?:\S+@|https?:|www\.)\S+$/u;
const INTRODUCES = /(?:[:(,]|\s(?:à|au|de|du|en|et|la|le|ou|par|sur|via))$/u;
/** Below « Siège : Douai », « Salariés : 27 » stands on a line of its own. */
const LABEL = /^\p{Lu}[\p{L}’' ()-]{1,40}\s?:\s/u;
/** The letters of a word may be wider than those of its line are on average. */
const WIDEST = 1.2;

/**
 * Did the author end a line, in a column that reaches to its `edge`? The first word of the next would have fitted on it,
 * or it stands for itself. `open` is what is read of the paragraph since its last such end.
 */
export function endsHard(
  line: PdfLine,
  next: PdfLine,
  edge: number,
  open: { spans: Span[] } | null,
): boolean {
  const words = textOf(next);
  // A word may be cut at its own hyphen.
  const first = /^(?:[^ -]{2,}-|[^ ]*)/u.exec(words)?.[0].length ?? 0;
  if (ADDRESS.test(words) && !INTRODUCES.test(textOf(line))) return true;
  if (LABEL.test(words) && open && LABEL.test(textOf(open))) return true;
  const width = ((next.right - next.left) / Math.max(words.length, 1)) * (first + 1) * WIDEST;
  return line.right + width + line.size * 0.8 < edge;
}

/** Does a word that a text prints whole end one of its lines in two? */
export function cutsWords(lines: readonly PdfLine[], vocabulary: Vocabulary): boolean {
  return lines.some((line, i) => {
    const head = /(\p{L}+)-$/u.exec(textOf(line))?.[1];
    const next = lines[i + 1];
    const tail = next && /^\p{Ll}+/u.exec(textOf(next))?.[0];
    return head !== undefined && tail !== undefined && vocabulary.has(fold(head + tail));
  });
}
