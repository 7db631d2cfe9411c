import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { departmentsNamedIn } from "#domain/geography/departments-in-text.ts";
import { groupBy } from "#lib/group-by.ts";
import { fold } from "#lib/text.ts";
import { NETWORKS } from "../../lexicon/networks.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readCompanyNumber } from "../common/company-number.ts";
import { readDate } from "../common/dates.ts";
import { FIELD_STEMS } from "../common/label-stems-fields.ts";
import { FORMS } from "../common/legal-form.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { type Announced, announcedBy, isAddressLine, type Labelled, labelled } from "./lines.ts";
import type { Piece } from "./pieces.ts";

/** A label with its value on its line. */
const VALUED = /^(\p{Lu}[^:«»!?.]{1,49}?)\s:\s(?=\S)/u;

/** A label and its value, whatever its words. */
export function valued({ text, kind }: Piece): { label: SourcedText; value: SourcedText } | null {
  const cut = kind === "heading" ? null : text.match(VALUED);
  const label = cut?.groups[0];
  return cut && label ? { label, value: text.slice(cut.end).trim() } : null;
}

/** The label of a piece with its value, known by its words, else by what it is in its series. */
export function labelOf(piece: Piece): Labelled | null {
  const own = labelled(piece.text);
  if (own?.kind || !piece.announces) return own;
  const cut = valued(piece);
  return cut && { kind: piece.announces, ...cut };
}

/** A label that comes back so often may be known by what stands behind it. */
const OFTEN = 3;
const LONGEST_VALUE = 120;
/** So plainly do words say what stands behind them. */
const PLAIN = 2.6;

const STAFF =
  /^(?:environ |pr[èe]s de |une? )?\d[\d,.]*\s(?:\p{L}+\s)?(?:salari|permanent|personnes|ETP|CDDI|travailleu|postes|agents|employ|[ée]quipi|op[ée]rat|en (?:parcours|insertion))/iu;
const FORM = new RegExp(`^(?:${FORMS})(?!\\p{L})`, "iu");
const NETWORK = new RegExp(
  `(?<!\\p{L})(?:${NETWORKS}|[Ff]édérations?|[Rr]éseaux?|CRESS|Unea)(?!\\p{L})`,
  "u",
);
const SITE = /^(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u;

/** « Soissonnais, Valois », « métropole lilloise », « 94 communes… »: the names and the words of territories. */
const TERRITORY =
  /^(?:(?:l[ae]s?\s|l['’])?(?:\d+\scommunes|pays|m[ée]tropole|agglom[ée]ration|bassin|arrondissement|canton|vall[ée]e|cantons?|littoral)(?!\p{L})|(?:[Ll]e\s|[Ll]['’])?\p{Lu}\p{L}+(?:ais|ois|is)(?!\p{L}))/u;
const DATE =
  /^(?:(?:le|en|depuis)\s)?(?:\d{1,2}(?:er)?\s)?(?:\p{L}{3,9}\s)?(?:19|20)\d{2}(?!\d)|^\d{1,2}\/\d{1,2}\/\d{4}/iu;

/** What a value is by its form, the surest first. */
const FORMS_OF_VALUES: readonly (readonly [Announced, (value: SourcedText) => boolean])[] = [
  ["company-number", (value) => readCompanyNumber(value)?.status === "siret"],
  ["website", ({ text }) => SITE.test(text)],
  ["type", (value) => structureTypesNamedIn(value)[0]?.start === 0],
  ["legal-form", ({ text }) => FORM.test(text)],
  ["started", ({ text }) => DATE.test(text) && readDate(text) !== null],
  ["workforce", ({ text }) => STAFF.test(text)],
  ["networks", ({ text }) => NETWORK.test(text)],
  ["place", ({ text }) => isAddressLine(text) || (text.length < 80 && communesNamedIn(text).length > 0)],
  [
    "perimeter",
    (value) =>
      readPlaceLine(value) !== null ||
      TERRITORY.test(value.text) ||
      departmentsNamedIn(value.text).length > 0,
  ],
];

/** Do its words say of themselves which field a label is of? */
function isPlain(words: string): boolean {
  const said = announcedBy(words);
  return said !== null && said.score >= PLAIN && said.kind in FIELD_STEMS;
}

/** The pieces, each with what its label announces in its series. */
export function withKindsOfLabels(pieces: readonly Piece[]): Piece[] {
  const kinds = kindsOfLabels(pieces);
  if (kinds.size === 0) return [...pieces];
  return pieces.map((piece) => {
    const announces = kinds.get(fold(valued(piece)?.label.text ?? ""));
    return announces ? { ...piece, announces } : piece;
  });
}

/**
 * What the labels of a series announce whose words do not say it, by the form of what stands behind them in most of its
 * units: « Nous sommes : 6 permanents… », « Premier jour : avril 2019 », by the folded words of the label.
 */
function kindsOfLabels(pieces: readonly Piece[]): Map<string, Announced> {
  const lines = pieces.flatMap((piece) => valued(piece) ?? []);
  const series = [...groupBy(lines, ({ label }) => fold(label.text))].filter(
    ([words, all]) => all.length >= OFTEN && !isPlain(words),
  );
  return new Map(
    series.flatMap(([words, all]) => {
      const values = all.map(({ value }) => value).filter(({ length }) => length <= LONGEST_VALUE);
      const kind = FORMS_OF_VALUES.find(([, is]) => values.filter(is).length * 2 > all.length)?.[0];
      return kind ? [[words, kind] as const] : [];
    }),
  );
}
