import { expect, test } from "vitest";
import { sentencesOf, toldOf } from "./definition.ts";

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

test.each([
  [["ESS"], "L'ESS est, d'après la loi de 2014, \"un mode d'entreprendre\"."],
  [["TAPAJ"], "- Le dispositif Travail alternatif (TAPAJ) consiste à proposer un travail."],
  [
    ["DREETS"],
    "Sous l'autorité du préfet de région, la **DREETS (direction régionale)** met en œuvre les politiques.",
  ],
  [["GEIQ"], "Les GEIQ (groupements d'employeurs) sont des collectifs d'entreprises."],
])("une phrase dont %s est le sujet dit ce que c'est", (names, sentence) => {
  const lines = ["Le pôle est ancien.", "", `${sentence} Une autre suit.`];
  const all = [...names, "Travail alternatif"];
  const told = sentencesOf([{ slug: "a", names: all }], lines, "a").get("a");
  expect(told?.passage).toEqual({ document: "a", lineStart: 3, lineEnd: 3 });
  expect(told?.text).toBe(sentence.replace(/^- /, ""));
});

test("celle qu'un récit vient de nommer n'est pas toutes celles que ses lettres disent", () => {
  const lines = ["L'EA est une association de Lens.", "", "Une EA est une entreprise ordinaire."];
  const told = sentencesOf([{ slug: "ea", names: ["EA", "entreprises adaptées"] }], lines, "a").get("ea");
  expect(told?.passage.lineStart).toBe(3);
});

test.each([
  "Le PTCE Hénin-Carvin est une association.",
  "Le PTCE est né en 2021.",
  "Les membres du PTCE sont des associations.",
  "Le PTCE propose un repas le 4 mai.",
])("%s : elle n'en dit rien", (sentence) => {
  expect(sentencesOf([{ slug: "ptce", names: ["PTCE"] }], [sentence], "a").size).toBe(0);
});
