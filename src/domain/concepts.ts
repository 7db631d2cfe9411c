/** The words that mean the same: kinds of structure, acronyms, everyday words. Sequences of folded words. */
import { groupBy } from "#lib/group-by.ts";
import { words } from "#lib/text.ts";
import { STRUCTURE_TYPES } from "./structure-types.ts";
import { EVERYDAY, READ_WHOLE, SAID_AROUND, SAID_LIGHTLY, SAID_OF_PEOPLE, THESAURUS } from "./thesaurus.ts";

/** Sequences of folded words. */
type Forms = readonly (readonly string[])[];

/** Forms that find each other, and those that these find as well but not the other way round. */
export interface Concept {
  forms: Forms;
  also: Forms;
  /** What these find in turn, by another line of the thesaurus. */
  far: Forms;
  /** Understood when typed, word for word, and never looked for: their words mean nothing one by one. */
  typedOnly: Forms;
}

const TYPED_ONLY = "~";

function conceptOf(line: string): Omit<Concept, "far"> {
  const [both = [], ...further] = line.split(">").map((part) => part.split("|").map((form) => form.trim()));
  const isTypedOnly = (form: string) => form.startsWith(TYPED_ONLY);
  return {
    forms: both.filter((form) => !isTypedOnly(form)).map(words),
    also: further.flat().map(words),
    typedOnly: both.filter(isTypedOnly).map(words),
  };
}

export const CONCEPTS: readonly Concept[] = withFar([
  ...STRUCTURE_TYPES.map(({ code, label, plural }) => ({
    forms: [code, label, plural].map(words),
    also: [],
    typedOnly: [],
  })),
  ...THESAURUS.map(([line]) => conceptOf(line)),
  ...READ_WHOLE.map((expression) => ({ forms: [words(expression)], also: [], typedOnly: [] })),
]);

function withFar(concepts: readonly Omit<Concept, "far">[]): Concept[] {
  const key = (form: readonly string[]) => form.join(" ");
  const found = ({ forms, also }: Omit<Concept, "far">) => [...forms, ...also];
  const byForm = groupBy(
    concepts.flatMap((concept) => concept.forms.map((form) => ({ concept, form }))),
    ({ form }) => key(form),
  );
  return concepts.map((concept) => {
    const own = new Map(found(concept).map((form) => [key(form), form]));
    const next = [...own.keys()].flatMap((form) => byForm.get(form) ?? []);
    const all = new Map(next.flatMap((one) => found(one.concept)).map((form) => [key(form), form]));
    return { ...concept, far: [...all].filter(([form]) => !own.has(form)).map(([, form]) => form) };
  });
}

/** Every word that the thesaurus writes. */
const WRITTEN: ReadonlySet<string> = new Set([
  ...CONCEPTS.flatMap(({ forms, also, typedOnly }) => [...forms, ...also, ...typedOnly].flat()),
  ...EVERYDAY.flatMap(words),
]);

/** Whether a folded word is one of the language, in one number or the other: no misprint, be it nowhere here. */
export function isWord(word: string): boolean {
  return WRITTEN.has(word) || WRITTEN.has(word.replace(/[sx]$/, "")) || WRITTEN.has(`${word}s`);
}

/** An acronym of a glossary as a concept. */
export function acronymConcept({ acronym, meaning }: { acronym: string; meaning: string }): Concept {
  return { forms: [words(acronym), words(meaning)], also: [], far: [], typedOnly: [] };
}

/** What is said around what is looked for, longest first. */
export const AROUND: Forms = SAID_AROUND.map(words).toSorted((a, b) => b.length - a.length);

/** Words that count little. */
export const LIGHT: ReadonlySet<string> = new Set(SAID_LIGHTLY.flatMap(words));

/** Words for or by whom something is wanted. */
export const PEOPLE: ReadonlySet<string> = new Set(SAID_OF_PEOPLE.flatMap(words));
