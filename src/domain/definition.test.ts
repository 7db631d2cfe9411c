import { expect, test } from "vitest";
import { toldOf } from "./definition.ts";

const lines = [
  "→ **Les GEIQ (groupements d'employeurs) sont des collectifs d'entreprises.**",
  "",
  "Ils embauchent ensemble. Leur parcours",
  "",
  "dure un an.",
  "",
  "→ **Un autre point** n'en est plus.",
];

test("what follows a term and takes it up is what it is, put together where a page cut it", () => {
  expect(toldOf(lines, { document: "a", lineStart: 1, lineEnd: 1 })).toEqual({
    text: "**Les GEIQ (groupements d'employeurs) sont des collectifs d'entreprises.**\n\nIls embauchent ensemble. Leur parcours dure un an.",
    passage: { document: "a", lineStart: 1, lineEnd: 5 },
  });
});

test("where the next paragraph is of something else, nothing more is told", () => {
  expect(
    toldOf(["Le GEIQ est là.", "", "La ville aussi."], { document: "a", lineStart: 1, lineEnd: 1 }),
  ).toBeNull();
  expect(toldOf(["Le GEIQ (groupement)"], { document: "a", lineStart: 1, lineEnd: 1 })).toBeNull();
});
