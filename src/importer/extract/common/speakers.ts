import type { Sourced } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import { opensWithGivenName } from "../../lexicon/given-names.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { startsWithRole } from "./affiliations.ts";
import { looksLikeName } from "./people.ts";

export interface Speaker {
  name: Sourced<string>;
  role: Sourced<string> | null;
  organisation: Sourced<string> | null;
}

const HONORIFIC = /^(?:M\.|Mme|Mlle|Monsieur|Madame|Messieurs|Mesdames|Dr)\s+/u;
/** Words that no person is called by, so that a line in capitals is not taken for a name. */
const NO_NAME =
  /^(?:les?|la|une?|des|du|sur|pour|avec|dans|par|en|aux?|atelier|table|synthese|zoom|pour|comment|quels?|quelles?|association|groupe|agence|conclusion|introduction|region|ville|agglomeration|communaute|conseil|chambre|pole|maison|centre|departement|direction)(?![\p{L}-])/u;

/** What follows the name of an organisation, not of a person. */
const WHAT_IT_IS =
  /^(?:une? |l'|la |le )?(?:association|entreprise|structure|cooperative|reseau|atelier|societe|syndicat|groupe|fondation|organisme|etablissement|collectif|chantier|regie|scic|scop|sas|sarl)\b/;

/** Does a text say what somebody does? « Sous-préfète de Vervins », « Chargé de développement ». */
export function isRole(text: string): boolean {
  return (
    startsWithRole(
      text.trim().replace(/^(?:(?:le|la|l['’]|son|sa|haut|haute|premier|premi[èe]re)\s?)(?=\p{L})/iu, ""),
    ) || startsWithRole(text)
  );
}

/** Is a text the name of a person, capitals or not, with or without « Mme »? */
export function isPersonName(text: string): boolean {
  const bare = text.trim().replace(HONORIFIC, "");
  return looksLikeName(bare) && !NO_NAME.test(fold(bare)) && !isRole(bare);
}

/** Is a text the name of a person for sure: one that opens with a given name, and no « Terre de Scarpe »? */
export function isSurelyPerson(text: string): boolean {
  return isPersonName(text) && opensWithGivenName(text.replace(HONORIFIC, ""));
}

/**
 * Somebody who speaks: « Nom, rôle, organisation », « Nom, rôle pour Organisation », « Nom (Organisation) », or the
 * name alone with the role in a text of its own. Null where no name stands at the head, or nothing says who it is;
 * among speakers that the text has `announced`, any short words after the name do.
 */
export function readSpeaker(
  line: SourcedText,
  ownRole: SourcedText | null = null,
  announced = false,
): Speaker | null {
  const text = line.trim().without(/[\s.;,]+$/u);
  const cut = text.match(/\s*(?:,|\s:|:\s|\s[–—|-]\s|\n|\s(?=\())\s*/u);
  const head = (cut ? text.slice(0, cut.start) : text).trim().without(HONORIFIC);
  if (head.isBlank || !isPersonName(head.text)) return null;
  const rest = cut ? text.slice(cut.end).trim() : ownRole;
  if (!rest || rest.isBlank) return null;
  const bracketed = rest.match(/^\(([^()]{2,80})\)$/u)?.groups[0];
  if (bracketed) return { name: head.sourced(), role: null, organisation: bracketed.sourced() };
  const { role, organisation } = splitRole(rest);
  const isWhatTheyDo =
    isRole(role.text) || (announced && role.length <= 120 && !WHAT_IT_IS.test(fold(role.text)));
  if (!isWhatTheyDo && !organisation) return null;
  return { name: head.sourced(), role: role.sourced(), organisation: organisation?.sourced() ?? null };
}

/** A role and the organisation that it is held in: the last of several parts, or what « pour » or « chez » names. */
function splitRole(text: SourcedText): { role: SourcedText; organisation: SourcedText | null } {
  const clean = text.trim().without(/[\s.;,]+$/u);
  const separators = clean.matchAll(/\s*(?:,\s|,\n|\s[–—|-]\s|\n|\s:\s)\s*/u);
  const last = separators.at(-1);
  if (last) {
    const organisation = clean.slice(last.end).trim();
    const role = clean.slice(0, last.start).trim();
    // « DDETS de la Somme » is where somebody works, though « DDETS » can open a role.
    const isAcronym =
      /^(?:DREETS|DDETS|DRIEETS)(?![\p{L}])/u.test(organisation.text) ||
      (/^\p{Lu}{3,8}(?![\p{L}])/u.test(organisation.text) && /\p{Ll}/u.test(clean.text));
    if (
      !role.isBlank &&
      /^(?:(?:l['’]|la |le |les )?[\p{Lu}\d«])/u.test(organisation.text) &&
      (isAcronym || !isRole(organisation.text))
    ) {
      return { role, organisation };
    }
    return { role: clean, organisation: null };
  }
  const held = clean.match(
    /\s(?:pour|chez|au sein (?:du|de la|de l['’]|de|d['’])|auprès (?:du|de la|de l['’]|de))\s*(?:l['’]|la |le )?(?=\p{Lu})/u,
  );
  if (held && held.start > 2) {
    return { role: clean.slice(0, held.start).trim(), organisation: clean.slice(held.end).trim() };
  }
  const bracketed = clean.match(/\s\(([^()]{2,80})\)$/u);
  const inside = bracketed?.groups[0];
  if (bracketed && inside) return { role: clean.slice(0, bracketed.start), organisation: inside };
  return { role: clean, organisation: null };
}
