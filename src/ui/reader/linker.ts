import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { departmentsNamedIn } from "#domain/geography/departments-in-text.ts";
import type { GlossaryEntry } from "#domain/glossary.ts";
import type { PageStarts } from "#domain/pages.ts";
import type { Block } from "#domain/reading/blocks.ts";
import { addressesIn, blockRuns, type Run, UNREADABLE } from "#domain/reading/inline.ts";
import type { ReadSection } from "#domain/reading/reading.ts";
import { foldInPlace, truncate } from "#lib/text.ts";
import type { LinkedPublication, NameInText } from "#queries/reading.ts";
import { actorHref, departmentHref, initiativeHref, nearHref } from "../addresses.ts";
import { calledBy, type LostWay, lostLink, lostWays, notesOf } from "./notes.ts";
import { titleOfSection, toldUnder } from "./profiles.tsx";

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
export type LinkedRun = Run & {
  links: Link[];
  /** Of a link whose address was lost, what it led to. */
  lost?: LostWay;
};

/** What a page of a reader links: for each of its blocks, and the terms whose definitions it needs. */
export interface PageLinks {
  runs: ReadonlyMap<Block, LinkedRun[]>;
  terms: GlossaryEntry[];
  /** What a block recommends without an address. */
  lost: ReadonlyMap<Block, LostWay[]>;
  /** Of a section, those whom it tells of. */
  told: ReadonlyMap<ReadSection, NameInText[]>;
  /** The lines where the pages of the publication begin. */
  pageStarts: PageStarts;
}

/**
 * The links of a page: addresses, names where the import found whose they are and places where the text leaves no
 * doubt, each once in its section, and the glossary's terms, each once on the page.
 */
export function pageLinks(
  sections: readonly ReadSection[],
  { names, terms, reading, lost }: Pick<LinkedPublication, "names" | "terms" | "reading" | "lost">,
): PageLinks {
  const anchors = termAnchors(terms);
  const told = new Set<string>();
  const used = new Map<string, GlossaryEntry>();
  const linksIn = (
    text: string,
    section: string,
    here: readonly NameInText[],
    places: readonly Place[],
  ): Link[] => {
    const folded = foldInPlace(text);
    const found: Link[] = addressesIn(text).map((address) => ({ ...address, definition: null }));
    for (const { kind, slug, names: forms } of here) {
      const key = `${section} ${slug}`;
      const at = told.has(key) ? null : firstOf(folded, sought(forms), text);
      const href = kind === "actor" ? actorHref(slug) : initiativeHref(slug);
      if (at && add(found, { ...at, href, definition: null })) told.add(key);
    }
    for (const { start, end, href } of places) {
      const key = `${section} ${href}`;
      if (!told.has(key) && add(found, { start, end, href, definition: null })) told.add(key);
    }
    for (const { entry, forms, href } of anchors) {
      const at = used.has(entry.slug) ? null : firstOf(folded, forms, null);
      if (at && add(found, { ...at, href, definition: definitionOf(entry) })) used.set(entry.slug, entry);
    }
    return found.sort((a, b) => a.start - b.start);
  };
  const titlesOver = ({ printed }: ReadSection, { lineStart }: Block) => [
    ...(printed ? [printed] : []),
    ...(reading.parts.find((part) => part.lineStart <= lineStart && lineStart <= part.lineEnd)?.printed ??
      []),
  ];
  const runs = new Map<Block, LinkedRun[]>();
  const notes = notesOf(sections);
  for (const section of sections) {
    for (const block of section.blocks) {
      const here = names.filter((n) => n.lineStart <= block.lineEnd && block.lineStart <= n.lineEnd);
      const isLinked = !UNREADABLE.has(block.kind);
      const set = blockRuns(block, reading);
      const places = isLinked ? placesIn(set.map(({ text }) => text).join("")) : [];
      let from = 0;
      const linked = set.map((run, at): LinkedRun => {
        const note = block.kind === "note" ? undefined : notes.get(calledBy(run, set[at - 1]));
        if (note) {
          const href = `#L${note.lineStart}`;
          return { ...run, links: [{ start: 0, end: run.text.length, href, definition: null }] };
        }
        const within = places.map(({ start, end, href }) => ({ start: start - from, end: end - from, href }));
        from += run.text.length;
        if (run.href === "")
          return { ...run, links: [], lost: lostLink(run, set, block, titlesOver(section, block), lost) };
        const inRun = within.filter(({ start, end }) => start >= 0 && end <= run.text.length);
        return {
          ...run,
          links: isLinked && run.href === null ? linksIn(run.text, section.id, here, inRun) : [],
        };
      });
      runs.set(block, linked);
    }
  }
  const ways = new Map([...runs].map(([block, set]) => [block, lostWays(block, set, lost)]));
  const toldIn = new Map(sections.map((section) => [section, toldUnder(names, titleOfSection(section))]));
  return { runs, terms: [...used.values()], lost: ways, told: toldIn, pageStarts: reading.pageStarts };
}

/** A commune or a department that a text names, and where it leads. */
type Place = Pick<Link, "start" | "end" | "href">;

/** The places of which the words around leave no doubt: a commune leads to what is near it, a department to its page. */
function placesIn(text: string): Place[] {
  const communes = communesNamedIn(text).flatMap((named) =>
    named.status === "found"
      ? [{ start: named.start, end: named.end, href: nearHref(named.commune.insee) }]
      : [],
  );
  const departments = departmentsNamedIn(text).map(({ code, start, end }) => ({
    start,
    end,
    href: departmentHref(code),
  }));
  return [...communes, ...departments].flatMap(({ start, end, href }) => {
    // The preposition of « au Portel » is none of its name; a code alone is no name.
    const name = /\p{Lu}.*/su.exec(text.slice(start, end));
    return name ? [{ start: start + name.index, end, href }] : [];
  });
}

/** A term leads to its definition at the foot of the page. */
export const definitionId = (slug: string) => `mot-${slug}`;

function termAnchors(terms: readonly GlossaryEntry[]) {
  return terms.map((entry) => ({
    entry,
    forms: sought([entry.term, ...entry.aliases]),
    href: `#${definitionId(entry.slug)}`,
  }));
}

function definitionOf({ definitions: [first] }: GlossaryEntry): string {
  return truncate(first?.definition.replace(/\s+/g, " ") ?? "", LONGEST_DEFINITION);
}

function add(found: Link[], link: Link): boolean {
  if (found.some((other) => other.start < link.end && link.start < other.end)) return false;
  found.push(link);
  return true;
}

/** Names as they are looked for in a folded text, the longest first. */
function sought(names: readonly string[]): string[] {
  return names
    .filter((name) => name.length >= SHORTEST_NAME)
    .sort((a, b) => b.length - a.length)
    .map(foldInPlace);
}

/** The first of these names in a text, as a whole word. It has its capital, where `printed` is given; an acronym always. */
function firstOf(
  folded: string,
  names: readonly string[],
  printed: string | null,
): { start: number; end: number } | null {
  for (const name of names) {
    for (let start = folded.indexOf(name); start >= 0; start = folded.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (isInWord(folded, start - 1) || isInWord(folded, end)) continue;
      if (printed === null || /[\p{Lu}\p{N}]/u.test(printed.slice(start, end))) return { start, end };
    }
  }
  return null;
}

function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
