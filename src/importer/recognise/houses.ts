import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { departmentsNamedIn } from "#domain/geography/departments-in-text.ts";
import { remembered } from "#lib/remembered.ts";
import { foldInPlace } from "#lib/text.ts";
import { readPlaceLine } from "../extract/common/place-line.ts";
import { isPersonName } from "../extract/common/speakers.ts";
import { structureTypesNamedIn } from "../extract/common/structure-types.ts";
import type { Span } from "../layers/span.ts";
import { FIELD, HOUSE_ADJECTIVES, HOUSES } from "../lexicon/houses.ts";
import type { SourcedText } from "../parse/sourced-text.ts";
import { namesAt, namesIn } from "../tie/names.ts";
import { isHouseName, isNamed } from "./house-names.ts";

/** A house that a text names together with what it is or where it is. */
export interface House extends Span {
  name: SourcedText;
  /** The words that say what it is; null where only its place stands beside its name. */
  kind: SourcedText | null;
  /** Do these words, or its name, say that it is of this field? */
  isInclusive: boolean;
  /** The next sentence points back to it: « Cette entreprise d'insertion ». */
  isPointed?: boolean;
  /** The town or the department that stands beside its name or its kind; null for none. */
  place: SourcedText | null;
}

const INCLUSIVE = new RegExp(`(?<![\\p{L}\\d])(?:${HOUSES.inclusive})(?![\\p{L}\\d])`, "gu");
const COMMON = new RegExp(`(?<![\\p{L}\\d])(?:${HOUSES.common})(?![\\p{L}\\d])`, "gu");
const INCLUSIVE_HEAD = new RegExp(`^(?:${HOUSES.inclusive})(?![\\p{L}\\d])`, "u");
const OF_FIELD = new RegExp(FIELD, "u");
/** Between a kind and the name that it stands before. */
const BEFORE_NAME = new RegExp(
  `^ ${HOUSE_ADJECTIVES}(?:(?:appelee?|nommee?|baptisee?|denommee?) )?["«]? ?`,
  "u",
);
/** Between a name and the kind that is said of it: « X, un fab lab », « X est une », « X (Lens), entreprise ». */
const SAID_AFTER =
  /^["»]?(?: ?\([^()]{1,60}\))?(?:,? (?:a|de|d') ?[a-z][a-z' -]{2,40}(?=,))?(?:,| est| sont| constitue| devient| reste| : | – | - )? ?(?:(?:a la fois|aussi|avant tout|devenue?|ainsi) )?(?:une?|l'|la|le|des|ce|cet|cette|notre|premiere?)? ?(?:(?:petite?|jeune|nouvelle?|grande?|premiere?|ancienne?|veritable|structure|association) ){0,2}$/u;

/** Whoever is of a kind may be named behind it: « une », « deux ». */
const OF_THAT_KIND =
  /(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six) (?:petite?s? |jeunes? |nouvelles? |autres? )?$/u;
/** The kinds of many. */
export const SEVERAL =
  /^(?:les |des )?(?:entreprises|associations|chantiers|ateliers|regies|structures)(?!\p{L})/u;
/** « Il dirige X », « qui a fondé X », « gérante de X »: who leads a house names it. */
export const LED =
  /(?:(?<![\p{L}])(?:dirige|pilote|preside|coordonne|anime|a fonde|a cree|a monte|a ouvert)(?: depuis (?:19|20)\d{2})?|(?:direct(?:eur|rice)|gerante?|(?:co)?fondat(?:eur|rice)|coordinat(?:eur|rice)|presidente?)(?: \p{L}+)? (?:de|d'|du|des)) ?(?:l'association |l'|la |le |les )?$/u;

/** Does a text say that it is about work for those who are far from it? */
export function isOfField(text: string): boolean {
  return OF_FIELD.test(foldInPlace(text));
}

/** « l'association Pas à Pas de Béthune (62) »: the town before its department is none of the name. */
function withoutTown(name: SourcedText, after: string): SourcedText {
  const town = /^\s\((?:02|59|60|62|80|[^()\d]{4,20})\)/u.test(after)
    ? name.match(/\s(?:de\s|d['’]|du\s|à\s)(\p{Lu}[^\s]*)$/u)
    : null;
  return town && town.start > 3 ? name.slice(0, town.start) : name;
}

interface Kind extends Span {
  isInclusive: boolean;
}

function kindsIn(text: SourcedText, folded: string): Kind[] {
  const found: Kind[] = structureTypesNamedIn(text).map(({ start, end }) => ({
    start,
    end,
    isInclusive: true,
  }));
  for (const [expression, isInclusive] of [
    [INCLUSIVE, true],
    [COMMON, false],
  ] as const)
    for (const { 0: words, index } of folded.matchAll(expression)) {
      const span = { start: index, end: index + words.length, isInclusive };
      // A noun with a capital inside a sentence opens a name: « l'association Garage Imaginaire ».
      const isName = index > 0 && /^\p{Lu}\p{Ll}/u.test(text.text.slice(index));
      if (!isName && !found.some((k) => k.start < span.end && span.start < k.end)) found.push(span);
    }
  return joined(
    found.sort((a, b) => a.start - b.start),
    folded,
  );
}

/** « association et chantier d'insertion », « SCIC, entreprise d'insertion »: one kind in two words. */
function joined(kinds: readonly Kind[], folded: string): Kind[] {
  const all: Kind[] = [];
  for (const kind of kinds) {
    const last = all.at(-1);
    if (last && /^(?: et |, | \/ |-| )(?:une? )?$/u.test(folded.slice(last.end, kind.start)))
      all.splice(-1, 1, {
        start: last.start,
        end: kind.end,
        isInclusive: last.isInclusive || kind.isInclusive,
      });
    else all.push(kind);
  }
  return all;
}

/**
 * The houses that a sentence names with their kind or their place: « l'association Pas à Pas de Béthune », « la Forge,
 * un fab lab d'Amiens (80) », « Fil et Lin est une entreprise adaptée », « Roue Neuve (Abbeville, 80) ».
 */
export const housesIn = remembered((text: SourcedText): readonly House[] => {
  const folded = foldInPlace(text.text);
  const kinds = kindsIn(text, folded);
  const found: House[] = [];
  const add = (said: SourcedText, from: number, kind: Kind | null) => {
    const name = said.without(/^Chez\s(?=\p{Lu})/u);
    const start = from + said.length - name.length;
    const end = start + name.length;
    if (!isHouseName(name) || found.some((h) => h.start < end && start < h.end)) return;
    if (!kind?.isInclusive && PLACE_NOUN.test(folded.slice(0, start))) return;
    const told = kind ? text.slice(kind.start, kind.end) : null;
    const place = placeAt(text, end) ?? (kind && kind.end > end ? placeAt(text, kind.end) : null);
    const isLed = LED.test(folded.slice(0, start));
    if (!told && !isLed && (!place || isPersonName(name.text))) return;
    found.push({ name, start, end, kind: told, isInclusive: kind?.isInclusive ?? false, place });
  };
  for (const kind of kinds) {
    const between = BEFORE_NAME.exec(folded.slice(kind.end));
    const at = kind.end + (between?.[0].length ?? 0);
    const quoted =
      between && /["«] ?$/u.test(between[0])
        ? text
            .slice(at)
            .match(/^\p{Lu}[^«»"]{2,60}(?=\s?[»"])/u)
            ?.whole.trim()
        : null;
    const [name] = quoted
      ? [quoted]
      : between && /[\p{Lu}\d]/u.test(text.text[at] ?? "")
        ? namesAt(text, at)
        : [];
    if (name && text.text.startsWith(name.text, at)) {
      // « l'ESAT Les Genêts » is called so.
      const said = text.text.slice(kind.start, kind.end);
      const isInName =
        /^\p{Lu}{2,}$/u.test(said) ||
        (/^\p{Lu}/u.test(said) && !quoted && !/^(?:Asso|Soci|Struct|Entrep|Coop)/u.test(said));
      const start = isInName ? kind.start : at;
      const end = at + name.length;
      // « La conserverie Bocal Local, chantier d'insertion »
      const after = kind.isInclusive
        ? undefined
        : kinds.find((k) => k.isInclusive && k.start >= end && SAID_AFTER.test(folded.slice(end, k.start)));
      add(withoutTown(text.slice(start, end), text.text.slice(end)), start, after ?? kind);
    }
  }
  // « une entreprise adaptée, Câblor, emploie… », « deux chantiers d'insertion, Terre d'Abord et Les Sillons »
  const types = structureTypesNamedIn(text);
  for (const kind of kinds) {
    // « un café associatif, Le Bon Café »: what a house runs may be called so too.
    if (!types.some(({ start }) => start === kind.start)) continue;
    if (!OF_THAT_KIND.test(folded.slice(0, kind.start))) continue;
    const comma = /^, (?=\p{Lu})/u.exec(text.text.slice(kind.end));
    for (const name of comma ? namesAt(text, kind.end + comma[0].length) : []) {
      const at = text.text.indexOf(name.text, kind.end);
      if (/^(?:,| et |[.;:)]|$)/u.test(text.text.slice(at + name.length))) add(name, at, kind);
    }
  }
  // « Bâche à part est une entreprise d'insertion »: all that stands before the verb is its name.
  const isDefined = (k: Kind | undefined) =>
    k &&
    /^((?:\S+ ){1,6}?)(?:est (?:une?|l'|la|le)|n'est pas [^.;:]{2,40}[ ,:;]{1,3}c'est,? (?:[^,]{2,30}, )?une?) $/u.exec(
      folded.slice(0, k.start),
    )?.[1];
  // « Le Bus qui Toque est un programme »: any kind, of what has capitals at both ends.
  const isWhole = (said = "") =>
    /^(?:L[ae]s? )?\p{Lu}\S* \p{Ll}.*\s\p{Lu}\S*\s$/u.test(text.text.slice(0, said.length));
  const defined = kinds.find((k) => k.isInclusive) ?? kinds.find((k) => isWhole(isDefined(k)));
  const subject = isDefined(defined);
  if (defined && subject && !/[,;:.]/u.test(subject) && /^["«]?\s?\p{Lu}/u.test(text.text)) {
    const name = text.slice(0, subject.length - 1);
    if (isNamed(name.text)) add(name, text.text.indexOf(name.text), defined);
  }
  // « la coopérative (SCIC) « Mobi », entreprise d'insertion »
  for (const {
    groups: [quoted],
    end,
  } of text.matchAll(/[«"]\s?(\p{Lu}[^«»"]{2,60}?)\s?[»"]/gu)) {
    const kind = kinds.find((k) => k.start >= end && SAID_AFTER.test(folded.slice(end, k.start)));
    if (quoted && kind?.isInclusive)
      add(quoted, text.text.indexOf(quoted.text, end - quoted.length - 3), kind);
  }
  for (const { name, end } of namesIn(text)) {
    if (!/^(?:l['’]|la |le |les )?["«]?\s?[\p{Lu}\d]/u.test(name.text)) continue;
    const own = { start: end - name.length, end };
    const kind = kinds.find(
      (k) =>
        k.start >= end &&
        k.start - end < 90 &&
        SAID_AFTER.test(folded.slice(end, k.start)) &&
        !SEVERAL.test(folded.slice(k.start)),
    );
    const inside =
      kinds.find((k) => k.start >= own.start && k.end <= end && k.isInclusive) ?? kindAtHead(name, own.start);
    // The capital of a first word that stands alone is no name's, unless the sentence says what it is.
    if (
      own.start <= 2 &&
      !/^L['’]/u.test(text.text) &&
      !/\s|\p{Lu}.*\p{Lu}/u.test(name.text) &&
      !/^,? (?:est )?une? /u.test(text.text.slice(end))
    )
      continue;
    // « coordonne La Tablée »: inside a sentence a capital makes the article a part of the name.
    const article = /[\p{Ll}\d,:»] (L['’]|La |Le |Les )$/u.exec(text.text.slice(0, own.start))?.[1] ?? "";
    const whole = text.slice(own.start - article.length, end);
    add(whole, end - whole.length, kind ?? inside ?? null);
  }
  return found.sort((a, b) => a.start - b.start);
});

const BESIDE =
  /^["»]?(?:(?: \p{Ll}[\p{Ll}'’-]*){0,3},?\s(?:à|au|aux|en|dans|de|du)\s|,?\s(?:à|au|aux|en|dans|de|du)?\s?|,?\sd['’]|\s[–-]\s)(?:la |le |les |l['’])?$/u;

/** « la Recyclerie du Ternois »: a noun that is found in this field alone opens the name. */
function kindAtHead(name: SourcedText, start: number): Kind | null {
  const head = INCLUSIVE_HEAD.exec(foldInPlace(name.text))?.[0];
  return head ? { start, end: start + head.length, isInclusive: true } : null;
}

/** The place beside a name: « (Abbeville, 80) », « d'Amiens (80) », « , installé à Maubeuge », right after a place of the text. */
export function placeAt(text: SourcedText, at: number): SourcedText | null {
  // « AMIVAL (Association mobilité de la vallée), à Lillers »: past what an acronym stands for.
  const long =
    /^\s\((?:\p{Lu}{2,5}|\p{Lu}\p{Ll}[^()\d]{18,90})\)(?!$)/u.exec(text.text.slice(at))?.[0].length ?? 0;
  const after = text.slice(at + long, at + long + 140);
  const bracket = after.match(
    /^["»]?(?: \p{Ll}[\p{Ll}'’-]*){0,3}\s?\(((?:[^()]{2,40}?[ ,–-]{1,3})?(?:02|59|60|62|80)|[^()\d]{3,40})\)/u,
  );
  const inside = bracket?.groups[0];
  if (inside && readPlaceLine(inside)) return inside;
  const [first] = [...communesNamedIn(after.text), ...departmentsNamedIn(after.text)].sort(
    (a, b) => a.start - b.start,
  );
  if (!first || !BESIDE.test(after.text.slice(0, first.start))) return null;
  const code = after.slice(first.end).match(/^\s\((?:02|59|60|62|80|[^()\d]{4,20})\)/u);
  return after.slice(first.start, first.end + (code?.end ?? 0)).without(/^(?:à|au|aux|de|du|d['’])\s?/u);
}

/** « rue Jules-Verne », « l'école Jules-Verne »: what a street or a public place is called by. */
export const PLACE_NOUN =
  /(?<!\p{L})(?:rue|avenue|place|boulevard|impasse|allee|quai|square|ecole|college|lycee|stade|salle|hopital|gymnase)\s(?:de\s|du\s|des\s|d')?$/u;
