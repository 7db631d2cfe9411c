import type { KeyFigure } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { parseNumber } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { sentences } from "./sentences.ts";

const UNIT =
  "%|€|euros?|M€|k€|millions? (?:d['’]euros|de \\p{L}+)|milliards? d['’]euros|tonnes?|kg|litres?|m²|m³|km|ha|hectares?|ETP|heures?|mètres? carrés?";
const NUMBER = "\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3})+(?!\\d)|\\d+(?:[,.]\\d+)?";
const FIGURE = new RegExp(`(?<![\\p{L}\\d/.,°'’-])(?:${NUMBER})`, "gu");
const READ = new RegExp(`^(${NUMBER})\\s?(${UNIT})?(?![\\p{L}\\d])(.*)$`, "su");
const YEAR = /^(?:19|20)\d{2}$/;
const HAS_UNIT = new RegExp(`^\\s?(?:${UNIT})(?![\\p{L}\\d])`, "u");
/** What a clause of figures cannot run over. */
const CLAUSE = /[\n;:!?()]|\.(?=\s|$)/gu;
/** After a number: a time of day, an age, a date, a rank, a score, a name that begins with it. */
const NO_FIGURE =
  /^\s?(?:h\d{0,2}(?![\p{L}])|ans(?![\p{L}])|heures?(?![\p{L}])|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|(?:er|re|nde?|e|[èe](?:re|me))(?![\p{L}])|\/|fois(?![\p{L}])|sur \d|\p{Lu}\p{Ll})/u;
const RANGE_BEFORE =
  /(?<![\p{L}])entre\s+$|(?<![\p{L}])entre\s+\d(?:[\d ]{0,15}\d)?\s+(?:et|à)\s+$|\d\s+à\s+$|\d\s?[-–]\s?$|\d[^,;.]{0,40}\ssur\s+$/iu;
const NUMBERED =
  /(?<![\p{L}])(?:phase|axe|[ée]tape|volume|tome|n°|num[ée]ro|niveau|article|lot|type|version|page|fiche|chapitre)\s?$/iu;
