/** Two search engines in their best French settings over the same documents as ours, to be measured beside it. */
import MiniSearch from "minisearch";
import sqlite from "node-sqlite3-wasm";
import { db } from "#db/client.ts";
import { structureType } from "#domain/structure-types.ts";
import { words } from "#lib/text.ts";
import { lexemesOf } from "#queries/lexemes.ts";
import type { GradedQuery } from "./bench-relevance.ts";

const FIELDS = ["name", "aliases", "types", "themes", "places", "summary", "text", "codes"] as const;
type Field = (typeof FIELDS)[number];
const WEIGHTS: Record<Field, number> = {
  name: 5,
  aliases: 5,
  types: 2,
  themes: 2,
  places: 2,
  summary: 2,
  text: 1,
  codes: 3,
};

interface Item extends Record<Field, string> {
  key: string;
}

export type Rival = (query: GradedQuery) => string[];

/** By the name of the engine; each answers as our own search does, one kind of thing at a time. */
export async function rivals(): Promise<Record<string, Rival>> {
  const kinds = new Map<GradedQuery["of"], Item[]>([["initiative", await profiles()]]);
  for (const [of, tab] of Object.entries(TABS)) kinds.set(of as GradedQuery["of"], await entries(tab));
  const stems = await stemmer([...kinds.values()].flat());
  const engines = { sqlite: new Map<string, Rival>(), minisearch: new Map<string, Rival>() };
  for (const [of, items] of kinds) {
    engines.sqlite.set(of, await fts5(items, stems));
    engines.minisearch.set(of, miniSearch(items, stems));
  }
  const answer =
    (engine: Map<string, Rival>): Rival =>
    (query) =>
      engine.get(query.of)?.(query) ?? [];
  return { "SQLite FTS5": answer(engines.sqlite), MiniSearch: answer(engines.minisearch) };
}

const TABS = {
  section: "publications",
  resource: "ressources",
  term: "glossaire",
  question: "questions",
  actor: "acteurs",
  event: "evenements",
};

async function profiles(): Promise<Item[]> {
  const rows = await db().initiative.findMany({
    where: { withdrawnAt: null },
    include: { structureTypes: true, communes: true, departments: true },
    orderBy: { slug: "asc" },
  });
  return rows.map((row) => ({
    key: row.slug,
    name: row.name,
    aliases: row.aliases.join(" "),
    types: row.structureTypes.map(({ code }) => `${code} ${structureType(code)?.label}`).join(" "),
    themes: row.searchExtra,
    places: row.communes.map(({ name }) => name).join(" "),
    summary: [row.summary, row.challenge].join(" "),
    text: row.searchText,
    codes: row.searchCodes.join(" "),
  }));
}

async function entries(tab: string): Promise<Item[]> {
  const rows = await db().searchEntry.findMany({ where: { tab }, orderBy: { id: "asc" } });
  const none = { aliases: "", types: "", themes: "", places: "", codes: "" };
  return rows.map((row) => ({
    key: row.key,
    name: row.title,
    summary: row.detail ?? "",
    text: row.text,
    ...none,
  }));
}

/** The stems of our own database, stop words out: a rival is given the same French. */
async function stemmer(items: readonly Item[]): Promise<(text: string) => string[]> {
  const all = new Set(items.flatMap((item) => FIELDS.flatMap((field) => words(item[field]))));
  const known = await lexemesOf(all);
  return (text) =>
    words(text).flatMap((word) => (known.of(word).length > 0 ? known.of(word) : unknownStem(word)));
}

/** A word that no document has stays as it is typed: it may be misspelled. */
function unknownStem(word: string): string[] {
  return word.length > 3 ? [word] : [];
}

async function fts5(items: readonly Item[], stems: (text: string) => string[]): Promise<Rival> {
  const database = new sqlite.Database(":memory:");
  const columns = FIELDS.join(", ");
  database.exec(
    `CREATE VIRTUAL TABLE stems USING fts5(${columns}, tokenize='unicode61 remove_diacritics 2')`,
  );
  database.exec(`CREATE VIRTUAL TABLE trigrams USING fts5(${columns}, tokenize='trigram')`);
  const places = FIELDS.map(() => "?").join(", ");
  items.forEach((item, index) => {
    const insert = (table: string, value: (field: Field) => string) =>
      database.run(
        `INSERT INTO ${table} (rowid, ${columns}) VALUES (${index + 1}, ${places})`,
        FIELDS.map(value),
      );
    insert("stems", (field) => stems(item[field]).join(" "));
    insert("trigrams", (field) => words(item[field]).join(" "));
  });
  const weights = FIELDS.map((field) => WEIGHTS[field]).join(", ");
  const ask = (table: string, terms: readonly string[]) => {
    if (terms.length === 0) return [];
    const match = terms.map((term) => `"${term}"`).join(" OR ");
    const rows = database.all(
      `SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY bm25(${table}, ${weights}) LIMIT 10`,
      [match],
    );
    return rows.map(({ rowid }) => items[Number(rowid) - 1]?.key ?? "");
  };
  return ({ query }) => {
    const found = ask("stems", stems(query));
    return found.length > 0
      ? found
      : ask(
          "trigrams",
          words(query).filter((word) => word.length >= 3),
        );
  };
}

function miniSearch(items: readonly Item[], stems: (text: string) => string[]): Rival {
  const engine = new MiniSearch<Item>({
    idField: "number",
    fields: [...FIELDS],
    tokenize: (text) => stems(text),
    processTerm: (term) => term,
  });
  engine.addAll(items.map((item, number) => ({ ...item, number })));
  const options = {
    boost: WEIGHTS,
    fuzzy: (term: string) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false),
    prefix: (term: string) => term.length > 3 && !/\d/.test(term),
    weights: { fuzzy: 0.3, prefix: 0.3 },
  };
  return ({ query }) => {
    const all = engine.search(query, { ...options, combineWith: "AND" });
    const any = engine.search(query, { ...options, combineWith: "OR" });
    const keys = [...all, ...any].map(({ id }) => items[id as number]?.key ?? "");
    return [...new Set(keys)].slice(0, 10);
  };
}
