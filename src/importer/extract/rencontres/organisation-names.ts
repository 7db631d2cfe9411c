import type { SourcedText } from "../../parse/sourced-text.ts";
import { placesOf } from "../common/proper-names.ts";

/** « Les Ateliers X, structure porteuse du PTCE Y »: the one that is carried has the profile. */
export const CARRIES =
  /^(.{2,80}?),?\s+(?:structure|association|organisation|entit[ée])?\s*(?:porteuse?|qui porte|pilote|support)\s+(?:du |de la |de l['’]|de |des |le |la )(.+)$/iu;
export const BRACKET = /^(.{2,}?)\s*\(([^()]{2,})\)$/u;

/** An organisation without what its line adds: the one that it carries, its acronym, the groups it belongs to. */
export function bareOrganisation(printed: SourcedText): SourcedText {
  const whole = printed.match(CARRIES)?.groups[0] ?? printed;
  return (whole.match(BRACKET)?.groups[0] ?? whole).trim();
}

/** The organisation that has the profile, of a line that may name its carrier first. */
export function carriedOrganisation(printed: SourcedText): SourcedText {
  return printed.match(CARRIES)?.groups[1] ?? printed;
}

const GENERIC_HEAD =
  /^(?:association|groupe|fondation|entreprise(?: adapt[ée]e| d['’]insertion)?|soci[ée]t[ée]|coop[ée]rative|chantiers? d['’]insertion|ateliers? et chantiers? d['’]insertion|ressourcerie|r[ée]gie|scop|scic|sas|sarl|EA|EI|AI|ACI|ETTI|EITI|ESAT|SIAE|PTCE)\s+(?=\p{L})/iu;

/** A name without its kind where a text has it so: « PTCE La Fabrique », of which the title says « La Fabrique ». */
export function withoutKind(name: SourcedText, text: SourcedText | null): SourcedText {
  const bare = name.without(GENERIC_HEAD);
  const isKnown = bare.length < name.length && bare.length > 2;
  return isKnown && text && placesOf(bare.text, text).length > 0 ? bare : name;
}

/** « Association Toits partagés » where the title says « par Toits partagés »: the name as the title has it. */
export function withoutGenericHead(organisation: SourcedText, title: SourcedText): SourcedText[] {
  const bare = organisation.without(GENERIC_HEAD);
  return bare.length < organisation.length && bare.length > 2 ? placesOf(bare.text, title).slice(0, 1) : [];
}
