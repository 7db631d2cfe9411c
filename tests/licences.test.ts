import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { notices, noticesPage } from "../src/cli/notices.ts";
import { compiledInNext, NAMED_INSIDE, UNNAMED_INSIDE } from "../src/cli/notices-inside.ts";
import { ATTRIBUTIONS, SOFTWARE } from "../src/ui/about/sources.ts";

const ROOT = path.join(import.meta.dirname, "..");

test("docs/licences.md names every package of package-lock.json with its licence", () => {
  const page = readFileSync(path.join(ROOT, "docs/licences.md"), "utf8");
  expect(page, "npm run --silent show -- licences > docs/licences.md").toBe(noticesPage(ROOT));
  const all = [...notices(ROOT), ...compiledInNext(ROOT)];
  expect(all.filter(({ licence }) => licence === "non indiquée")).toEqual([]);
});

/** Texts of licences, fonts and machine code below the root of a package: signs of somebody else's work. */
const SIGN =
  /(?:^|\/)(?:licen[cs]e|copying|ofl)[^/]*$|\.(?:ttf|otf|pfb|woff2?|wasm|node|icc|so[.\d]*|dylib|dll)$/i;

test("what packages carry of others is named: compiled code, fonts, texts of licences", () => {
  const known = [...compiledInNext(ROOT), ...NAMED_INSIDE].map(({ place }) => place);
  const modules = path.join(ROOT, "node_modules");
  const served = notices(ROOT).filter(({ isServed, licence }) => isServed && licence !== "OFL-1.1");
  const signs = served.flatMap(({ name }) => {
    const files = filesBelow(path.join(modules, name)).map((file) => `${name}/${file}`);
    return files.filter((file) => file.slice(name.length + 1).includes("/") && SIGN.test(file));
  });
  expect(signs.length).toBeGreaterThan(100);
  expect(
    signs.filter((file) => ![...known, ...UNNAMED_INSIDE].some((place) => file.startsWith(place))),
  ).toEqual([]);
});

test("the libraries in libvips are named as its package names them", () => {
  const folder = readdirSync(path.join(ROOT, "node_modules/@img")).find((name) =>
    /^sharp-libvips-/.test(name),
  );
  // Windows has them in another package.
  if (!folder) return;
  const table = readFileSync(path.join(ROOT, "node_modules/@img", folder, "README.md"), "utf8");
  const told = [...table.matchAll(/^\| ([\w-]+) +\| (.*?) *\|$/gm)]
    .slice(1)
    .map(([, what = "", terms = ""]) => ({
      what,
      isLgpl: /LGPL/.test(terms),
    }));
  const named = NAMED_INSIDE.filter(({ place }) => place.startsWith("@img/sharp-libvips-"));
  expect(told.length).toBeGreaterThan(20);
  expect(told).toEqual(
    expect.arrayContaining(named.map(({ what, licence }) => ({ what, isLgpl: licence.startsWith("LGPL") }))),
  );
  expect(told.length).toBe(named.length);
});

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll(path.sep, "/"))
      .filter((file) => !file.includes("node_modules/"));
  } catch {
    // One for another system is not installed.
    return [];
  }
}

/** Those that ask for no more than to be named where the code is handed on. */
const USUAL =
  /^(?:0BSD|(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0|Zlib|HPND|FTL|IJG|libpng-2\.0|libtiff|Unicode-3\.0|PostgreSQL)(?: (?:AND|OR|and) |$))+/i;

test("the page « À propos » names the licences that ask for more: LGPL, EPL, MPL, CC BY, OFL, Hippocratic", () => {
  const named = [...SOFTWARE, ...ATTRIBUTIONS]
    .map(({ licence }) => licence.replace("SIL Open Font License", "OFL"))
    .join("; ")
    .toLowerCase();
  const unusual = new Set(
    [...notices(ROOT), ...compiledInNext(ROOT), ...NAMED_INSIDE]
      .flatMap(({ licence }) => licence.split(/ (?:AND|OR) |[()]/))
      .filter((licence) => licence !== "" && !USUAL.test(licence))
      .map((licence) =>
        licence
          .split("-")
          .slice(0, licence.startsWith("CC") ? 2 : 1)
          .join(" ")
          .toLowerCase(),
      ),
  );
  expect([...unusual].filter((licence) => !named.includes(licence))).toEqual([]);
  expect(unusual.size).toBeGreaterThan(4);
});
