import { comparable, slugify, words } from "#lib/text.ts";
import type { Term } from "./directory.ts";
import { isShouted } from "./reading/sentence-case.ts";

/** A term with all that the publications say it is. */
export interface GlossaryEntry {
  slug: string;
  term: string;
  /** Other ways to write it: its acronym, or what that stands for. */
  aliases: string[];
  definitions: Term[];
}

/** The parts that speak of a term are listed up to so many. */
export const MOST_PLACES = 60;

const WITH_ACRONYM = /^(.*\S)\s*\(\s*(\p{Lu}[\p{Lu}\p{N}-]{1,11})\s*\)\s*$/u;

interface Group {
  /** By their comparable form. */
  names: Map<string, string>;
  definitions: Term[];
}

/**
 * The terms of all publications, each once, in the order of the alphabet: an acronym goes with what it stands for, said
 * in its name or by a definition that spells it out.
 */
export function groupTerms(terms: readonly Term[]): GlossaryEntry[] {
  const groups = new Set<Group>();
  const groupOf = new Map<string, Group>();
  for (const definition of terms) {
    const names = namesOf(definition);
    const known = new Set(names.flatMap((name) => groupOf.get(comparable(name)) ?? []));
    const [group = { names: new Map<string, string>(), definitions: [] }, ...same] = known;
    for (const other of same) join(group, other, groups);
    for (const name of names) {
      const shown = group.names.get(comparable(name));
      // One that does not shout is the better way to write it.
      if (!shown || loudness(name) < loudness(shown)) group.names.set(comparable(name), name.trim());
    }
    group.definitions.push(definition);
    groups.add(group);
    for (const name of group.names.keys()) groupOf.set(name, group);
  }
  const bySlug = new Map<string, Group>();
  for (const group of groups) {
    const known = bySlug.get(slugOf(group));
    if (known) join(known, group, groups);
    else bySlug.set(slugOf(group), group);
  }
  return [...bySlug]
    .map(([slug, { names, definitions }]) => {
      const [term = "", ...aliases] = names.values();
      return { slug, term, aliases, definitions };
    })
    .sort((a, b) => comparable(a.term).localeCompare(comparable(b.term)));
}

const slugOf = ({ names }: Group) => slugify([...names.values()][0] ?? "");

function namesOf({ term, definition }: Term): string[] {
  const [, long, acronym] = WITH_ACRONYM.exec(term) ?? [];
  if (long && acronym) return [long, acronym];
  const meaning = isSpelledOut({ term, definition }) ? definition.trim() : null;
  return meaning ? [term, isShouted(meaning) ? meaning.toLocaleLowerCase("fr") : meaning] : [term];
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}'’.-]{1,11}$/u;
/** Words that stand for letters make no sentence. */
const SENTENCE = /[.;:!?"«\n]|\s(?:est|sont)\s/u;
const MOST_WORDS = 15;

/** Whether a definition is no more than the words that the letters of its term stand for. */
export function isSpelledOut({ term, definition }: Pick<Term, "term" | "definition">): boolean {
  if (!ACRONYM.test(term) || SENTENCE.test(definition) || words(definition).length > MOST_WORDS) return false;
  return stands(comparable(term), comparable(definition));
}

/** Whether letters follow one another in words that begin with the first: « REGAL », « réseau… le gaspillage alimentaire ». */
function stands(letters: string, said: string): boolean {
  if (said[0] !== letters[0]) return false;
  let at = -1;
  for (const letter of letters.replaceAll(" ", "")) {
    at = said.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function join(group: Group, other: Group, groups: Set<Group>) {
  for (const [name, shown] of other.names) if (!group.names.has(name)) group.names.set(name, shown);
  group.definitions.push(...other.definitions);
  groups.delete(other);
}

function loudness(name: string): number {
  const letters = name.replace(/[^\p{L}]/gu, "");
  return letters.length > 5 ? letters.replace(/[^\p{Lu}]/gu, "").length / letters.length : 0;
}
