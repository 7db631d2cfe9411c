import { expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { agesNotReached } from "./age-said.ts";

const text = SourcedText.join([
  SourcedText.ofLine("d", 4, "L'association a été créée en 2015."),
  SourcedText.ofLine("d", 6, " 8 ans après sa création, elle s'inscrit dans les projets du pays."),
]);

test("« créée en 2015 » and « 8 ans après sa création » do not fit a publication of 2021", () => {
  expect(agesNotReached(text, 2021)).toMatchObject([
    {
      code: "contradictory-values",
      found: "8 ans après sa création",
      expected: "6 ans au plus",
      passage: { lineStart: 6, lineEnd: 6 },
    },
  ]);
});

test("they fit one of 2024", () => {
  expect(agesNotReached(text, 2024)).toEqual([]);
});

test("without a year of creation there is nothing to compare", () => {
  expect(agesNotReached(SourcedText.ofLine("d", 1, "8 ans après sa création, elle grandit."), 2010)).toEqual(
    [],
  );
});