/** « des marchés de plus de 90 000 euros »: a threshold, not a sum. */
const THRESHOLD =
  /(?:march[ée]s?|lots?|contrats?|achats?|entreprises?)\s[^.;,]{0,20}(?:plus|moins|au-del[àa]|[àa] partir|sup[ée]rieur\p{L}*|inf[ée]rieur\p{L}*)\s(?:de|d['’]|[àa])\s?$/iu;
/** The year of a beginning, or one that a count goes back to, is not the year of the count. */
const NOT_OF_FIGURES =
  /(?:(?<![\p{L}])(?:depuis|avant|d['’]ici(?: à)?)|(?<![\p{L}])(?:cr[ée]{1,2}|n[ée]|fond[ée]|lanc[ée]|ouver|inaugur[ée]|vu le jour|d[ée]but[ée]|voit le jour)\p{L}*\s[^.;,]{0,30}(?:en|depuis|fin|d[ée]but)?)\s*(?:\p{L}+\s+)?$/iu;

/**
 * The figures of running text: a number, its unit, and the words that say what is counted (those after it, up to
 * the next figure or the clause's end; those before it where none follow). The year is the one said with the figure,
 * else the one before it. Years, ages, ranges, dates, hours of the clock, thresholds and numbers that are part of a
 * name are no figures.
 */
export function figuresIn(text: SourcedText): KeyFigure[] {
  return sentences(text).flatMap(figuresOfSentence);
}

function figuresOfSentence(sentence: SourcedText): KeyFigure[] {
  const numbers = sentence.matchAll(FIGURE);
  const isYear = numbers.map(
    ({ whole, end }) => YEAR.test(whole.text) && !HAS_UNIT.test(sentence.text.slice(end, end + 24)),
  );
  const years = numbers.filter(
    ({ start }, i) => isYear[i] && !NOT_OF_FIGURES.test(sentence.text.slice(Math.max(0, start - 40), start)),
  );
  const counts = numbers.filter((_, i) => !isYear[i]);
  const stops = sentence.matchAll(CLAUSE).map((m) => m.start);
  const found: KeyFigure[] = [];
  let stop = 0;
  let past = 0;
  let label: SourcedText | null = null;
  counts.forEach(({ start }, i) => {
    const next = counts[i + 1]?.start ?? sentence.length;
    while (stop < stops.length && (stops[stop] ?? 0) < start) stop++;
    while (past < years.length && (years[past]?.start ?? 0) < start) past++;
    const after = years[past];
    const year = (after && after.start < next ? after : (years[past - 1] ?? after)) ?? null;
    const piece = sentence.slice(start, Math.min(next, stops[stop] ?? sentence.length));
    const before = sentence.slice(Math.max(0, start - 160), start);
    const read = toFigure(
      piece,
      before,
      sentence.text.slice(start + piece.length, start + piece.length + 2),
      label,
    );
    if (!read) return;
    label = read.label;
    const passage = hull([...read.passages, ...(year ? [year.whole.passage] : [])]);
    if (passage)
      found.push({
        value: read.value,
        unit: read.unit,
        label: read.label.oneLine,
        year: year ? Number(year.whole.text) : null,
        passage,
      });
  });
  return found;
}

function toFigure(piece: SourcedText, before: SourcedText, next: string, last: SourcedText | null) {
  const [number, unit, after] = piece.match(READ)?.groups ?? [];
  const value = number ? parseNumber(number.text) : null;
  if (!number || !after || value === null) return null;
  const rest = after.text;
  // « (62) » is a department, « Foyer 80, » is a name.
  if (!unit && /^\s*[,)]?\s*$/u.test(rest) && /\(\s*$|\p{Lu}[\p{L}'’]*\s$/u.test(before.text)) return null;
  if (!unit && /^\s*,/u.test(rest) && /\p{Lu}[\p{L}'’]*\s$/u.test(before.text)) return null;
  if (/\ssur\s*$/u.test(rest) && /^\d/u.test(next)) return null;
  if (RANGE_BEFORE.test(before.text) || /^\s*(?:à|et|[-–])\s*$/u.test(rest)) return null;
  if (
    !unit &&
    (NUMBERED.test(before.text) || NO_FIGURE.test(rest) || (/^\s*$/u.test(rest) && /^\//.test(next)))
  )
    return null;
  // « un site de 375 m² à Bucilly »: what is measured stands before.
  const isMoney = /€|euro/u.test(unit?.text ?? "");
  if (isMoney && THRESHOLD.test(before.text)) return null;
  const isPlaced = isMoney
    ? /^\s(?:par (?:an|mois|personne)|en|sur|à)(?![\p{L}])/u.test(rest)
    : Boolean(unit) && /^\s(?:à|au|aux|en|sur|dans|par|chez|pour)\s/u.test(rest);
  const label =
    (isPlaced ? (labelBefore(before) ?? labelOf(after)) : (labelOf(after) ?? labelBefore(before))) ?? last;
  if (!label) return null;
  const kept = piece.slice(0, number.length + (unit ? unit.length + 1 : 0)).trim();
  return { value, unit: unit?.oneLine ?? null, label, passages: [kept.passage, label.passage] };
}

/** Words that no label ends with. */
const LOOSE_END =
  /(?:[\s,(]+(?:et|ou encore|ou|dont|contre|entre|soit|en|à|de|d['’]|des|du|le|la|les|un|une|plus|près|environ|par|sur|au total|aujourd['’]hui|actuellement|depuis|pour un montant(?: total)?|et \p{Ll}+(?:e|ent|it|nt)(?=\s*$)|(?:en|fin|depuis|pour|sur|au cours de)\s(?:l['’]ann[ée]e\s|\p{Ll}+\s)?(?:19|20)\d{2})){1,12}[\s,(]*$|[\s,(]+$/u;
/** Words that say nothing of what is counted. */
const EMPTY =
  /^(?:contre|dont|soit|plus|moins|environ|près|pour|avec|ainsi|à hauteur|au total|en moyenne)$/iu;

/** The words after a figure that say what it counts. */
function labelOf(after: SourcedText): SourcedText | null {
  const words = after.trim().without(/^(?:d['’]|de\s|des\s|du\s)/u);
  const stop = words.text.slice(3).search(/,\s|\s(?:qui|dont|afin|soit|tandis|mais|alors|ou encore)(?=\s)/u);
  const label = trimmed(words.slice(0, stop < 0 ? words.length : stop + 3));
  return label &&
    /\p{L}{2}/u.test(label.text) &&
    !/^(?:[,;]|(?:en|fin|depuis)\s(?:\p{Ll}+\s)?(?:19|20)\d{2}$)/u.test(label.text)
    ? label
    : null;
}

/** The words between the figure before and this one: « … 277 000 sont remis en vente (soit 54 %) », « Montant : 240 € ». */
function labelBefore(before: SourcedText): SourcedText | null {
  const cuts = before.matchAll(/[,;:.!?]\s|\d\s|\n/u).map((m) => m.end);
  for (const from of [cuts.at(-1) ?? 0, cuts.at(-2) ?? 0]) {
    const label = trimmed(before.slice(from).without(/^[^\p{L}]+(?:d(?:u|e|es|e la)\s)?/u))?.without(
      /\s*:\s*$/u,
    );
    const noun = label?.match(/^(?:.*\s)?(?:une?|l[ae]s?|son|sa|des|d['’]une?)\s(\p{L}.{2,})$/isu)?.groups[0];
    const said = noun ?? label;
    if (said && said.length > 2 && /\p{L}{2}/u.test(said.text) && !EMPTY.test(said.oneLine)) return said;
  }
  return null;
}

function trimmed(text: SourcedText): SourcedText | null {
  // A label is some words, never pages: only its end is looked at.
  let label = text.length > 400 ? text.slice(0, 400) : text;
  for (let i = 0; i < 4; i++) {
    const next = label.without(LOOSE_END).trim();
    if (next.length === label.length) break;
    label = next;
  }
  return label.isBlank ? null : label;
}
