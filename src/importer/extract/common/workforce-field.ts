import type { Sourced } from "#domain/passage.ts";
import { fold, parseNumber } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { FindingDraft, InitiativeDraft, Workforce } from "../draft.ts";

const WORDS =
  "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");
const N = "(?<!\\d)(\\d{1,3}(?: \\d{3})+|\\d+(?:[.,]\\d+)?)";
/** What may stand between a number and what it counts: no other number, no end of a clause. */
const NEAR = "[^\\d;,()\\n]{0,60}?";
const INSERTION =
  "(?:en insertion|d'insertion|(?:en |de )?cddi\\b|en parcours|salaries? polyvalents?|salaries? en transition)";
const PERMANENT = "(?:permanente?s?|(?:en )?cdi\\b|encadrante?s?)";
const KIND = new RegExp(
  `${INSERTION}|${PERMANENT}|alternance|apprenti|benevole|service civique|volontaire|stagiaire|etp`,
);

/** The text as figures read best: folded, inclusive dots and years left out, small numbers as digits. */
function plainForm(text: string): string {
  return fold(text.replace(/\n/g, " ; "))
    .replace(/[.·•-]e(?:[.·•-]?s)?(?![a-z])/g, "e")
    .replace(/\b(?:19|20)\d{2}\b/g, "")
    .replace(/\b([a-z]+)(?= (?:salari|permanent|personne|etp|encadrant|postes?\b))/g, (word) => {
      const n = word === "une" ? 1 : WORDS.indexOf(word);
      return n > 0 ? String(n) : word;
    })
    .replace(/\s+/g, " ")
    .trim();
}

function first(plain: string, pattern: string): number | null {
  const found = new RegExp(pattern).exec(plain)?.[1];
  return found ? parseNumber(found) : null;
}

/** What everybody is counted as, and not by what they do: « 14 salariés », « 17 », not « 1 directeur ». */
const ANYBODY =
  /^\W*(?:$|salarie|personne|poste|agent|emploi|employe|collaborat|professionnel|travailleu|membre|equipier|jeune|femme|homme)/;

/** Everybody: the figure that opens the field and counts no kind of staff, or one that is said to be the total. */
function totalOf(plain: string): number | null {
  const announced = first(plain, `(?:^|; )total(?: general)?(?: :| de)? ${N}`);
  if (announced !== null) return announced;
  const said = first(
    plain,
    `${N} (?:salarie\\w*|personnes?|postes?|agents?)(?: salariee?s?)? (?:au total|en tout)`,
  );
  if (said !== null) return said;
  const opening = new RegExp(`^(?:effectif (?:total )?(?:de )?:? ?)?${N}(?=$| )([^;,(]*)`).exec(plain);
  if (!opening?.[1]) return null;
  const counted = (opening[2] ?? "").split(/\bdont\b|\bet\b|\d/)[0] ?? "";
  return KIND.test(counted) || !ANYBODY.test(counted) ? null : parseNumber(opening[1]);
}

/** Full-time equivalents of all the staff, and not of one kind of it: « 9 ETP dont… », not « 3 ETP en CDI ». */
function fteOf(plain: string): number | null {
  for (const match of plain.matchAll(new RegExp(`${N} (?:etp|equivalents? temps plein)`, "g"))) {
    const before =
      plain
        .slice(Math.max(0, match.index - 90), match.index)
        .split(/;| - /)
        .at(-1) ?? "";
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const ofOneKind =
      (new RegExp(`${INSERTION}|${PERMANENT}`).test(before.slice(-60)) && !sumsUp(before)) ||
      new RegExp(`^ (?:${INSERTION}|${PERMANENT})`).test(after);
    if (!ofOneKind && match[1]) return parseNumber(match[1]);
  }
  return null;
}

/** « 5 permanents et 9 salariés en insertion, soit 11 ETP », « 24 salariés en CDI, soit 20 ETP »: of all that it counts. */
function sumsUp(before: string): boolean {
  if (!/, soit $/.test(before)) return false;
  return new RegExp(PERMANENT).test(before);
}

/**
 * What a field on staff tells, permanent and in insertion kept apart: « 7 salariés permanents, 1 apprenti et 30
 * salariés en insertion ». Nothing is added up: a total that is not printed is null.
 */
export function readWorkforceField(text: SourcedText): Sourced<Workforce> {
  const plain = plainForm(text.text);
  const workforce: Workforce = {
    permanent: first(plain, `${N} ${NEAR}${PERMANENT}`),
    insertion: first(plain, `${N} ${NEAR}${INSERTION}`),
    total: totalOf(plain),
    fte: fteOf(plain),
    text: text.oneLine,
  };
  return text.sourced(workforce);
}

/** Figures of a field on staff that cannot all be right: a part larger than its whole. */
export function workforceContradictions(
  text: SourcedText,
  { permanent, insertion, total }: Workforce,
): FindingDraft[] {
  const findings: FindingDraft[] = [];
  const plain = plainForm(text.text);
  const report = (found: string, message: string) =>
    findings.push({
      code: "contradictory-figures",
      passage: text.passage,
      message,
      found,
      expected: null,
      about: null,
    });
  for (const match of plain.matchAll(new RegExp(`${N} (?!etp)[^\\d;]{0,80}?dont ${N}(?! etp)`, "g"))) {
    const [whole, part] = [parseNumber(match[1] ?? ""), parseNumber(match[2] ?? "")];
    if (whole !== null && part !== null && part > whole) {
      report(text.oneLine, `Une partie dépasse le tout : ${part} sur ${whole}.`);
    }
  }
  if (total !== null && permanent !== null && insertion !== null && permanent + insertion > total) {
    report(
      text.oneLine,
      `Les permanents (${permanent}) et les salariés en insertion (${insertion}) sont plus que le total (${total}).`,
    );
  }
  return findings;
}

const ALL_OF_THEM =
  /(?<!\p{L})(?:[dl]es|nos|ses|leurs) (\d+) (?:salari[ée]e?s|personnes|postes) en (?:insertion|parcours)(?!\p{L})/iu;

/** « 31 en insertion », then « les 38 salariés en insertion »: a text that counts its staff again, and otherwise. */
export function otherStaffCounts(
  texts: readonly SourcedText[],
  { workforce, name }: Pick<InitiativeDraft, "workforce" | "name">,
): FindingDraft[] {
  const first = workforce?.value.insertion ?? null;
  return texts.flatMap((text): FindingDraft[] => {
    const again = text.match(ALL_OF_THEM);
    const value = parseNumber(again?.groups[0]?.text ?? "");
    if (!again || first === null || value === null || value === first) return [];
    return [
      {
        code: "contradictory-figures",
        passage: again.whole.passage,
        message: `Le texte compte ${first} puis ${value} salariés en insertion.`,
        found: String(value),
        expected: String(first),
        about: name.value,
      },
    ];
  });
}
