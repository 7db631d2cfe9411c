import type { ProfileSectionKind } from "#domain/section-kinds.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readHeading } from "../common/headings.ts";
import {
  APPROACH,
  EXPERIENCES,
  PROFILE_PARTS,
  SHORT_QUESTION,
  WORKSHOP_PARTS,
  type WorkshopPart,
} from "./workshop-expectations.ts";

/** What a heading inside a workshop does. */
export type WorkshopHeading = WorkshopPart | "experience" | "approach" | "profile";

/** Nouns that a heading « Présentation de … » may hold without naming anybody. */
const NOBODY =
  /^(?:l['’]|la |le |les |une? )?(?:intervenant|structure|d[ée]marche|projet|dispositif|activit[ée]|entreprise|association|territoire|m[ée]tier|fili[èe]re|offre|actions?|contexte|atelier)\S*$/iu;

/** What a heading does inside a workshop; null for one that only teaches. */
export function workshopHeading(heading: SourcedText): WorkshopHeading | null {
  const text = heading.oneLine;
  const part = readHeading(text, WORKSHOP_PARTS);
  if (part) return part;
  const isQuestion = text.endsWith("?");
  if (isQuestion && text.length > SHORT_QUESTION) return null;
  const question = isQuestion ? text.replace(/\s*\?$/u, "") : null;
  if (question !== null) return readHeading(question, PROFILE_PARTS) ? "profile" : null;
  if (experienceOf(heading)) return "experience";
  if (text.length <= 160 && APPROACH.test(text)) return "approach";
  return readHeading(text, PROFILE_PARTS) ? "profile" : null;
}

/** Whom a heading announces: « Retour d'expérience du X » → « X »; null for a heading that names nobody. */
export function experienceOf(heading: SourcedText): { kind: ProfileSectionKind; name: SourcedText } | null {
  for (const { kind, heading: expression } of EXPERIENCES) {
    const rest = heading.match(expression)?.groups[0]?.trim();
    if (!rest || rest.isBlank || rest.length > 90 || rest.text.endsWith("?")) continue;
    const quoted = rest.match(/[«"“]\s*([^»"”]{2,60}?)\s*[»"”]/u)?.groups[0];
    const bare = (quoted ?? rest).without(/\s*[(:,–—].*$/su).without(/[\s.:]+$/u);
    if (bare.isBlank || NOBODY.test(bare.text) || !/[\p{Lu}\d]/u.test(bare.text)) continue;
    return { kind, name: bare };
  }
  return null;
}
