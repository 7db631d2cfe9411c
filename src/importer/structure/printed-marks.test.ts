import { expect, test } from "vitest";
import { readDocument } from "../read/document.ts";
import { announcedMarks } from "./announced-marks.ts";
import { printedMarks } from "./printed-marks.ts";

const entry = {
  id: "essai",
  file: "essai.txt",
  family: "livret" as const,
  title: "Essai",
  publisher: "DREETS",
  publishedOn: "2025",
  territories: [],
};
const document = (lines: readonly string[]) =>
  readDocument(entry, new TextEncoder().encode(lines.join("\n")));

const PROSE = "Une phrase assez longue pour remplir la ligne, et qui dit ce que l'on y fait chaque jour.";
const sheet = (name: string, motto: string) => [
  "",
  "",
  name,
  motto,
  "",
  "EN DEUX MOTS",
  "Métier           maraîchage",
  "Naissance        14 février 2008",
  "Équipe           5 permanents",
  "",
  "Qui paie ?",
  "Ici : la ville de Ham.",
  "En région : la DREETS.",
  "",
  "Ce qui pèse",
  PROSE,
];

const marked = (lines: readonly string[]) =>
  printedMarks(document(lines))
    ?.map(({ text }) => text)
    .filter((text) => text !== "");

test("labels that come back make units of a text, rows and values have labels", () => {
  const text = marked([
    PROSE,
    ...sheet("Le Pré d'en Bas", "« On sème. »"),
    ...sheet("Vis à Vis", "« On serre. »"),
    ...sheet("L'Établi", "« On scie. »"),
  ]);
  expect(text?.filter((line) => line.startsWith("### "))).toEqual(
    ["Le Pré d'en Bas", "Vis à Vis", "L'Établi"].map((name) => `### ${name}`),
  );
  expect(text?.filter((line) => line === "#### Qui paie ?")).toHaveLength(3);
  expect(text).toContain("**Naissance** : 14 février 2008");
  expect(text).toContain("**En région** : la DREETS.");
});

test("a text whose lines do not come back has no template", () => {
  expect(marked([PROSE, ...sheet("Le Pré d'en Bas", "« On sème. »")])).toBeUndefined();
});

test("what the contents announce are parts, a series of lines alone the sessions", () => {
  const titles = ["Le mot d'accueil", "Trois mots", "Les salles", "Avant de partir"];
  const text = announcedMarks(
    document([
      ...titles.map((title, i) => `  p. ${i + 2}    ${title}`),
      "",
      ...["Le mot d'accueil", PROSE].flatMap((line) => [line, ""]),
      ...[
        "Trois mots",
        "Passoire — Logement mal isolé.",
        "Dépose — Démonter.",
        "Lot : ce que l'on réserve.",
      ].flatMap((line) => [line, ""]),
      ...["Les salles", "Salle Jaune", PROSE, "Salle Verte", PROSE, "Salle Bleue", PROSE].flatMap((line) => [
        line,
        "",
      ]),
      "Avant de partir",
      "",
      PROSE,
    ]),
  )?.map((line) => line.text);
  expect(text?.filter((line) => line.startsWith("# "))).toEqual(titles.map((title) => `# ${title}`));
  expect(text?.filter((line) => line.startsWith("## "))).toEqual(
    ["Jaune", "Verte", "Bleue"].map((color) => `## Salle ${color}`),
  );
  expect(text).toContain("**Passoire** — Logement mal isolé.");
});
