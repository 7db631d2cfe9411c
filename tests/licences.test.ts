import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { notices, noticesPage } from "../src/cli/notices.ts";
import { ATTRIBUTIONS, SOFTWARE } from "../src/ui/about/sources.ts";

const ROOT = path.join(import.meta.dirname, "..");

test("docs/licences.md names every package of package-lock.json with its licence", () => {
  const page = readFileSync(path.join(ROOT, "docs/licences.md"), "utf8");
  expect(page, "npm run --silent show -- licences > docs/licences.md").toBe(noticesPage(ROOT));
  expect(notices(ROOT).filter(({ licence }) => licence === "non indiquée")).toEqual([]);
});

/** Those that ask for no more than to be named where the code is handed on. */
const USUAL =
  /^(?:0BSD|(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0)(?: (?:AND|OR|and) |$))+/i;

test("the page « À propos » names the licences that ask for more: LGPL, EPL, MPL, CC BY, OFL, Hippocratic", () => {
  const named = [...SOFTWARE, ...ATTRIBUTIONS]
    .map(({ licence }) => licence.replace("SIL Open Font License", "OFL"))
    .join("; ")
    .toLowerCase();
  const unusual = new Set(
    notices(ROOT)
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
