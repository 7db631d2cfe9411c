import { foldInPlace } from "#lib/text.ts";
import { HOUSES } from "../../lexicon/houses.ts";
import { FOLDED_DATE } from "../../lexicon/months.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readDate } from "../common/dates.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { InitiativeDraft } from "../draft.ts";

const DATE = `(${FOLDED_DATE})`;
const BEGUN = "(?:cree|ne|ouvert|fonde|lance|inaugure|monte)e?s?";
const HOUSE = `(?:geiq|aci|ei|ea|ai|etti|ptce|scic|scop|sarl|sas|filiale|societes?|${HOUSES.inclusive}|${HOUSES.common})`;
/** « Créée en 1998 », « Créé en 2009 par le centre social »: a clause that opens with when. */
const OPENS = new RegExp(
  `(?:^|[·•|(–—;] ?)${BEGUN} (?:en |le |depuis (?:le )?)${DATE}(?=$|[),;.·•|–—]| [·•|–—]| (?:par|sous|grace|dans|a) )`,
  "u",
);
/** « Association intermédiaire (depuis 1989) », behind its kind. */
const SINCE = new RegExp(`(?:[,(–—] ?|^)depuis (?:le )?${DATE}(?=$|[),;.]| ?[·•|])`, "u");
/** « SARL installée dans l'ancienne filature depuis mars 2021 », « garage solidaire ouvert à Hesdin en 2017 », « association, 1992 »: its kind and when. */
const OF_KIND = new RegExp(
  `(?<![\\p{L}])${HOUSE}(?: [^.;:()\\d]{1,40}?)??(?:,? (?:\\(?${BEGUN}|installee?|en activite|existe|(?:conventionnee?|agreee?)(?= depuis))(?: (?:a|au|dans|par) [^.;:()\\d]{3,45}?)? (?:en|le|depuis)(?: le)?|,? depuis|,) ${DATE}(?!-)`,
  "u",
);
/** « depuis l'ouverture en janvier 2024 », « depuis l'origine (2009) », « depuis son lancement, en avril 2021 » */
const ORIGIN = new RegExp(
  `depuis (?:l'|la |le |sa |son )(?:ouverture|origine|creation|lancement|naissance|debut)s?,? \\(?(?:en )?${DATE}`,
  "u",
);
/** « Le GEIQ existe depuis 2015 », « l'atelier et chantier d'insertion a été ouvert en 2017 », « l'association l'a lancé en 2020 » */
const SAID = [
  `(?:l'|la |le |cette |cet |ce |notre )${HOUSE}(?: [^.;,]{1,40})? (?:existe depuis|a ete ${BEGUN} en|a ete ${BEGUN} le) ${DATE}`,
  `(?:l'|la |le )${HOUSE}(?: [^.;,]{1,40})? l'a (?:cree|ouvert|fonde|lance|monte)e? (?:en |le )${DATE}`,
  `(?:^|[ ,.;])(?:elle|il|ca|on)(?: y)? (?:a ete ${BEGUN} (?:en|le)|existe depuis|l'a ${BEGUN} (?:en|le)) ${DATE}`,
  `(?<![\\p{L}])(?:fond|cre|mont|lanc|ouvr)(?:e|ent|erent) (?:l'|la |le )${HOUSE} (?:en|le) ${DATE}`,
  `que (?:porte|gere),? depuis (?:le )?${DATE}`,
].map((said) => new RegExp(said, "u"));
/** « En mars 2011, avec deux voisines, elle crée l'association » */
const FOUNDED = new RegExp(
  `(?:^|[.;] )en ${DATE},[^.;]{0,40} (?:elle|il|ils|elles|on)(?: a| ont)? (?:cree|lance|ouvre|ouvert|fonde|monte)(?:nt)? (?:l'|la |le )${HOUSE}(?![\\p{L}])`,
  "u",
);
/** « Créée en 2008, la Fondation Essai soutient… »: behind the clause stands of whom it is. */
const OF_ANOTHER = new RegExp(`^[^,;.]{0,60}, (?:l'|la |le |les )(?!${HOUSE}(?![\\p{L}]))`, "u");
/** The first sentences say of whom they tell what it is. */
const FIRST = 3;
/** A line that says what something is holds no more. */
const LINE = 120;

/** When an initiative began, from the lines that say what it is and from sentences about « l'association », « le chantier ». */
export function startTold(sentences: readonly SourcedText[]): InitiativeDraft["startedOn"] {
  for (const [i, sentence] of sentences.entries()) {
    const folded = foldInPlace(sentence.text);
    const isKind = sentence.length < LINE && structureTypesNamedIn(sentence).length > 0;
    for (const reader of [
      OPENS,
      ...(isKind ? [SINCE] : []),
      ...SAID,
      FOUNDED,
      ...(i < FIRST ? [OF_KIND] : []),
      ORIGIN,
    ]) {
      const found = reader.exec(folded);
      const said = found?.[1];
      if (!found || !said) continue;
      if (reader === OPENS && OF_ANOTHER.test(folded.slice(found.index + found[0].length - 1))) continue;
      const at = found.index + found[0].lastIndexOf(said);
      const printed = sentence.slice(at, at + said.length);
      return printed.sourced({ text: printed.oneLine, iso: readDate(printed.oneLine) });
    }
  }
  return null;
}
