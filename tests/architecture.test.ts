import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const SRC = path.join(import.meta.dirname, "../src");
const LONGEST_FILE = 250;
/** A page asks and shows: what is more stands beside it. */
const LONGEST_PAGE = 45;

const ONE_READING = "what one reader read of one publication, beside it line by line";
const ONE_IMPORT = "questions to one import, which takes longer than all of them";

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
  /^((?:import|export) type|import|export)\b(?:[^;"'=]*?\bfrom)?\s*["']([#.][^"']*)["']|\bimport\(["']([#.][^"']*)["']\)/gm;

const imports = (file: string) =>
  [...text(file).matchAll(IMPORT)].map(([, keyword, from, dynamic]) => ({
    target: from ?? dynamic ?? "",
    typesOnly: keyword?.endsWith(" type") ?? false,
  }));

/** The file of src that an import names. */
const fileOf = (file: string, target: string) =>
  target.startsWith("#") ? target.slice(1) : path.posix.join(path.posix.dirname(file), target);

test.each(Object.entries(DIRECTIONS))("imports of %s", (folder, { may, types = [], because }) => {
  const wrong = files
    .filter((file) => folderOf(file) === folder)
    .flatMap((file) =>
      imports(file).flatMap(({ target, typesOnly }) => {
        const to = folderOf(fileOf(file, target));
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

/** The ways from file to file by what they load, types left out, that come back to where they began. */
function circles(loads: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Set<string>();
  const way: string[] = [];
  const from = (file: string): string[] => {
    if (left.has(file)) return [];
    const began = way.indexOf(file);
    if (began >= 0) return [[...way.slice(began), file].join(" → ")];
    way.push(file);
    const found = (loads.get(file) ?? []).flatMap(from);
    way.pop();
    left.add(file);
    return found;
  };
  return [...loads.keys()].flatMap(from);
}

test("no file is loaded by what it loads", () => {
  const loads = new Map(
    files.map((file) => [
      file,
      imports(file).flatMap(({ target, typesOnly }) => (typesOnly ? [] : [fileOf(file, target)])),
    ]),
  );
  expect(circles(loads), "move what both need into a file of its own").toEqual([]);
  // The test itself finds a circle, of three and of one, and takes two ways to one file for none.
  const drawn = Object.entries({ a: ["b", "c"], b: ["d"], c: ["d"], d: ["e"], e: ["b", "e"] });
  expect(circles(new Map(drawn))).toEqual(["b → d → e → b", "e → e"]);
});

/** What may be longer than that, and why. */
const LONG: Record<string, string> = {
  "src/domain/thesaurus.ts": "a list that an editor reads line by line: the longer it is, the more it knows",
  "src/domain/geography/territories.ts": "a list of names, as that one",
  "tests/e2e/restitutions.test.ts": "one reader's way through one publication",
  "tests/golden/panorama-layouts.test.ts": ONE_READING,
  "tests/golden/reader.expectations.ts": ONE_READING,
  "tests/golden/rencontres-2023.experiences.ts": ONE_READING,
  "tests/golden/rencontres-2023.test.ts": ONE_READING,
  "tests/golden/restitution.test.ts": ONE_READING,
  "tests/golden/webinaire.test.ts": ONE_READING,
  "tests/integration/api.test.ts": ONE_IMPORT,
  "tests/integration/open-data.test.ts": ONE_IMPORT,
  "tests/integration/queries-actors.test.ts": ONE_IMPORT,
  "tests/integration/queries-search.test.ts": ONE_IMPORT,
  "tests/integration/search-publications.test.ts": ONE_IMPORT,
  "tests/integration/store-editions.test.ts":
    "one story: what becomes of a directory from one edition to the next",
};

test("no file is too long to be read at once", () => {
  const own = ["src", "tests"].flatMap((folder) =>
    readdirSync(path.join(SRC, "..", folder), { recursive: true, encoding: "utf8" })
      .map((file) => `${folder}/${file.replaceAll(path.sep, "/")}`)
      .filter((file) => /\.(?:tsx?|mjs|css)$/.test(file) && !file.startsWith("src/db/generated/")),
  );
  const most = (file: string) => (path.basename(file) === "page.tsx" ? LONGEST_PAGE : LONGEST_FILE);
  const linesOf = (file: string) => readFileSync(path.join(SRC, "..", file), "utf8").split("\n").length - 1;
  const long = own.filter((file) => linesOf(file) > most(file));
  expect(own.filter((file) => most(file) === LONGEST_PAGE).length).toBeGreaterThan(40);
  expect(
    long.filter((file) => !(file in LONG)),
    "split it by meaning",
  ).toEqual([]);
});
