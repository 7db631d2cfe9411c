import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { isCard, labelledLines } from "./identity-labels.ts";

const block = (...lines: string[]): Block => ({
  kind: "paragraph",
  depth: 0,
  text: SourcedText.join(
    lines.map((line, i) => SourcedText.ofLine("d", i + 1, line)),
    "\n",
  ),
  lineStart: 1,
  lineEnd: lines.length,
  links: [],
  noteCalls: [],
  noteNumber: null,
});
const fields = (...lines: string[]) => labelledLines(block(...lines)).map((l) => [l.field, l.value.oneLine]);

it("two columns of which the words alone are left: a line without a label goes on with the one before", () => {
  expect(
    fields(
      "Statut SCIC",
      "Où Chemin des Serres, 60800 Crépy-en-",
      "Valois",
      "Budget 2023 612 000 €",
      "Depuis 2009",
    ),
  ).toEqual([
    ["nature", "SCIC"],
    ["place", "Chemin des Serres, 60800 Crépy-en- Valois"],
    ["budget", "612 000 €"],
    ["started", "2009"],
  ]);
  expect(fields("Elle trie des vêtements.", "Depuis 2019, elle vend.", "On achète.")).toEqual([]);
});

it.each([
  ["Structure porteuse : association Bois Vivant", [["carrier", "association Bois Vivant"]]],
  ["PORTEUR | Bois Vivant", [["carrier", "Bois Vivant"]]],
  ["Créée le : 4 avril 2016", [["started", "4 avril 2016"]]],
  ["Salariés : 27 dont 15 en parcours", [["workforce", "27 dont 15 en parcours"]]],
  ["N° SIRET : 853 402 170", [["company-number", "853 402 170"]]],
  ["Année de création – 1994", [["started", "1994"]]],
  [
    "Création : 2016 | Lieu : Douai",
    [
      ["started", "2016"],
      ["place", "Douai"],
    ],
  ],
  [
    "Entreprise adaptée – Laon (Aisne) – depuis 2011",
    [
      ["nature", "Entreprise adaptée"],
      ["place", "Laon (Aisne)"],
      ["started", "2011"],
    ],
  ],
  ["L'équipe intervient : elle visite le bâtiment", []],
  ["Lille – Arras – Verdoya", []],
])("« %s »", (line, wanted) => expect(fields(line)).toEqual(wanted));

it("a label alone on its line takes the line under it", () => {
  expect(fields("Porteur", "Bois Vivant", "Lieu :", "Douai")).toEqual([
    ["carrier", "Bois Vivant"],
    ["place", "Douai"],
  ]);
});

it("three labels make a card; a text with one does not", () => {
  expect(isCard(block("Porteur : Bois Vivant", "Lieu : Douai", "Création : 2016"))).toBe(true);
  expect(isCard(block("Entreprise adaptée, SAS", "Lille (59)", "Créée en 2009", "48 salariés"))).toBe(true);
  expect(isCard(block("Partenaires : la Ville de Douai, la CAF et le lycée."))).toBe(false);
});
