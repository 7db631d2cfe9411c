import type { Sourced } from "#domain/passage.ts";
import { parseNumber } from "#lib/text.ts";
import { alternatives, NUMBER_WORDS } from "../../lexicon/numbers.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { tiesIn } from "../../tie/told.ts";
import { sentences } from "../common/sentences.ts";
import { workforceContradictions } from "../common/workforce-field.ts";
import { readWorkforceSentence } from "../common/workforce-sentence.ts";
import type { FindingDraft, InitiativeDraft, Workforce } from "../draft.ts";

const DISABLED =
  /(?:avec une RQTH|en situation de handicap|reconnue?s? handicap|b[ée]n[ée]ficiaires de l['’]OETH)/iu;
const BARE =
  /(?<![\d\p{L}]|sur\s|parmi\s(?:les\s)?)(\d[\d\s]*)\s(?:salari[ée]e?s|salari[ée]·e·s|collaborateurs)(?!\s(?:en|sur|accompagn|sort|form|recrut|embauch|concern))/iu;

/**
 * The workforce told in the text of an activity: « emploie 150 ETP », « …, 72 salariés ». People counted for their
 * handicap are not all the staff: their number is a figure, and the words alone are the workforce.
 */
export function ownWorkforce(text: SourcedText, own: readonly string[] = []): Sourced<Workforce> | null {
  for (const sentence of sentences(text)) {
    if (countsAnother(sentence, own)) continue;
    const told = readWorkforceSentence(sentence);
    if (told) {
      const at = sentence.text.indexOf(told.raw);
      // « 74 salariés, dont 58 en situation de handicap » counts them all first.
      const [around = ""] = sentence.text.slice(at, at + told.raw.length + 60).split(/\sdont\s/u);
      const partial = told.value.total !== null && DISABLED.test(around);
      return partial ? { ...told, value: { ...told.value, total: null } } : told;
    }
    const counted = staffIn(sentence);
    if (counted) return counted;
    const bare = sentence.match(BARE);
    const total = bare?.groups[0] ? parseNumber(bare.groups[0].text) : null;
    if (bare && total !== null) {
      const text = bare.whole.oneLine;
      return bare.whole.sourced({ permanent: null, insertion: null, total, fte: null, text });
    }
  }
  return null;
}

/** Figures of a sentence that cannot all be right: a part larger than its whole. */
export function workforceFindings(
  activity: readonly SourcedText[],
  { workforce, name }: Pick<InitiativeDraft, "workforce" | "name">,
): FindingDraft[] {
  const told = workforce && activity.flatMap(sentences).find((s) => s.oneLine.includes(workforce.raw));
  if (!workforce || !told) return [];
  return workforceContradictions(told, workforce.value).map((f) => ({ ...f, about: name.value }));
}

const N = `(?<![\\p{L}\\d,.]|n°\\s?)(\\d{1,3}(?:\\s\\d{3})*|${alternatives(NUMBER_WORDS)})`;
/** People or posts: « salariés », « livreurs », « postes ». */
const NO_STAFF =
  "(?!(?:programme|structure|entreprise|chantier|atelier|association|contrat|heure|étape|projet|action|formation|sortie|parcours|action)s?(?![\\p{L}]))";
const WHO = `(?:${NO_STAFF}\\p{Ll}{4,}s?(?:·e·s|\\(e\\)s|\\.e\\.s)?\\s){0,2}`;
const STAFF: readonly { kind: "insertion" | "permanent" | "fte"; expression: RegExp }[] = [
  {
    kind: "insertion",
    expression: new RegExp(
      `${N}\\s${WHO}(?:(?:en|d['’])\\s?(?:parcours(?: d['’]insertion)?|insertion|CDDI|contrats? (?:d['’]insertion|aidés?)|transition professionnelle)|polyvalents?)(?![\\p{L}])`,
      "iu",
    ),
  },
  {
    kind: "permanent",
    expression: new RegExp(
      `(?:${N}|(?<=\\set\\s)(une?))\\s${WHO}(?:permanente?s?|encadrante?s?|en CDI)(?![\\p{L}])`,
      "iu",
    ),
  },
  { kind: "fte", expression: new RegExp(`${N}\\s(?:ETP|équivalents? temps plein)(?![\\p{L}])`, "iu") },
];
/** « 11 salariés, dont 8 en parcours ». */
const WHOLE = new RegExp(
  `${N}\\s(?:salari[ée]e?s|personnes|emplois|postes|collaborateurs),?\\sdont\\s`,
  "iu",
);
/** « 16 salariés en insertion y travaillent, encadrés par 4 permanents », « l'équivalent de 39 ETP ». */
function staffIn(sentence: SourcedText): Sourced<Workforce> | null {
  const found: Workforce = { permanent: null, insertion: null, total: null, fte: null, text: "" };
  const places: { start: number; end: number }[] = [];
  for (const { kind, expression } of STAFF) {
    const match = sentence.match(expression);
    const number = match?.groups.find((g) => g !== null)?.text.toLowerCase();
    if (!match || !number) continue;
    found[kind] = numberSaid(number);
    places.push(match);
  }
  const all = found.insertion !== null ? sentence.match(WHOLE) : null;
  if (all?.groups[0]) {
    found.total = numberSaid(all.groups[0].text.toLowerCase());
    places.push(all);
  }
  const [first] = places;
  if (!first) return null;
  const start = Math.min(...places.map((p) => p.start));
  const words = sentence.slice(start, Math.max(...places.map((p) => p.end)));
  return words.sourced({ ...found, text: words.oneLine });
}

function numberSaid(number: string): number | null {
  return ["un", "une"].includes(number) ? 1 : (NUMBER_WORDS[number] ?? parseNumber(number));
}

/** The staff in parcours, permanent or in full-time equivalents that texts tell beside their own subject. */
export function staffTold(texts: readonly SourcedText[], own: readonly string[]): Sourced<Workforce> | null {
  for (const sentence of texts.flatMap(sentences)) {
    const found = countsAnother(sentence, own) ? null : staffIn(sentence);
    if (found) return found;
  }
  return null;
}

/** How near to the name of somebody else a count of staff is theirs. */
const BESIDE = 30;

/** « l'EA Les Sources (31 salariés) », « la SCOP Nuit, qui emploie douze salariés »: the staff of somebody else. */
function countsAnother(sentence: SourcedText, own: readonly string[]): boolean {
  const counted = sentence.match(/\d+\s\p{Ll}*\s?(?:salari|permanent|personnes|ETP)|emploie/u);
  if (!counted) return false;
  const before = sentence.slice(0, counted.start);
  return tiesIn([before], own).some(
    ({ kind, name }) =>
      kind !== "carrier" &&
      kind !== "funder" &&
      before.length - before.text.lastIndexOf(name.text) - name.length <= BESIDE,
  );
}
