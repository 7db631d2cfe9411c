/** What the words of a search mean: which words of a text answer them. Knows no database. */
import { fold, words } from "#lib/text.ts";
import { STRUCTURE_TYPES } from "./structure-types.ts";

/** One thing that a text must speak of. */
export interface SearchTerm {
  /** As typed, folded. */
  typed: string;
  /** Any of these will do, each being words that must all be there. */
  alternatives: string[][];
  /** Whether it is a plain word, which may be misspelled; an acronym that we know is not. */
  isPlain: boolean;
}

/** Acronyms of the field that are not a structure type; « sigle » and full words find each other. */
const ACRONYMS: readonly { acronym: string; words: string }[] = [
  { acronym: "iae", words: "insertion par l'activité économique" },
  { acronym: "ess", words: "économie sociale et solidaire" },
  { acronym: "qpv", words: "quartier prioritaire" },
  { acronym: "rqth", words: "travailleur handicapé" },
  { acronym: "deee", words: "déchets d'équipements électriques" },
  { acronym: "plie", words: "plan local pour l'insertion et l'emploi" },
  { acronym: "pmsmp", words: "mise en situation en milieu professionnel" },
  { acronym: "scic", words: "coopérative d'intérêt collectif" },
  { acronym: "btp", words: "bâtiment travaux publics" },
];

/** Words that say nothing of what is looked for; French full text leaves them out as well. */
const EMPTY_WORDS = new Set(
  "a au aux avec ce ces dans de des du elle en et eux il je la le les leur lui ma mais me mes moi mon ne nos notre nous on ou par pas pour qu que qui sa se ses son sur ta te tes toi ton tu un une vos votre vous".split(
    " ",
  ),
);

interface KnownTerm {
  pattern: RegExp;
  alternatives: string[][];
}

const KNOWN_TERMS: readonly KnownTerm[] = [
  ...STRUCTURE_TYPES.map((type) =>
    knownTerm([type.code.toLowerCase(), ...type.terms], type.code, type.label),
  ),
  ...ACRONYMS.map(({ acronym, words: full }) => knownTerm([acronym, fold(full)], acronym, full)),
];

/**
 * The terms of a search, all of which a text must answer: acronyms and the words they stand for are one, and two
 * neighbours are found written as one. Singular and plural are the database's affair.
 */
export function searchTerms(query: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  let rest = plainly(query);
  for (const { pattern, alternatives } of KNOWN_TERMS) {
    rest = rest.replace(pattern, (typed) => {
      const same = [...alternatives, significantWords(typed)].filter((group) => group.length > 0);
      terms.push({ typed: typed.trim(), alternatives: unique(same), isPlain: false });
      return " | ";
    });
  }
  for (const run of rest.split("|")) {
    const plain = significantWords(run);
    plain.forEach((word, index) => {
      const joined = [`${plain[index - 1] ?? ""}${word}`, `${word}${plain[index + 1] ?? ""}`];
      const forms = [word, ...joined].map((form) => [form]);
      terms.push({ typed: word, alternatives: unique(forms), isPlain: true });
    });
  }
  return terms;
}

/** The search with some of its words replaced, for « essayez avec… ». */
export function withWordsReplaced(query: string, replacements: ReadonlyMap<string, string>): string {
  return query.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => replacements.get(words(word).join("")) ?? word);
}

/** The number of letters to add, leave out, change or swap to make one word of the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + cost,
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? a.length;
}

/** « n° 3 » as n and 3, « e.a. » as one word. */
function plainly(query: string): string {
  return fold(query)
    .replace(/[°º]/gu, " ")
    .replace(/(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, "");
}

function knownTerm(patterns: readonly string[], acronym: string, label: string): KnownTerm {
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "gu"),
    alternatives: [words(acronym), significantWords(label)],
  };
}

function significantWords(text: string): string[] {
  const all = words(text);
  return all.filter((word) => !EMPTY_WORDS.has(word) && (word.length > 1 || /\d/.test(word)));
}

function unique(groups: readonly string[][]): string[][] {
  return [...new Map(groups.map((group) => [group.join(" "), [...group]])).values()];
}
