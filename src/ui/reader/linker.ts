import type { GlossaryEntry } from "#domain/glossary.ts";
import type { PageStarts } from "#domain/pages.ts";
import type { Block } from "#domain/reading/blocks.ts";
import { addressesIn, blockRuns, type Run } from "#domain/reading/inline.ts";
import type { ReadSection } from "#domain/reading/reading.ts";
import { foldInPlace, literally, truncate } from "#lib/text.ts";
import type { NameInText, ReadPublication } from "#queries/reading.ts";
import { actorHref, initiativeHref } from "../addresses.ts";

/** Where words of a text lead. */
export interface Link {
  start: number;
  end: number;
  href: string;
  /** Of a term, what it is. */
  definition: string | null;
}

const SHORTEST_NAME = 3;
const LONGEST_DEFINITION = 220;

/** Words set alike, and where some of them lead. */
export type LinkedRun = Run & { links: Link[] };

/** What a page of a reader links: for each of its blocks, and the terms whose definitions it needs. */
export interface PageLinks {
  runs: ReadonlyMap<Block, LinkedRun[]>;
  terms: GlossaryEntry[];
  /** The lines where the pages of the publication begin. */
  pageStarts: PageStarts;
}

/**
 * The links of a page: addresses, names where the import found whose they are, each once in its section, and the
 * glossary's terms, each once on the page.
 */
export function pageLinks(
  sections: readonly ReadSection[],
  { names, terms, reading }: Pick<ReadPublication, "names" | "terms" | "reading">,
): PageLinks {
  const anchors = termAnchors(terms);
  const told = new Set<string>();
  const used = new Map<string, GlossaryEntry>();
  const linksIn = (text: string, section: string, here: readonly NameInText[]): Link[] => {
    const folded = foldInPlace(text);
    const found: Link[] = addressesIn(text).map((address) => ({ ...address, definition: null }));
    for (const { kind, slug, names: forms } of here) {
      const key = `${section} ${slug}`;
      const at = told.has(key) ? null : firstOf(folded, forms, text);
      const href = kind === "actor" ? actorHref(slug) : initiativeHref(slug);
      if (at && add(found, { ...at, href, definition: null })) told.add(key);
    }
    for (const { entry, forms, href } of anchors) {
      const at = used.has(entry.slug) ? null : firstOf(folded, forms, null);
      const definition = truncate(
        entry.definitions[0]?.definition.replace(/\s+/g, " ") ?? "",
        LONGEST_DEFINITION,
      );
      if (at && add(found, { ...at, href, definition })) used.set(entry.slug, entry);
    }
    return found.sort((a, b) => a.start - b.start);
  };
  const runs = new Map<Block, LinkedRun[]>();
  for (const { id, blocks } of sections) {
    for (const block of blocks) {
      const here = names.filter((n) => n.lineStart <= block.lineEnd && block.lineStart <= n.lineEnd);
      const isLinked = block.kind !== "damaged";
      runs.set(
        block,
        blockRuns(block, reading.syntax).map((run) => ({
          ...run,
          links: isLinked && run.href === null ? linksIn(run.text, id, here) : [],
        })),
      );
    }
  }
  return { runs, terms: [...used.values()], pageStarts: reading.pageStarts };
}

/** A term leads to its definition at the foot of the page. */
export const definitionId = (slug: string) => `mot-${slug}`;

function termAnchors(terms: readonly GlossaryEntry[]) {
  return terms.map((entry) => ({
    entry,
    forms: [entry.term, ...entry.aliases],
    href: `#${definitionId(entry.slug)}`,
  }));
}

function add(found: Link[], link: Link): boolean {
  if (found.some((other) => other.start < link.end && link.start < other.end)) return false;
  found.push(link);
  return true;
}

/** The first of these names in a text. A name has its capital, where `printed` is given; an acronym always. */
function firstOf(
  folded: string,
  names: readonly string[],
  printed: string | null,
): { start: number; end: number } | null {
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    if (name.length < SHORTEST_NAME) continue;
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literally(foldInPlace(name))}(?![\\p{L}\\p{N}])`, "gu");
    for (const { index } of folded.matchAll(pattern)) {
      const end = index + name.length;
      if (printed === null || /[\p{Lu}\p{N}]/u.test(printed.slice(index, end))) return { start: index, end };
    }
  }
  return null;
}
