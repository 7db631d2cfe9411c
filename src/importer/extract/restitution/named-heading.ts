import { foldInPlace } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { placesOf } from "../common/proper-names.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { PlaceDraft } from "../draft.ts";
import { placesIn } from "./briefs.ts";

/** What the sentence after a name says of a structure, and of no notion. */
const IS_STRUCTURE =
  /^[^.]{0,60}?(?<![\p{L}])(?:n[ée]e?s?|cr[ée]{2}e?s?|fond[ée]{1,2}s?|implant[ée]{1,2}s?|install[ée]{1,2}s?|bas[ée]{1,2}s?|port[ée]{1,2}s?|emploie(?:nt)?|compte(?:nt)?|accueille(?:nt)?|forme(?:nt)?|accompagne(?:nt)?|embauche(?:nt)?|recrute(?:nt)?|collecte(?:nt)?|agr[ée]{2}e?s?|conventionn[ée]{1,2}e?s?|est\s+(?:une?|l['’]|la|le)\s+(?:\p{L}+\s+){0,2}?(?:association|entreprise|soci[ée]t[ée]|coop[ée]rative|structure|chantier|atelier|r[ée]gie|groupement|r[ée]seau|collectif|scic|scop|[ée]picerie|ressourcerie|recyclerie|ferme|garage|plateforme|projet|dispositif))(?![\p{L}])/iu;

/**
 * A heading that is the name of whom it tells, with its place or with what is said of it: « X (Lille) »,
 * « X : apprendre sur un chantier ». The first sentences under it say that the name is that of a structure.
 */
export function namedByHeading(
  heading: SourcedText,
  blocks: readonly Block[],
): { name: SourcedText; places: PlaceDraft[] } | null {
  const [first] = blocks;
  if (!first || heading.oneLine.endsWith("?")) return null;
  const bracket = heading.match(/\s*\(([^()]{2,60})\)\s*$/u);
  const name = (bracket ? heading.slice(0, bracket.start) : heading).without(/\s*["»”]$/u).trim();
  if (name.isBlank || name.length > 60 || !/^\p{Lu}/u.test(name.text)) return null;
  const opening = sentences(first.text).slice(0, 2);
  const tells = opening.some((sentence) =>
    placesOf(name.oneLine, sentence).some((place) => {
      const at = sentence.text.indexOf(place.text);
      const before = sentence.slice(0, at);
      const after = sentence.text.slice(at + place.length);
      const isHead =
        /^(?:(?:l['’]|la\s|le\s|les\s)|[^.]*,\s(?:l['’]|la\s|le\s|les\s)?(?:\p{Ll}[\p{L}'’-]*\s){0,3})?$/iu.test(
          before.text,
        );
      return (
        isHead && (IS_STRUCTURE.test(after) || (!before.isBlank && structureTypesNamedIn(before).length > 0))
      );
    }),
  );
  const isOrdinary = blocks.some(({ text }) => {
    const folded = foldInPlace(name.text);
    return placesOf(name.text, text).some(
      (place) => /^\p{Ll}/u.test(place.text) && foldInPlace(place.text) === folded,
    );
  });
  return tells && !isOrdinary
    ? { name, places: bracket?.groups[0] ? placesIn(bracket.groups[0]) : [] }
    : null;
}
