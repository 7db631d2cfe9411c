import type { KeyFigure } from "#domain/directory.ts";
import { parseNumber } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readYear } from "./dates.ts";
import { sentences } from "./sentences.ts";

const UNIT =
  "%|€|euros?|M€|k€|millions? (?:d['’]euros|de \\p{L}+)|milliards? d['’]euros|tonnes?|kg|litres?|m²|m³|ha|hectares?|ETP|heures?|mètres? carrés?";
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d/.,°-])(\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3})+|\\d+(?:[,.]\\d+)?)\\s?(${UNIT})?(?![\\p{L}\\d])([^\\n.;:!?()]*)`,
  "gu",
);

/**
 * The figures of running text: a number, its unit, and the words that say what is counted (those after it, up to
 * the next figure or the clause's end; those before it where none follow). Years, ages, dates and hours of the
 * clock are no figures.
 */
export function figuresIn(text: SourcedText): KeyFigure[] {
  return sentences(text).flatMap((sentence) => {
    const year = readYear(sentence.text);
    return sentence
      .matchAll(FIGURE)
      .flatMap((match) =>
        expand(match.whole).map((piece, i, all) => ({
          piece,
          at: match.start + all.slice(0, i).reduce((n, p) => n + p.length, 0),
        })),
      )
      .flatMap(({ piece, at }) => toFigure(piece, sentence.slice(0, at), year));
  });
}

/** A clause with several figures gives one piece a figure: « 62 structures … et 113 membres ». */
function expand(clause: SourcedText): SourcedText[] {
  const starts = clause
    .matchAll(/(?<![\p{L}\d/.,°-])\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|(?<![\p{L}\d/.,°-])\d+(?:[,.]\d+)?/gu)
    .map((m) => m.start);
  return starts.map((start, i) => clause.slice(start, starts[i + 1] ?? clause.length));
}

function toFigure(piece: SourcedText, before: SourcedText, year: number | null): KeyFigure[] {
  const match = piece.match(
    new RegExp(
      `^(\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3})+|\\d+(?:[,.]\\d+)?)\\s?(${UNIT})?(?![\\p{L}\\d])(.*)$`,
      "su",
    ),
  );
  const [number, unit, after] = match?.groups ?? [];
  const value = number ? parseNumber(number.text) : null;
  if (!number || value === null) return [];
  // « (62) » is a department, « entre 25 et 30 h » and « 16 à 30 ans » are ranges.
  if (/\(\s*$/u.test(before.text) && /^\s*(?:[,)]|$)/u.test(after?.text ?? "") && !unit) return [];
  if (
    /\bentre\s+$|\bentre\s+\d+\s+(?:et|à)\s+$|\d\s+à\s+$/iu.test(before.text) ||
    /^\s*(?:à|et)\s+$/u.test(after?.text ?? "")
  )
    return [];
  if (
    !unit &&
    ((value >= 1900 && value <= 2100 && number.length === 4) ||
      /^\s?(?:h\d{0,2}\b|ans\b|heures?\b|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|er\b|[èe](?:re|me)\b|\/)/iu.test(
        after?.text ?? "",
      ))
  )
    return [];
  const words = (after ?? piece).oneLine
    .replace(/^(?:d['’]|de\s|des\s|du\s)/u, "")
    .replace(/\s(?:qui|dont|afin)\s.*$|,\s(?:dans|notamment|soit)\s.*$/u, "")
    .replace(
      /(?:[\s,]+(?:et|ou encore(?: d[e'’]\s?\p{L}+)?|ou|dont|entre|soit|en|à|de|plus de|environ|par|sur))*[\s,(]*$/u,
      "",
    );
  const label = words.length > 2 ? words : labelBefore(before);
  if (!label) return [];
  return [{ value, unit: unit?.oneLine ?? null, label, year, passage: piece.without(/[\s,;.]+$/u).passage }];
}

/** The words between the figure before and this one: « … 277 000 sont remis en vente (soit 54 %) ». */
function labelBefore(before: SourcedText): string | null {
  const words = before.oneLine
    .replace(/^.*(?:[,;:]|\d)\s/u, "")
    .replace(/[\s(]*(?:soit|environ|plus de|près de)?[\s(]*$/u, "");
  return words.length > 2 ? words : null;
}
