import type { SourcedText } from "../../parse/sourced-text.ts";
import { readHeading } from "../common/headings.ts";
import { STRONG_PARTS, type StrongPart } from "./expectations.ts";

const LONGEST = 240;
const SESSIONS =
  "ateliers?|groupes?(?:\\s+de\\s+travail)?|carrefours?|sessions?|s[ée]quences?|parcours|tables?\\s+th[ée]matiques?|labos?|forums?|comptoirs?|escales?|stands?|ruches?|fabriques?";

const SESSION = new RegExp(
  `^(?:(?:synth[èe]se|restitution|retours?)\\s+(?:de\\s+l['’]|de\\s+la\\s+|du\\s+|sur\\s+l['’]))?(?:${SESSIONS})\\s*(?:n\\s?[°ºo]\\s?)?(\\d{1,2}|[a-h]|i{1,3}|iv)(?![\\p{L}\\d])[^\\p{L}\\p{N}«"“(]*(.*)$`,
  "isu",
);

/** What a heading opens wherever it stands; null for one that opens nothing for certain. */
export function strongPart(text: SourcedText): StrongPart | null {
  return text.length <= LONGEST ? readHeading(text.oneLine, STRONG_PARTS) : null;
}

/** The number and the title of a session: « Comptoir n° 2 | Réparer » → « 2 », « Réparer ». */
export function sessionOf(text: SourcedText): { number: SourcedText; title: SourcedText | null } | null {
  const [number, rest] = text.match(SESSION)?.groups ?? [];
  return number ? { number, title: rest && !rest.isBlank ? rest.trim() : null } : null;
}
