import { fold, foldInPlace } from "#lib/text.ts";
import { HOUSES } from "../../lexicon/houses.ts";
import { isCapitals } from "../../parse/ocr.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import { PLACE_NOUN } from "../../recognise/houses.ts";
import { ARTICLE, printed } from "./title-names.ts";

/** How often sentences name it, by its own capitals. */
export function naming(name: SourcedText, all: readonly SourcedText[]): number {
  const bare = name.text.replace(ARTICLE, "");
  if (!isCapitals(bare) && !/\s/u.test(bare))
    return all.filter(({ text }) => text.includes(bare) && !isVerbAtHead(bare, text)).length;
  return all.filter((s) => printings(bare, s).some((printed) => !isLower(printed))).length;
}

/** « Ouvrir un garage »: the capital of a sentence's first word, with its object behind it, is no name's. */
function isVerbAtHead(word: string, text: string): boolean {
  const at = text.indexOf(word);
  return (
    at <= 2 &&
    !text.includes(word, at + word.length) &&
    /(?:er|ir|re)$/u.test(word) &&
    /^ (?:une?|l[ae]s?|des?|du|d['’]|l['’]|son|sa|ses|leurs?|et|ou|à|au|avec|pour|dans|en|sur|chez|mieux|ce|cet|cette)(?: |(?<=['’]))/u.test(
      text.slice(at + word.length),
    )
  );
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

/** A number in words, which opens a sentence or a title as a name would: « Quatorze parcours », no « Huit sur la Lys ». */
const NUMBER =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)(?!\p{L})/iu;
const COUNTED = /^(?:\S+(?:\s\p{Ll}[^\p{Lu}]*)?|[^\p{Ll}]+)$/u;
/** What a scheme is called by, before its acronym: « Le Fonds de développement de l'inclusion (FDI) ». */
const SCHEME = "(?:fonds|dispositif|programme|plan|contrat|loi|appel|indice)\\s[^().;:]{3,80}\\s\\(";

/** « l'appel à projets « Premier quai » »: what is called so is none of the field. */
const CALLS_SCHEME =
  /(?:appels? a (?:projets?|candidatures?|idees|manifestations? d'interet)|concours|challenge|operation|campagne|fonds|prix|(?:evaluation|bilan|rapport|laureats) du (?:programme|dispositif|plan)) [«"]\s?$/u;

/** Is a name that of a street, of a scheme, or but a number, wherever the text has it? */
export function isOfAnother(name: SourcedText, all: readonly SourcedText[]): boolean {
  if (NUMBER.test(name.text) && COUNTED.test(printed(name, all).text)) return true;
  const wanted = foldInPlace(name.text);
  const texts = all.map(({ text }) => foldInPlace(text));
  const isScheme =
    /^\p{Lu}{2,8}$/u.test(name.text) && texts.some((t) => new RegExp(`${SCHEME}${wanted}\\)`, "u").test(t));
  const before = texts.flatMap((text) => {
    const at = text.indexOf(wanted);
    return at < 0 ? [] : [text.slice(0, at)];
  });
  const isCalledSo = before.some((text) => CALLS_SCHEME.test(text));
  return isScheme || isCalledSo || (before.length > 0 && before.every((text) => PLACE_NOUN.test(text)));
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
      /[@.]/u.test(folded[at - 1] ?? " ") || /^(?:\.\p{L}|@)/u.test(folded.slice(at + wanted.length));
    if (isWhole) found.push(isAddress ? bare : text.slice(at, at + wanted.length));
  }
  return found;
}

/** « Débarras d'Essai, c'est la recyclerie… » */
export function isCalled(name: SourcedText, all: readonly SourcedText[]): boolean {
  const own = fold(name.text);
  return all.some(({ text }) => {
    const folded = fold(text);
    const at = folded.indexOf(own);
    return at >= 0 && CALLED.test(folded.slice(at + own.length));
  });
}

const CALLED = new RegExp(
  `^,? c'est (?:l'|la |le |une? )(?:[a-z-]+ )?(?:${HOUSES.inclusive}|${HOUSES.common})(?![\\p{L}])`,
  "u",
);
