import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeEach, expect, test } from "vitest";
import { keptReadings, openShelf, type Reading } from "./kept-readings.ts";
import { readDocument, type SourceDocument } from "./read/document.ts";

const folder = mkdtempSync(join(tmpdir(), "readings-"));
afterAll(() => rmSync(folder, { recursive: true }));

let root: string;

/** A program of a few files, and a moment at which none of them had changed for a while. */
beforeEach(() => {
  root = mkdtempSync(join(folder, "root-"));
  for (const [name, text] of Object.entries(FILES)) put(name, text);
});

const FILES: Record<string, string> = {
  "src/domain/units.json": "[1]",
  "src/importer/main.ts": "a",
  "src/importer/extract/tables.ts": "b",
  "src/lib/text.ts": "c",
  "package-lock.json": "{}",
  "node_modules/.package-lock.json": "{}",
};

function put(name: string, text: string) {
  mkdirSync(join(root, dirname(name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

const LATER = () => Date.now() + 60_000;
const shelf = (since = LATER()) => openShelf(since, root);

test("what is kept is found again, equal to the last undefined", () => {
  const answer = { draft: [{ a: undefined, b: Number.NaN, c: new Map([[1, "é"]]) }] };
  expect(shelf().find({ of: "x" })).toBeUndefined();
  shelf().keep({ of: "x" }, answer);
  expect(shelf().find({ of: "x" })).toStrictEqual(answer);
  expect(shelf().find({ of: "y" })).toBeUndefined();
});

test("an equal question finds it, however its strings are held; one that is not plain is none", () => {
  const line = "La ressourcerie de Lens emploie douze personnes";
  const cut = `œ ${line}`.slice(2);
  shelf().keep([line], "answer");
  expect(shelf().find([cut])).toBe("answer");
  expect(shelf().find(new Map([[1, line]]))).toBeUndefined();
  expect(() => shelf().find([new Set([line])])).toThrow(TypeError);
});

test.each(Object.keys(FILES))("nothing is found once %s has changed, is gone or is elsewhere", (name) => {
  const place = join(root, name);
  const findsAfter = (change: () => void) => {
    shelf().keep("question", "answer");
    expect(shelf().find("question")).toBe("answer");
    change();
    const found = shelf().find("question");
    writeFileSync(place, FILES[name] ?? "");
    return found;
  };
  expect(findsAfter(() => writeFileSync(place, "other"))).toBeUndefined();
  expect(findsAfter(() => rmSync(place))).toBeUndefined();
  if (name.startsWith("src/")) {
    expect(findsAfter(() => put(`${name.slice(0, -3)}-2.ts`, ""))).toBeUndefined();
  }
});

test("a test that changes changes nothing", () => {
  shelf().keep("question", "answer");
  put("src/lib/text.test.ts", "d");
  expect(shelf().find("question")).toBe("answer");
});

test("where the program changed after it began to load, nothing is found and nothing kept", async () => {
  shelf().keep("question", "answer");
  const loaded = Date.now();
  await pause(20);
  put("src/lib/text.ts", FILES["src/lib/text.ts"] ?? "");
  expect(shelf(loaded).find("question")).toBeUndefined();
  shelf(loaded).keep("other", "answer");
  expect(shelf().find("other")).toBeUndefined();
});

test("what is damaged is not there, and answers of an earlier program are thrown away", () => {
  shelf().keep("question", "answer");
  const shelves = join(root, ".cache/readings");
  const [version = ""] = readdirSync(shelves);
  const [file = ""] = readdirSync(join(shelves, version));
  const bytes = readFileSync(join(shelves, version, file));
  for (const damaged of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.of(0)]), Buffer.alloc(0)]) {
    writeFileSync(join(shelves, version, file), damaged);
    expect(shelf().find("question")).toBeUndefined();
  }
  put("src/lib/text.ts", "other");
  shelf().keep("question", "answer");
  expect(readdirSync(shelves)).toHaveLength(1);
  expect(readdirSync(shelves)).not.toEqual([version]);
});

test("a publication is read again where its entry, its text or its pages are others", () => {
  const entry = {
    id: "essai",
    file: "essai.txt",
    title: "Essai",
    publisher: "Essai",
    publishedOn: "2025",
    territories: [],
  };
  const given = readDocument(entry, new TextEncoder().encode("Un texte\n"));
  const others: SourceDocument[] = [
    { ...given, entry: { ...entry, family: "autre" } },
    { ...given, lines: ["Un autre"] },
    { ...given, pageStarts: [1] },
    { ...given, furniture: new Map([[1, "en-tête"]]) },
  ];
  let times = 0;
  const read = (source: SourceDocument) => {
    times++;
    return { entry: source.entry, draft: { lines: source.lines } } as unknown as Reading;
  };
  for (const source of [given, ...others, given, ...others])
    expect(keptReadings(shelf())(source, read)).toStrictEqual(read(source));
  expect(times).toBe(3 * (1 + others.length));
});

const IMPORT = /^(?:import|export)\b(?! type)(?:[^;"'=]*?\bfrom)?\s*["']([#.][^"']*)["']/gm;

test("a reading runs no file that the version does not cover", () => {
  const src = resolve(import.meta.dirname, "..");
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, target = ""] of readFileSync(file, "utf8").matchAll(IMPORT))
      follow(target.startsWith("#") ? join(src, target.slice(1)) : resolve(dirname(file), target));
  };
  for (const start of [
    "extract/which-family.ts",
    "extract/second-reading.ts",
    "fill/acronyms.ts",
    "read/document.ts",
  ])
    follow(join(import.meta.dirname, start));
  expect(seen.size).toBeGreaterThan(100);
  expect(
    [...seen].map((file) => relative(src, file)).filter((file) => !/^(?:domain|importer|lib)\//.test(file)),
  ).toEqual([]);
});
