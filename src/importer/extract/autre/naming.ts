import { foldInPlace } from "#lib/text.ts";
import { isCapitals } from "../../parse/ocr.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName } from "../../recognise/houses.ts";
import { ARTICLE } from "./title-names.ts";

/** How often sentences name it, by its own capitals. */
export function naming(name: SourcedText, all: readonly SourcedText[]): number {
  const bare = name.text.replace(ARTICLE, "");
  if (!isCapitals(bare) && !/\s/u.test(bare)) return all.filter(({ text }) => text.includes(bare)).length;
  return all.filter((s) => printings(bare, s).some((printed) => !isLower(printed))).length;
}

/** A name with the shorter form by which sentences go on: « L'Outil'thèque d'À Côté », « L'Outil'thèque est… ». */
export function formsOf(name: SourcedText, all: readonly SourcedText[]): string[] {
  const rest = name.match(/\s(?:d['’]|de |du |des |à |aux? ).+$/u);
  const short = rest && rest.start > 4 ? name.slice(0, rest.start) : null;
  if (!rest || !short || !isHouseName(short)) return [name.oneLine];
  const isAlone = all.some(({ text }) => {
    const at = text.replaceAll(name.text, "").indexOf(short.text);
    return at >= 0 && /^\s\p{Ll}/u.test(text.replaceAll(name.text, "").slice(at + short.length));
  });
  return isAlone ? [name.oneLine, short.oneLine] : [name.oneLine];
}

/** Are the capitals of a title those of ordinary words, which the text prints in lower case: « PAS UNE ŒUVRE », « Insertion »? */
export function isOrdinary(name: SourcedText, all: readonly SourcedText[]): boolean {
  const bare = name.text.replace(ARTICLE, "");
  const inCapitals = isCapitals(bare);
  if (!inCapitals && /[\s'’-]/u.test(bare)) return false;
  // The first word of a sentence has its capital from there.
  const printed = all
    .flatMap((s) => printings(bare, inCapitals ? s : s.slice(1)))
    .filter((p) => !inCapitals || !isCapitals(p));
  return printed.length > 0 && printed.every(isLower);
}

const isLower = (printed: string) => /^\p{Ll}/u.test(printed);

/** The words of a name as a text prints them, in capitals or not. */
function printings(bare: string, { text }: SourcedText): string[] {
  const wanted = foldInPlace(bare);
  const folded = foldInPlace(text);
  const found: string[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const isWhole = !/[\p{L}\d]/u.test(`${folded[at - 1] ?? " "}${folded[at + wanted.length] ?? " "}`);
    // « direction@norpalette.example »: an address has no capitals.
    const isAddress =
      /[@.]/u.test(folded[at - 1] ?? " ") || /^\.\p{L}/u.test(folded.slice(at + wanted.length));
    if (isWhole) found.push(isAddress ? bare : text.slice(at, at + wanted.length));
  }
  return found;
}
