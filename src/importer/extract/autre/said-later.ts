import { foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import { housesIn } from "../../recognise/houses.ts";
import { namesIn } from "../../tie/names.ts";
import { isSameName } from "../common/near-names.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { housesTold } from "./houses-told.ts";
import { naming } from "./naming.ts";
import { type Candidate, placesOfHouse } from "./title-names.ts";

/** So many sentences after its name say of which kind it is. */
const REACH = 3;
/** « C'est un », « pas une boulangerie comme les autres : un », « a placé l' » */
const SAID =
  /(?:^|[:;] |(?<!ce n'est pas )c'est,? (?:[^,]{2,30}, )?|(?:^|[ ,])il s'agit (?:bien )?d')une? $|(?:^|\s)(?:l'|la |le |cette |cet |ce )$/u;
/** « la régie de quartier du Moulin », « l'ESAT Les Genêts »: somebody else. */
const NAMED = /^\s(?:(?:de|du|des|d['’]|la|le|les|l['’])\s?){0,2}["«]?\p{Lu}/u;

/** The names of a title that the text below bears with their kind, but for those that the title itself gives. */
export function bornBelow(
  title: SourcedText,
  all: readonly SourcedText[],
  given: readonly Candidate[],
): Candidate[] {
  const isGiven = ({ name }: Candidate) => given.some((c) => c.inTitle && isSameName(c.name.text, name.text));
  return [...borneIn(title, all), ...saidLater(title, all)].filter((c) => !isGiven(c));
}

/** « La P'tite Reine souffle ses dix bougies »: the houses that a title names and the text below with their kind. */
function borneIn(title: SourcedText, all: readonly SourcedText[]): Candidate[] {
  return housesTold(all)
    .flat()
    .filter((h) => h.isInclusive && naming(h.name, [title]) > 0)
    .map((h) => ({ name: h.name, places: placesOfHouse(h), said: h.kind, inTitle: true, kinds: 2 }));
}

/**
 * The names of a headline, whose kind the text says only later: « Pain Rendu a allumé ses fours », over « … le nouveau
 * fournil Pain Rendu… Derrière le comptoir, … un atelier et chantier d'insertion ».
 */
function saidLater(title: SourcedText, all: readonly SourcedText[]): Candidate[] {
  return namesIn(title).flatMap(({ name, start }): Candidate[] => {
    const kind = isHouseName(name) ? kindAfter(name.text, all) : null;
    return kind
      ? [{ name, places: [], said: kind, inTitle: true, kinds: 2, opensHeadline: start === 0 }]
      : [];
  });
}

function kindAfter(name: string, all: readonly SourcedText[]): SourcedText | null {
  const at = all.findIndex(({ text }) => text.includes(name));
  for (const [i, sentence] of all.slice(at, at < 0 ? at : at + REACH).entries()) {
    const from = i === 0 ? sentence.text.indexOf(name) : 0;
    const folded = foldInPlace(sentence.text);
    const kind = structureTypesNamedIn(sentence).find(
      ({ start, end }) =>
        start > from && SAID.test(folded.slice(from, start)) && !NAMED.test(sentence.text.slice(end)),
    );
    if (kind) return sentence.slice(kind.start, kind.end);
    if (housesIn(sentence).some((h) => h.isInclusive)) return null;
  }
  return null;
}
