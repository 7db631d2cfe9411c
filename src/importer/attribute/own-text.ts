import { sentences } from "../extract/common/sentences.ts";
import { SourcedText } from "../parse/sourced-text.ts";
import { isAboutCarrier, type Whose } from "./subject.ts";

/** Houses whose names hold the words of a matter that is not theirs here: a mutual fund, a bank, a chamber. */
const INSTITUTIONS =
  /mutualit[ée] sociale agricole|cr[ée]dit agricole|chambres? d['’](?:agriculture|industrie)|crédit immobilier|soci[ée]t[ée] d['’]habitat|office public de l['’]habitat/giu;
/** « (ex : jardins partagés) », « par exemple … », « Parmi les exemples exposés … » to the end of what they open. */
const EXAMPLES =
  /\(\s?ex\.?\s?:[^()]*\)|(?<=(?:secteurs|domaines|partenaires|entreprises|structures)\s)\([^()]*,[^()]*,[^()]*\)|(?<!\p{L})(?:par exemple|à titre d['’]exemple|tel(?:le)?s? qu[e'’])[^.;]*|(?<!\p{L})parmi les exemples[\s\S]*/giu;
/** « 10 projets ont été accompagnés, dans les domaines de… »: the matters of those that it helps. */
const OF_THOSE_HELPED = /(?:projets?|porteurs|laur[ée]ats?)(?: ont)? (?:été )?accompagn[ée]e?s?[^.]*/giu;

/** What of a text speaks of the initiative itself: no examples, no names of others, no sentence on its carrier. */
export function ownText(text: string, whose: Whose, others: readonly string[]): string {
  const own = [EXAMPLES, INSTITUTIONS, OF_THOSE_HELPED].reduce(
    (rest, words) => rest.replace(words, " "),
    text,
  );
  const alone = others
    .filter((name) => name.length > 3)
    .reduce((rest, name) => rest.replaceAll(name, " "), own);
  if (!whose.carrier || !alone.trim()) return alone;
  return sentences(SourcedText.ofLine("", 1, alone))
    .filter((sentence) => !isAboutCarrier(sentence, whose))
    .map((sentence) => sentence.text)
    .join(" ");
}
