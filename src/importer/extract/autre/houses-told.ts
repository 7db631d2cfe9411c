import { foldInPlace } from "#lib/text.ts";
import { HOUSES } from "../../lexicon/houses.ts";
import { isCapitals } from "../../parse/ocr.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import { type House, housesIn, PLACE_NOUN, placeAt } from "../../recognise/houses.ts";
import { namesIn } from "../../tie/names.ts";
import { isPersonName } from "../common/speakers.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { rankIn } from "./rank.ts";

/** Nouns that say of no house what it is. */
const NO_KIND =
  "projets?|dispositifs?|programmes?|initiatives?|services?|lieux?|maisons?|ecoles?|poles?|clubs?|unites?|centres?";
/** « Cet atelier de retouche », « La SCIC »: the noun by which a sentence goes on about whom the one before names. */
const GOES_ON_BY = new RegExp(
  `^(?:a [^,]{2,40}, |ici,? )?(?:l'|la |le |cette |cet |ce |notre |son |sa )(?:jeune |petite? )?((?:(?!${NO_KIND})(?:${HOUSES.inclusive}|${HOUSES.common})|asso)(?![\\p{L}]))`,
  "u",
);
/** « Elle est conventionnée ACI » */
const IS_SAID = /^(?:(?:elle|il) (?:est|a ete) [^.;:]{0,40}|c'est (?:une? |notre |la |le |l')?)$/u;
const SAYS_MORE = /^(?: qui | dont | ou |, (?!c'est|ce)| (?:de|du|d'|dans|a)(?: |(?<=')))/u;
/** « Cet atelier », « À Lens, cette association », « L'entreprise d'insertion » */
const POINTS = /^(?:À [^,]{2,40}, )?(?:[Cc](?:et|ette|e|['’]est)\s|L['’]|La |Le |Une? )/u;
/** Farther from its head a sentence says of others what they are. */
const NEAR = 80;

/** What the text calls whom it has named, and the town that stands beside. */
type Said = Pick<House, "isInclusive"> & { kind: SourcedText; place?: SourcedText | null };

/** What a sentence calls whom the one before it names; null where it says nothing of it. */
export function kindSaid(sentence: SourcedText | undefined): Said | null {
  if (!sentence) return null;
  const folded = foldInPlace(sentence.text);
  const types = structureTypesNamedIn(sentence).filter(({ start }) => start < NEAR);
  const [type] = types;
  const noun = GOES_ON_BY.exec(folded);
  if (
    type &&
    (noun ||
      /^(?:a [^,]{2,40}, |ici,? )?(?:l'|la |le |cette |cet |ce |son |sa )$/u.test(
        folded.slice(0, type.start),
      ))
  ) {
    const isBracket = /\(\s?$/u.test(folded.slice(0, type.start));
    if (!noun || isBracket || type.start <= noun[0].length) {
      // « L'entreprise adaptée Câblor », « la régie de quartier du Moulin »: somebody else.
      const after = sentence.text.slice(type.end);
      // « Ce chantier d'insertion de Péronne »: with its town it is the same.
      const isThis = /(?:ce|cet|cette) $/u.test(folded.slice(0, type.start));
      const place = isThis ? placeAt(sentence, type.end) : null;
      if (place || !/^\s(?:(?:de|du|des|d['’]|la|le|les|l['’])\s?){0,2}["«]?\p{Lu}/u.test(after))
        return { kind: sentence.slice(type.start, type.end), isInclusive: true, place };
    }
  }
  // « Première étape : Filature Nouvelle. Une entreprise d'insertion qui fabrique… »: a sentence that only says what it is.
  const isSaid =
    type &&
    (IS_SAID.test(folded.slice(0, type.start)) ||
      (/^une? $/u.test(folded.slice(0, type.start)) && SAYS_MORE.test(folded.slice(type.end))));
  if (type && isSaid) return { kind: sentence.slice(type.start, type.end), isInclusive: true };
  const said = noun?.[1];
  if (!noun || !said) return null;
  if (
    /^\s(?:(?:de|du|des|d['’]|la|le|les|l['’])\s?){0,2}["«]?\p{Lu}/u.test(sentence.text.slice(noun[0].length))
  )
    return null;
  const start = noun[0].length - said.length;
  return {
    kind: sentence.slice(start, noun[0].length),
    isInclusive: new RegExp(`^(?:${HOUSES.inclusive})$`, "u").test(said),
  };
}

const EPITHET = new RegExp(
  `(?:^|, )(?:l'|la |le |cette |cet |ce |notre )((?!${NO_KIND})(?:${HOUSES.inclusive}|${HOUSES.common})|asso)(?![\\p{L}])(?! (?:d'|de |du |des |["«]))`,
  "gu",
);

/** The nouns by which sentences go on about the one that they tell of: « l'atelier », « la SCIC »; none that they say of another. */
export function epithetsIn(all: readonly SourcedText[], others: readonly House[]): string[] {
  const taken = others.map(({ kind }) => foldInPlace(kind?.text ?? ""));
  const found = all.flatMap(({ text }) =>
    [...foldInPlace(text).matchAll(EPITHET)]
      // « L'association Oise Tremplin »: somebody's name follows.
      .filter(({ 0: said, index }) => !/^\s\p{Lu}/u.test(text.slice(index + said.length)))
      .flatMap((m) => m[1] ?? []),
  );
  return [...new Set(found)].filter((noun) => !taken.some((kind) => kind.includes(noun)));
}

/**
 * The name that a sentence is about, though it says neither what nor where it is; with `isPointed` the next sentence
 * points back to the only one, or to the last word.
 */
function bareSubject(sentence: SourcedText, all: readonly SourcedText[], isPointed: boolean): House | null {
  const bare: House[] = [];
  for (const { name: said, end } of namesIn(sentence)) {
    const name = said.without(/^Chez\s(?=\p{Lu})/u);
    const start = end - name.length;
    const article = /(?:^|\s)(L['’]|La |Le |Les |l['’]|la |le |les )$/u.exec(
      sentence.text.slice(0, start),
    )?.[1];
    const whole = article && /^\p{Lu}/u.test(article) && start > article.length ? article.length : 0;
    const house: House = {
      name: sentence.slice(start - whole, end),
      start: start - whole,
      end,
      kind: null,
      isInclusive: false,
      place: placeAt(sentence, end),
    };
    if (!isHouseName(name) || !/^[\p{Lu}\d]/u.test(name.text)) continue;
    const isLast = isPointed && /^[\s.!»"]*$/u.test(sentence.text.slice(end));
    // « Martin Pêcheur n'est pas un monsieur »
    const isNobody = /^\sn['’]est pas\s/u.test(sentence.text.slice(end));
    if (!article && !isLast && !isNobody && isPersonName(name.text)) continue;
    if (PLACE_NOUN.test(foldInPlace(sentence.text.slice(0, start)))) continue;
    // The first word of a sentence has its capital from there.
    const isOne = !/\s|\p{Ll}\P{Ll}*\p{Lu}/u.test(name.text) && !(isCapitals(name.text) && name.length > 3);
    if (isOne && !all.some(({ text }) => text.indexOf(name.text) > 3)) continue;
    // « Changement de décor avec Roue Libre. Cette entreprise d'insertion… »
    if (isLast || rankIn(sentence, house) >= 2) return house;
    bare.push(house);
  }
  const [only, ...more] = bare;
  return isPointed && only && more.length === 0 ? only : null;
}

/**
 * The houses that sentences name one after the other, each with its kind or its place, also where only the next
 * sentence says it: « Oasis & Bobines a coupé le ruban. Cet atelier (chantier d'insertion) emploie… ».
 */
export function housesTold(all: readonly SourcedText[]): (readonly House[])[] {
  return all.map((sentence, i) => {
    const found = housesIn(sentence);
    const main = found.find((h) => rankIn(sentence, h) > 0);
    if (main?.isInclusive) return found;
    const said = kindSaid(all[i + 1]);
    if (!said) return found;
    const isPointed = said.isInclusive && POINTS.test(all[i + 1]?.text ?? "");
    const house = main ?? bareSubject(sentence, all, isPointed);
    if (!house || (house.kind && !said.isInclusive)) return found;
    const others = found.filter((h) => h.end <= house.start || h.start >= house.end);
    return [...others, { ...house, ...said, place: said.place ?? house.place, isPointed }].sort(
      (a, b) => a.start - b.start,
    );
  });
}
