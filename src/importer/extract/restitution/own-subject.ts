import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isNearName } from "../common/near-names.ts";
import { placesOf } from "../common/proper-names.ts";
import { type Entry, heldAt } from "./presentations.ts";

/** Public bodies present policies, not initiatives of their own. */
const NO_INITIATIVE =
  /^(?:la |le |l'|les )?(?:dreets|ddets|drieets|prefecture|etat|region|departement|conseil (?:regional|departemental)|ministere|cci|chambre|agglomeration|communaute|ville|metropole|commune|opco|france travail|pole emploi|caf|agence regionale|banque des territoires|ademe)\b/;

export function isPublicBody(name: string): boolean {
  return NO_INITIATIVE.test(fold(name));
}

const IN_TITLE =
  /(?:zoom|focus|coup\s+de\s+projecteur|retour|regard|l['’]exp[ée]rience|l['’]exemple|le\s+cas|l['’]histoire|le\s+pari|l['’]aventure|t[ée]moignage)\s+(?:sur\s+|avec\s+|de\s+|d['’]|du\s+|des\s+)(?:la\s+|le\s+|les\s+|l['’])?(?:exp[ée]rience\s+(?:de\s+|d['’]|du\s+|des\s+)(?:la\s+|le\s+|les\s+|l['’])?)?(.+)$/iu;
const QUOTED = /[«“"]\s*([^»”"]{2,60}?)\s*[»”"]/u;
/** Words that say what a title looks at, and name nobody. */
const GENERIC =
  /^(?:activit|d[ée]marche|projet|fili[èe]re|territoire|m[ée]tier|enjeu|solution|action|dispositif|structure|entreprise|association)/iu;

/**
 * Whom a workshop is about where its headings do not say: the name in its title, or the one organisation of its
 * speakers. Null where nothing certain says so.
 */
export function ownSubjectOf(
  title: SourcedText | null,
  entries: readonly Entry[],
  blocks: readonly Block[],
): SourcedText | null {
  const inTitle = title ? nameInTitle(title, blocks) : null;
  // « l'expérience de Prénom Nom » tells of the speaker's house.
  const isSpeaker = entries.some((e) => e.presented?.speaker.name.value === inTitle?.text);
  const named = isSpeaker ? null : inTitle;
  const houses = entries
    .flatMap((entry) => entry.organisation ?? houseInRole(entry, blocks) ?? [])
    .filter((house) => !isPublicBody(house.text));
  const [house] = houses;
  if (named) return houses.find((other) => isNearName(named.text, other.text)) ?? named;
  const isOne = house && houses.every((other) => isNearName(house.text, other.text));
  return isOne ? house : null;
}

/** « fondatrice de X »: the house in a role, where the workshop goes on to tell of it. */
export function houseInRole(entry: Entry, blocks: readonly Block[]): SourcedText | null {
  const house = heldAt(entry);
  const others = blocks.filter((block) => !entry.blocks.includes(block));
  return house && others.some(({ text }) => placesOf(house.oneLine, text).length > 0)
    ? withArticle(house, others)
    : null;
}

function nameInTitle(title: SourcedText, blocks: readonly Block[]): SourcedText | null {
  const told = title.match(IN_TITLE)?.groups[0];
  const quoted = told?.match(QUOTED)?.groups[0];
  const name = quoted ?? told?.trim();
  if (!name || name.isBlank || name.length > 60 || (!quoted && GENERIC.test(name.text))) return null;
  const printed = blocks.flatMap(({ text }) => placesOf(name.oneLine, text));
  const spelled = printed.find((form) => /^\p{Lu}.*\p{Ll}/u.test(form.text));
  if (name.text === name.text.toUpperCase()) return spelled ?? quoted ?? null;
  return /^\p{Lu}/u.test(name.text) ? withArticle(name, blocks) : null;
}

/** « l'expérience du Fil de X »: the name as running text prints it, « Le Fil de X ». */
function withArticle(name: SourcedText, blocks: readonly Block[]): SourcedText {
  for (const article of ["Le ", "La ", "Les ", "L'", "L’"]) {
    const whole = blocks
      .flatMap(({ text }) => placesOf(`${article}${name.oneLine}`, text))
      .find((form) => form.text.startsWith(article));
    if (whole) return whole;
  }
  return name;
}
