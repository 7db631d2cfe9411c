import type { SourcedText } from "../../parse/sourced-text.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { isPlaceOrDate, isValueLine, MARKS } from "./lines.ts";

const LONGEST = { bold: 120, plain: 80 };

/** May a line be a title, by its look alone? */
export function isTitleLook(text: SourcedText): boolean {
  const bare = text.without(MARKS).oneLine;
  if (!/\p{L}{2}/u.test(bare) || !/^["«([\p{Lu}\d]/u.test(bare)) return false;
  if (bare.length > (text.boldness > 0.9 ? LONGEST.bold : LONGEST.plain)) return false;
  if (BESIDE.test(bare)) return false;
  if (/[.;,]$/u.test(bare) && !/\p{Lu}\.$/u.test(bare)) return false;
  return !isKindAndPlace(text) && !isCounts(bare) && !isValueLine(bare) && !isPlaceOrDate(text);
}

/** « Avec Camille Verhaeghe, responsable d'atelier », « Racontée par Samir Khelifi »: who speaks below a title. */
const BESIDE =
  /^(?:Avec|Par|\p{Lu}\p{Ll}{2,12}[ée]{1,2}s? par|Questions (?:de|à)|Propos recueillis par|Entretien avec|Témoignage de|Rencontre avec|La parole à)\s\p{Lu}[\p{Ll}-]+\s\p{Lu}/u;

/** « ATELIER ET CHANTIER D'INSERTION · CLERMONT (60) »: what stands below a name. */
function isKindAndPlace(text: SourcedText): boolean {
  const [kind] = structureTypesNamedIn(text);
  const rest =
    kind?.start === 0 ? text.slice(kind.end).match(/^\s*[·•|–—]\s*(\p{Lu}.{2,50})$/u)?.groups[0] : null;
  return rest != null && readPlaceLine(rest) !== null;
}

/** « 118 élèves en 2025 - 74 % de réussite - 1 simulateur »: counts side by side. */
const isCounts = (text: string) =>
  /^\d[\d\s.,]*(?:%|\s\p{Ll}{3,})[^–/·|-]*\s[–/·|-]\s\d[\d\s.,]*(?:%|\s\p{Ll}{3,})/u.test(text);

/** The counts that stand side by side in a line, one by one; else the line as it is. */
export const countsIn = (text: SourcedText): SourcedText[] =>
  isCounts(text.text) ? text.split(/\s[–/·|-]\s(?=\d)/u) : [text];
