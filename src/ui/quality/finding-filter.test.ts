import { expect, test } from "vitest";
import { parseFindingFilter } from "./finding-filter.ts";

test("un filtre connu est pris, un autre est dit", () => {
  const asked =
    "gravite=warning&code=n'importe&document=panorama&document=autre&fiche=la-serre&constructor=1&vide=";
  const { filter, ignored } = parseFindingFilter(new URLSearchParams(asked), ["panorama"], ["la-serre"]);
  expect(filter).toEqual({ severity: "warning", code: null, document: "panorama", initiative: "la-serre" });
  expect(ignored).toEqual([
    { name: "code", value: "n'importe" },
    { name: "document", value: "autre" },
    { name: "constructor", value: "1" },
  ]);
});
