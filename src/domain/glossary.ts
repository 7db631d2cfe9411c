import { comparable, slugify } from "#lib/text.ts";
import type { Term } from "./directory.ts";

/** A term with all that the publications say it is. */
export interface GlossaryEntry {
  slug: string;
  term: string;
  /** Other ways to write it: its acronym, or what that stands for. */
  aliases: string[];
  definitions: Term[];
}

const WITH_ACRONYM = /^(.*\S)\s*\(\s*(\p{Lu}[\p{Lu}\p{N}-]{1,11})\s*\)\s*$/u;

/** The terms of all publications, each once, in the order of the alphabet; an acronym goes with what it stands for. */
export function groupTerms(terms: readonly Term[]): GlossaryEntry[] {
  const groups = new Map<string, { names: Map<string, string>; definitions: Term[] }>();
  const keyOf = new Map<string, string>();
  for (const definition of terms) {
    const [, long, acronym] = WITH_ACRONYM.exec(definition.term) ?? [];
    const names = long && acronym ? [long, acronym] : [definition.term];
    const known = names.map((name) => keyOf.get(comparable(name))).find(Boolean);
    const key = known ?? comparable(names[0] ?? definition.term);
    const group = groups.get(key) ?? { names: new Map<string, string>(), definitions: [] };
    for (const name of names) {
      keyOf.set(comparable(name), key);
      const shown = group.names.get(comparable(name));
      // One that does not shout is the better way to write it.
      if (!shown || loudness(name) < loudness(shown)) group.names.set(comparable(name), name.trim());
    }
    group.definitions.push(definition);
    groups.set(key, group);
  }
  const taken = new Set<string>();
  return [...groups.values()]
    .map(({ names, definitions }) => {
      const [term = "", ...aliases] = [...names.values()];
      return { slug: slugify(term), term, aliases, definitions };
    })
    .sort((a, b) => comparable(a.term).localeCompare(comparable(b.term)))
    .filter(({ slug }) => !taken.has(slug) && taken.add(slug));
}

function loudness(name: string): number {
  const letters = name.replace(/[^\p{L}]/gu, "");
  return letters.length > 5 ? letters.replace(/[^\p{Lu}]/gu, "").length / letters.length : 0;
}
