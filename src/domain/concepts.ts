/** The words that mean the same: kinds of structure, acronyms, everyday words. Sequences of folded words. */
import { words } from "#lib/text.ts";
import { STRUCTURE_TYPES } from "./structure-types.ts";
import { SAID_AROUND, SAID_LIGHTLY, THESAURUS } from "./thesaurus.ts";

/** Sequences of folded words. */
type Forms = readonly (readonly string[])[];

/** Forms that find each other, and those that these find as well but not the other way round. */
export interface Concept {
  forms: Forms;
  also: Forms;
  /** Understood when typed, word for word, and never looked for: their words mean nothing one by one. */
  typedOnly: Forms;
}

const TYPED_ONLY = "~";

function conceptOf(line: string): Concept {
  const [both = [], ...further] = line.split(">").map((part) => part.split("|").map((form) => form.trim()));
  const isTypedOnly = (form: string) => form.startsWith(TYPED_ONLY);
  return {
    forms: both.filter((form) => !isTypedOnly(form)).map(words),
    also: further.flat().map(words),
    typedOnly: both.filter(isTypedOnly).map(words),
  };
}

export const CONCEPTS: readonly Concept[] = [
  ...STRUCTURE_TYPES.map(({ code, label, plural }) => ({
    forms: [code, label, plural].map(words),
    also: [],
    typedOnly: [],
  })),
  ...THESAURUS.map(([line]) => conceptOf(line)),
];

/** An acronym of a glossary as a concept. */
export function acronymConcept({ acronym, meaning }: { acronym: string; meaning: string }): Concept {
  return { forms: [words(acronym), words(meaning)], also: [], typedOnly: [] };
}

/** What is said around what is looked for, longest first. */
export const AROUND: Forms = SAID_AROUND.map(words).toSorted((a, b) => b.length - a.length);

/** Words that count little. */
export const LIGHT: ReadonlySet<string> = new Set(SAID_LIGHTLY.flatMap(words));
