import type { SourcedText } from "../../parse/sourced-text.ts";

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
