/** What a term weighs among all that can be found, and which words of its families stand for it. Pure. */
import { LIGHT, PEOPLE } from "./concepts.ts";
import { CROWD, type Form, type Term } from "./search-plan.ts";
import type { TermDraft } from "./search-terms.ts";
import { isOfFamily, rootOf } from "./search-words.ts";

/** What is known of the lexemes where a draft is weighed. */
export interface Frequencies {
  total: number;
  count(lexeme: string): number;
  neighbours: readonly string[];
}

/** What is known to mean something in the field says more of what is wanted than any other word… */
const MEANT = 2;
/** …a word that is nowhere says less, since it may be said around… */
const UNKNOWN = 0.6;
/** …and one that says how rather than what says little. */
const SAID_LIGHTLY = 0.35;
/** …and so does one that says for whom. */
const OF_PEOPLE = 0.5;

const SHORTEST_BEGINNING = 5;
/** Words in a larger share of all say nothing by themselves. */
const TELLING = 0.08;
/** What a rare form of a known meaning adds by itself wherever it stands in a text of the usual length. */
const EVIDENCE = 0.7;
/** What another form than the typed one is worth: of its own meaning, of the typed word's family, and at second hand. */
const WORTH = { same: 0.7, family: 0.5, far: 0.4, name: 0.4 };

/** A draft with the words of its families, and what it weighs among all that can be found. */
export function weighedTerm(draft: TermDraft, { total, count, neighbours }: Frequencies): Term {
  const direct = [...draft.direct, ...draft.joined.filter((form) => frequency(form, count) > 0)];
  const family = draft.direct.flatMap(({ lexemes: [only, ...others] }) => {
    const root = only && others.length === 0 ? rootOf(only) : null;
    return root ? neighbours.filter((lexeme) => lexeme !== only && isOfFamily(lexeme, root)) : [];
  });
  const weak = [
    ...draft.weak,
    ...family.map((lexeme): Form => ({ lexemes: [lexeme], kind: "family" })),
  ].filter((form) => frequency(form, count) > 0);
  const own = sumOf(direct, count);
  const beginning = draft.plain && own + sumOf(weak, count) === 0 ? begunBy(draft, neighbours) : [];
  // Where a crowd says the word itself, nobody misses those that say it otherwise; nor at second hand where one means it.
  const near = weak.filter(({ kind }) => kind !== "far");
  const others = own > CROWD ? [] : own + sumOf(near, count) > CROWD ? near : [...weak, ...beginning];
  const all = Math.min(total, sumOf([...direct, ...others], count));
  const rarityOf = (frequency: number) => Math.log(1 + total / (1 + Math.max(1, Math.min(total, frequency))));
  const rarity = rarityOf(own > 0 ? own : rarestOf(others, count, total));
  const meant = draft.plain === null ? MEANT : 1;
  // What means the same makes a word no less rare than it is, but is itself worth less where it is common.
  const worthOf = (form: Form) =>
    WORTH[form.kind ?? "same"] * Math.min(1, (1 + rarityOf(frequency(form, count)) / rarity) / 2);
  const isOfPeople = draft.typed.split(" ").every((word) => PEOPLE.has(word));
  const lightness =
    draft.plain !== null && LIGHT.has(draft.plain) ? SAID_LIGHTLY : isOfPeople ? OF_PEOPLE : 1;
  // The thesaurus says the nearest first: it stands for what nobody says so.
  const keyOf = ({ lexemes, phrase }: Form) => phrase ?? lexemes.join(" ");
  const isSaid = direct.some(({ isName }) => !isName);
  const stand = isSaid ? direct : [...direct, others[0] ?? { lexemes: [draft.typed] }];
  const first = [...new Map(stand.map((form) => [keyOf(form), form])).values()];
  const keys = new Set(first.map(keyOf));
  const valued = [
    ...first.map((form) => ({ ...form, worth: form.isName ? WORTH.name : 1 })),
    ...others.filter((form) => !keys.has(keyOf(form))).map((form) => ({ ...form, worth: worthOf(form) })),
  ];
  const points = valued.map((form) => form.worth * rarityOf(frequency(form, count)));
  const length = Math.hypot(...points) * rarityOf(0);
  const forms = valued.map((form, i) => ({
    ...form,
    // A plain word may be of a name, which is where it stands.
    evidence:
      draft.plain !== null ? 0 : (EVIDENCE * (points[i] ?? 0) * rarityOf(frequency(form, count))) / length,
  }));
  return {
    typed: draft.typed,
    direct: forms.slice(0, first.length),
    weak: forms.slice(first.length),
    weight: lightness * (all > 0 ? rarity * meant : Math.log(1 + total / 2) * UNKNOWN),
    frequency: all,
    found: all > 0,
  };
}

/** A word of nobody's is as rare as what it stands for: the rarest that says something by itself. */
function rarestOf(others: readonly Form[], count: (lexeme: string) => number, total: number): number {
  const near = others.filter(({ kind }) => kind !== "far");
  const isTelling = (form: Form) =>
    form.lexemes.length > 1 || frequency(form, count) <= Math.max(3, total * TELLING);
  const all = [near.filter(isTelling), near, others].find((forms) => forms.length > 0) ?? [];
  return Math.min(...all.map((form) => frequency(form, count)));
}

function sumOf(forms: readonly Form[], count: (lexeme: string) => number): number {
  return forms.reduce((sum, form) => sum + frequency(form, count), 0);
}

/** An unknown word may be the beginning of known ones. */
function begunBy({ direct }: TermDraft, neighbours: readonly string[]): Form[] {
  const lexeme = direct[0]?.lexemes[0] ?? "";
  return lexeme.length < SHORTEST_BEGINNING
    ? []
    : neighbours.filter((other) => other.startsWith(lexeme)).map((other) => ({ lexemes: [other] }));
}

/** In how many texts the words of a form stand at most. */
function frequency({ lexemes, isName }: Form, count: (lexeme: string) => number): number {
  return isName ? 0 : Math.min(...lexemes.map(count));
}
