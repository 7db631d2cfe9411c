import { fold, foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName, isNamed } from "../../recognise/house-names.ts";
import { type House, housesIn, placeAt } from "../../recognise/houses.ts";
import { namesIn } from "../../tie/names.ts";
import { isBody } from "../common/organisation-words.ts";
import { sentences } from "../common/sentences.ts";
import { isSurelyPerson } from "../common/speakers.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { uncounted } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { rankIn } from "./rank.ts";
import { hostsIn, isAmongHosts, isShapely } from "./title-names.ts";

/** « l'entreprise d'insertion », « cet ACI », « un chantier d'insertion »: a sentence that goes on about whom the ones before name. */
const POINTS = /(?:^|[\s(])(?:l'|la |le |cette |cet |ce |c'est une? |d'une? |est une? )$/u;
/** So many sentences behind a name its kind may be said. */
const BEHIND = 3;
/** A line that may be a title. */
const LINE = 90;
/** What makes a name an initiative of the text. */
export const ENOUGH = 5;
const STAFF =
  /(?<!\p{L})(?:salarie|en insertion|en parcours|encadrant|embauch|recrut|travailleurs? handicap|postes?)/u;

/** A name with all that the text says of it, wherever it does. */
export interface Known extends House {
  points: number;
}

interface Evidence {
  house: House;
  kind: SourcedText | null;
  isInclusive: boolean;
  place: SourcedText | null;
  pieces: Set<Piece>;
  isTelling: boolean;
  isStaffed: boolean;
}

/**
 * The names of a text that its sentences make an initiative: one count over all that is said of each of them anywhere,
 * of which kind it is, beside its name or in a sentence that points back to it, where, what address bears it, how often it
 * is named and does something, and that it employs.
 */
export function knownIn(pieces: readonly Piece[]): Known[] {
  const found = new Map<string, Evidence>();
  let over: Evidence | null = null as Evidence | null;
  for (const piece of pieces) {
    if (piece.kind === "note") continue;
    const all = sentences(uncounted(piece.text));
    let last = over && { seen: over, at: -1 };
    over = null;
    for (const [at, sentence] of all.entries()) {
      const houses = namedIn(sentence);
      const own = houses.map((house) => {
        const key = keyOf(house.name);
        const seen: Evidence = found.get(key) ?? {
          house,
          kind: null,
          isInclusive: false,
          place: null,
          pieces: new Set(),
          isTelling: false,
          isStaffed: false,
        };
        found.set(key, seen);
        seen.pieces.add(piece);
        if (house.isInclusive && !seen.isInclusive) seen.kind = house.kind ?? house.name;
        seen.isInclusive ||= house.isInclusive;
        seen.kind ??= house.kind;
        seen.place ??= house.place;
        seen.isTelling ||= rankIn(sentence, house) >= 2;
        return seen;
      });
      // What stands below a line with one name goes on about it.
      if (own.length === 1 && own[0] && piece.text.length < LINE) over = own[0];
      if (own.length === 1 && own[0]) last = { seen: own[0], at };
      else if (own.length > 1) last = null;
      if (!last || at - last.at > BEHIND) continue;
      last.seen.isStaffed ||= STAFF.test(fold(sentence.text));
      const pointed = pointedBy(sentence);
      if (pointed && !last.seen.isInclusive && !(own.length > 0 && at === last.at)) {
        last.seen.isInclusive = true;
        last.seen.kind = pointed;
      }
    }
  }
  const hosts = hostsIn(pieces);
  return [...found.values()].map((seen) => ({
    ...seen.house,
    kind: seen.kind,
    isInclusive: seen.isInclusive,
    place: seen.place,
    points: pointsOf(seen, isAmongHosts(seen.house.name, hosts)),
  }));
}

export const keyOf = (name: SourcedText) => fold(name.text).replace(/^(?:l'|la |le |les )/, "");

/** The names that may be a house's in a sentence: those beside their kind or place, and those that stand alone. */
function namedIn(sentence: SourcedText): House[] {
  const houses = housesIn(sentence);
  const bare = namesIn(sentence).flatMap(({ name, start, end }): House[] => {
    const article = /(?:^|\s)(L['’]|La |Le |Les )$/u.exec(sentence.text.slice(0, start))?.[1] ?? "";
    const from = start - article.length;
    if (houses.some((h) => h.start < end && from < h.end)) return [];
    const whole = sentence.slice(from, end);
    const isOne = !/[\s'’&-]|\p{Ll}\p{Lu}/u.test(whole.text);
    if (isOne || !isHouseName(name) || isBody(name.text) || isSurelyPerson(name.text)) return [];
    return [{ name: whole, start: from, end, kind: null, isInclusive: false, place: placeAt(sentence, end) }];
  });
  return [...houses, ...bare];
}

/** The kind by which a sentence goes on about whom the ones before name. */
function pointedBy(sentence: SourcedText): SourcedText | null {
  const folded = foldInPlace(sentence.text);
  const type = structureTypesNamedIn(sentence).find(
    ({ start, end }) =>
      POINTS.test(folded.slice(0, start)) &&
      !/^\s(?:de |du |d['’])?(?:la |le |les |l['’])?\p{Lu}/u.test(sentence.text.slice(end)),
  );
  return type ? sentence.slice(type.start, type.end) : null;
}

/** A name whole: no « Mon projet », « Partenaire de l'ESAT », « AI UNE RECONNAISSANCE ». */
function isProper(name: SourcedText): boolean {
  const [type] = structureTypesNamedIn(name);
  const isTail = type !== undefined && type.start > 3;
  return isShapely(name.text) && isNamed(name.text) && !isTail && !/\.\s/u.test(name.text);
}

function pointsOf({ house, ...seen }: Evidence, isHost: boolean): number {
  const named = seen.pieces.size;
  const isTyped = structureTypesNamedIn(house.name).length > 0;
  if (!isProper(house.name) || (!seen.isInclusive && !isTyped && !isHost)) return 0;
  return (
    (seen.isInclusive || isTyped ? 3 : 0) +
    (isHost ? 2 : 0) +
    (seen.place ? 1 : 0) +
    (seen.isTelling ? 1 : 0) +
    (seen.isStaffed ? 1 : 0) +
    (named > 1 ? 1 : 0)
  );
}

/** The houses of a sentence with those that are known from elsewhere in the text. */
export function withKnown(
  sentence: SourcedText,
  houses: readonly House[],
  known: readonly Known[],
): readonly House[] {
  const more = known.flatMap((one): House[] => {
    const start = sentence.text.indexOf(one.name.text);
    const end = start + one.name.length;
    const isWhole =
      start >= 0 && !/[\p{L}\d]/u.test(`${sentence.text[start - 1] ?? " "}${sentence.text[end] ?? " "}`);
    return isWhole && !houses.some((h) => h.start < end && start < h.end)
      ? [{ ...one, name: sentence.slice(start, end), start, end }]
      : [];
  });
  return more.length > 0 ? [...houses, ...more].sort((a, b) => a.start - b.start) : houses;
}
