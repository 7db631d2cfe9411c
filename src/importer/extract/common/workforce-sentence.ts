import type { Sourced } from "#domain/passage.ts";
import { fold, parseNumber } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { Workforce } from "../draft.ts";

const N = "(\\d{1,3}(?: \\d{3})*(?:[.,]\\d+)?)";
const STAFF = "(?:salarie\\S*|collaborat\\S+|personnes?|travailleurs?|employes?|emplois?)(?![\\p{L}])";

/**
 * The workforce that a sentence tells: « compte 80 salariés aujourd'hui, dont 60 en parcours d'insertion ».
 * Only a sentence that says that the structure counts, employs or welcomes staff; null for any other.
 */
export function readWorkforceSentence(sentence: SourcedText): Sourced<Workforce> | null {
  const plain = fold(sentence.text);
  if (!/\b(?:compte|emploie|accueille|salarie|effectif|regroupe)\b/.test(plain)) return null;
  const number = (pattern: string) => {
    const found = new RegExp(pattern, "u").exec(plain)?.[1];
    return found ? parseNumber(found) : null;
  };
  const total = number(
    `(?:compte|emploie|accueille)[^.]{0,40}?\\b${N} (?:${STAFF})(?! en (?:parcours|insertion|cddi))`,
  );
  const insertion = number(
    `${N} (?:${STAFF} )?(?:salaries? )?(?:en |d')(?:parcours(?: d'insertion)?|insertion|cddi|contrat d'insertion)`,
  );
  const permanent = number(`${N} (?:${STAFF} )?(?:permanents?|encadrant\\S*|en cdi)`);
  const fte = number(`${N} etp`);
  if (total === null && insertion === null && permanent === null && fte === null) return null;
  const clause = sentence.match(/(?:compte|emploie|accueille|regroupe)\b.*$/su)?.whole ?? sentence;
  const cut = clause.match(/(?<=\p{L}{3})(?:\s(?:et (?:se|compte|agit)|qui|avec)\s|\.$|;).*$/su);
  const text = (cut ? clause.slice(0, cut.start) : clause).trim();
  return text.sourced({ permanent, insertion, total, fte, text: text.oneLine });
}
