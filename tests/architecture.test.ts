import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const SRC = path.join(import.meta.dirname, "../src");
const LONGEST_FILE = 250;
/** A page asks and shows: what is more stands beside it. */
const LONGEST_PAGE = 45;

/** Whom each folder of src may import, and why no other. */
const DIRECTIONS: Record<string, { may: string[]; types?: string[]; because: string }> = {
  lib: { may: [], because: "helpers know nothing of the rest" },
  domain: { may: ["lib"], because: "what an initiative is depends on no storage and no screen" },
  db: { may: ["domain", "lib"], because: "the store serves readers and writers alike, and knows neither" },
  importer: { may: ["domain", "db", "lib"], because: "the write side runs without the site" },
  queries: {
    may: ["domain", "db", "lib"],
    types: ["formats"],
    because: "the read side runs without the importer, and gives writers what they ask for",
  },
  formats: {
    may: ["domain", "lib"],
    because: "a file is written from ready data, for the web and for commands",
  },
  ui: { may: ["domain", "lib"], types: ["queries"], because: "views get ready data by their props" },
  app: {
    may: ["ui", "queries", "formats", "domain", "lib"],
    because: "a route asks queries and renders views",
  },
  server: {
    may: ["db", "domain", "lib"],
    because: "what keeps and sends answers knows nothing of what stands in them",
  },
  cli: {
    may: ["importer", "queries", "formats", "db", "domain", "lib"],
    because: "commands call the rest, and never pages",
  },
};

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll(path.sep, "/"))
  .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.startsWith("db/generated/"));

const text = (file: string) => readFileSync(path.join(SRC, file), "utf8");

/** A file at the root of src is Next's own: a part of the web. */
const folderOf = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : "app");

const IMPORT =
  /^(import type|import|export)\b(?:[^;"'=]*?\bfrom)?\s*["']([#.][^"']*)["']|\bimport\(["']([#.][^"']*)["']\)/gm;

const imports = (file: string) =>
  [...text(file).matchAll(IMPORT)].map(([, keyword, from, dynamic]) => ({
    target: from ?? dynamic ?? "",
    typesOnly: keyword === "import type",
  }));

test.each(Object.entries(DIRECTIONS))("imports of %s", (folder, { may, types = [], because }) => {
  const wrong = files
    .filter((file) => folderOf(file) === folder)
    .flatMap((file) =>
      imports(file).flatMap(({ target, typesOnly }) => {
        const to = folderOf(
          target.startsWith("#") ? target.slice(1) : path.posix.join(path.posix.dirname(file), target),
        );
        const allowed = [folder, ...may, ...(typesOnly ? types : [])];
        return allowed.includes(to) ? [] : [`src/${file} imports ${target}`];
      }),
    );
  expect(
    wrong,
    `src/${folder} imports only ${[...may, ...types.map((t) => `types of ${t}`)].join(", ") || "itself"}: ${because}`,
  ).toEqual([]);
});

test("every folder of src has its direction", () => {
  expect(new Set(files.map(folderOf))).toEqual(new Set(Object.keys(DIRECTIONS)));
});

/** Lists that an editor reads line by line: the longer they are, the more they know. */
const WORD_LISTS = ["domain/thesaurus.ts", "domain/geography/territories.ts"];

test("no file is too long to be read at once", () => {
  const programs = files.filter((file) => !WORD_LISTS.includes(file));
  const most = (file: string) => (path.basename(file) === "page.tsx" ? LONGEST_PAGE : LONGEST_FILE);
  const long = programs.map((file) => ({ file, lines: text(file).split("\n").length - 1 }));
  expect(long.filter(({ file }) => most(file) === LONGEST_PAGE).length).toBeGreaterThan(40);
  expect(
    long.filter(({ file, lines }) => lines > most(file)),
    "split it by meaning",
  ).toEqual([]);
});
