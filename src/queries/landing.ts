import "server-only";
import { db } from "#db/client.ts";
import { type Criteria, NO_CRITERIA } from "#domain/criteria.ts";
import type { Resource, Term } from "#domain/directory.ts";
import type { SearchAnswer } from "#domain/search-answer.ts";
import { FAMILY_CODES, type Family } from "#domain/vocabularies.ts";
import { fold, words } from "#lib/text.ts";
import { type EventSummary, events } from "./events.ts";
import { search } from "./search.ts";

/** What a landing page is about: its filter, and by which words a text names it. */
export interface LandingSubject {
  only: Partial<Criteria>;
  /** What a glossary may call it. */
  names: readonly string[];
  /** Regular expressions on folded text, matched from the start of a word. */
  terms: readonly string[];
}

export interface Landing {
  /** The initiatives of the subject, the fullest first, with how they divide. */
  answer: SearchAnswer;
  /** What the publications say it is, the latest first. */
  definitions: (Term & { family: Family })[];
  /** The days whose restitution tells of one of them. */
  events: EventSummary[];
  /** Those whose title speaks of it. */
  resources: Pick<Resource, "title" | "publisher" | "year" | "url" | "passage">[];
}

const MOST_DEFINITIONS = 2;
const MOST_RESOURCES = 8;
const MOST_EVENTS = 6;

/** All that the page of a department, a theme or a structure type says. */
export async function landing({ only, names, terms }: LandingSubject): Promise<Landing> {
  const answer = await search({ ...NO_CRITERIA, ...only });
  const telling = new Set(answer.facets.documents.map(({ value }) => value));
  return {
    answer,
    definitions: await definitionsOf(names),
    events: (await events())
      .filter(({ isMain, document }) => isMain && telling.has(document))
      .slice(0, MOST_EVENTS),
    resources: await resourcesOn(terms),
  };
}

/** A name that is spelled out is none: what says no more than the name is left out. */
async function definitionsOf(names: readonly string[]): Promise<Landing["definitions"]> {
  const keys = new Set(names.map(nameKey));
  const rows = await db().glossaryTerm.findMany({
    select: { id: true, term: true },
    where: { passage: { document: { withdrawnAt: null } } },
  });
  const ids = rows.filter(({ term }) => keys.has(nameKey(term))).map(({ id }) => id);
  const terms = await db().glossaryTerm.findMany({
    where: { id: { in: ids } },
    include: { passage: { include: { document: { select: { family: true } } } } },
    orderBy: [{ passage: { document: { publishedOn: "desc" } } }, { id: "asc" }],
  });
  return terms
    .filter(({ definition }) => words(definition).length > MOST_WORDS_OF_A_NAME)
    .slice(0, MOST_DEFINITIONS)
    .map(({ term, definition, attributedTo, passage }) => ({
      term,
      definition,
      attributedTo,
      passage: passageOf(passage),
      family: FAMILY_CODES.find((code) => code === passage.document.family) ?? "panorama",
    }));
}

/** « Groupement d'employeurs pour l'insertion et la qualification » has nine. */
const MOST_WORDS_OF_A_NAME = 11;

/** One and several are one name. */
const nameKey = (name: string) =>
  words(name)
    .map((word) => word.replace(/(?<=\w{3})(?:s|x)$/, ""))
    .join(" ");

async function resourcesOn(terms: readonly string[]): Promise<Landing["resources"]> {
  if (terms.length === 0) return [];
  const speaks = new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.join("|")})`, "u");
  const rows = await db().resource.findMany({
    select: { id: true, title: true },
    where: { passage: { document: { withdrawnAt: null } } },
    orderBy: [{ year: { sort: "desc", nulls: "last" } }, { id: "asc" }],
  });
  const found = new Map<string, number>();
  for (const { id, title } of rows) {
    const key = words(title).join(" ");
    if (speaks.test(fold(title)) && !found.has(key)) found.set(key, id);
  }
  const ids = [...found.values()].slice(0, MOST_RESOURCES);
  const resources = await db().resource.findMany({
    where: { id: { in: ids } },
    include: { passage: true },
    orderBy: [{ year: { sort: "desc", nulls: "last" } }, { id: "asc" }],
  });
  return resources.map(({ title, publisher, year, url, passage }) => ({
    title,
    publisher,
    year,
    url,
    passage: passageOf(passage),
  }));
}

const passageOf = ({
  documentId,
  lineStart,
  lineEnd,
}: {
  documentId: string;
  lineStart: number;
  lineEnd: number;
}) => ({ document: documentId, lineStart, lineEnd });
