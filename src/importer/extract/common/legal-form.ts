import type { Sourced } from "#domain/passage.ts";
import { foldInPlace, literally } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { sentences } from "./sentences.ts";

/** Legal forms as folded regular expressions, the longer before the shorter. */
export const FORMS =
  "associations?(?: loi (?:de )?1901)?|syndicat (?:mixte|departemental|intercommunal)(?: ouvert| ferme)?|societe cooperative d'interet collectif(?: \\(scic\\))?|scic(?: s\\.?a\\.?s?| s\\.?a\\.?r\\.?l)?|scop(?: s\\.?a\\.?s?| s\\.?a\\.?r\\.?l)?|sasu?|sarl|eurl|groupement d'interet public|gip|gie|cooperative|mutuelle|fondation|fonds de dotation|etablissement public(?: local)?|ccas|cias";

const ANY_FORM = new RegExp(FORMS, "u");

/**
 * The legal form that a text says of its subject, known by its names: « l'association X », « X : Syndicat
 * départemental de… », « Association de développement, X a… », « X est une coopérative ». Null for none.
 */
export function legalFormSaidOf(
  names: readonly string[],
  texts: readonly SourcedText[],
): Sourced<string> | null {
  const wanted = names.map((name) => literally(foldInPlace(name).trim())).filter((name) => name.length > 1);
  if (wanted.length === 0) return null;
  const name = `(?:l'|la |le |les )?(?:${wanted.join("|")})(?![\\p{L}\\p{N}])`;
  const patterns = [
    `(?<![\\p{L}-])(${FORMS}) "?${name}`,
    `${name}"? ?(?::|,|\\(|est|-) ?(?:une? |l'|la |le )?(${FORMS})(?![\\p{L}])`,
    `^(?:une? |l'|la |le )?(${FORMS})(?: [^,.]{2,80})?, ${name}`,
    `${name}[^.;]{0,90} constituee? en (${FORMS})(?![\\p{L}])`,
    `^constituee? en (${FORMS}), (?=elle |il |${name})`,
    `^${name} est une? [^,.]{2,80}, (${FORMS})(?= \\p{L}+e (?:en|par) )`,
    `^(?:${name}|elle|il|l'(?:entreprise|association)|la (?:structure|societe))(?![\\p{L}])[^.;]{0,140} statut (?:juridique )?(?:de |d'|d'une )(${FORMS})(?![\\p{L}])`,
  ].map((pattern) => new RegExp(pattern, "u"));
  for (const text of texts) {
    for (const sentence of sentences(text)) {
      const folded = foldInPlace(sentence.text);
      if (!ANY_FORM.test(folded)) continue;
      for (const pattern of patterns) {
        const found = pattern.exec(folded);
        const form = found?.[1];
        if (!found || !form) continue;
        const start = found.index + found[0].indexOf(form);
        return sentence.slice(start, start + form.length).sourced();
      }
    }
  }
  return null;
}

const STANDS_FOR =
  /^(?:l'|la )(association|cooperative|mutuelle|scic|scop|sasu?|sarl|eurl|fondation|regie)(?= (?!de |du |des |d'|\(|"|intermediaire))/u;

/** « X forme des couturières. L'association anime… »: the form that stands for the name in a text that gives it. */
export function legalFormStandingFor(
  names: readonly string[],
  texts: readonly SourcedText[],
): Sourced<string> | null {
  const own = names.map((name) => foldInPlace(name).replace(/^(?:l'|la |le |les )/u, ""));
  for (const text of texts) {
    const all = sentences(text);
    const isNamed = (sentence: SourcedText) =>
      own.some((name) => name.length > 2 && foldInPlace(sentence.text).includes(name));
    for (const [i, sentence] of all.entries()) {
      const found = STANDS_FOR.exec(foldInPlace(sentence.text));
      const form = found?.[1];
      if (!found || !form || !all.slice(0, i).some(isNamed)) continue;
      const start = found[0].length - form.length;
      return sentence.slice(start, start + form.length).sourced();
    }
  }
  return null;
}
