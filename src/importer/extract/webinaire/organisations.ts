import type { SourcedText } from "../../parse/sourced-text.ts";
import { isNearName, nameForm } from "../common/near-names.ts";

/** An elided article however recognised, or a whole one before an acronym: « U’ ESAT », « ’ESAT », « La CAF ». */
const ELIDED =
  /^(?:[UI|]?\s?[’'`‘]{1,2}\s?|L\s?[’'`‘]{1,2}\s?(?=\p{Lu}{2})|(?:la|le|les|l[’'])\s?)(?=\p{Lu})/u;
const BEFORE_ACRONYM = /^(?:La|Le|Les)\s+(?=\p{Lu}{2})/u;

/** The name of an organisation without what belongs to its sentence; « Les Compagnons X » keeps its article. */
export function organisationName(text: SourcedText): SourcedText {
  return text.trim().without(ELIDED).without(BEFORE_ACRONYM).trim();
}

/** « la SCIC X », « le centre social X »: a kind before the name, folded. */
const KIND_BEFORE =
  /^(?:scic|scop|sas|sarl|association|societe|cooperative|centre social|aci|ei|ea|ai|esat|etti|ptce|entreprise|concession|groupe|ville|commune|mairie|regie)(?: (?:de|d|du|des|la|le|les|l|adaptee|insertion|quartier))* ?$/;

/** Are two printings of one organisation: near names, or one the beginning of the other (« X », « X Hauts-de-France »)? */
export function isSameOrganisation(a: string, b: string): boolean {
  if (isNearName(a, b)) return true;
  const [x, y] = [nameForm(a), nameForm(b)];
  if (x.startsWith(`${y} `) || y.startsWith(`${x} `)) return true;
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  return long.endsWith(` ${short}`) && KIND_BEFORE.test(long.slice(0, -short.length));
}

/**
 * Two names that two columns put side by side, « Association X Régie Y »: cut where the text prints
 * one of them by itself elsewhere, where an article opens the second, or in the middle of a name said twice.
 */
export function twoNames(text: SourcedText, known: readonly string[]): [SourcedText, SourcedText] | null {
  const words = text.matchAll(/\S+/u);
  const half = words.length / 2;
  const cutAt = (k: number): [SourcedText, SourcedText] => [
    text.slice(0, words[k]?.start ?? 0).trim(),
    text.slice(words[k]?.start ?? 0).trim(),
  ];
  if (Number.isInteger(half) && half > 0) {
    const [left, right] = cutAt(half);
    if (nameForm(left.text) === nameForm(right.text)) return [left, right];
  }
  for (let k = words.length - 1; k > 0; k--) {
    const [left, right] = cutAt(k);
    const isKnown = (name: SourcedText) =>
      known.some((other) => isNearName(other, organisationName(name).oneLine));
    if (isKnown(right) || (isKnown(left) && k > 1)) return [left, right];
  }
  const article = text.match(/\s(?=(?:La|Le|Les|L[’'])\s?\p{Lu})/u);
  return article && article.start > 0
    ? [text.slice(0, article.start).trim(), text.slice(article.end).trim()]
    : null;
}
