import { expect, test } from "vitest";
import { plainBlocks } from "./plain-text.tsx";

test("les lignes d'une page font des paragraphes, les puces des listes", () => {
  expect(
    plainBlocks([
      "La rencontre a réuni des structures et ",
      "des partenaires.",
      "",
      "\uf0a7 Développer des outils",
      "communs",
      "",
      "• Inciter les collectivités",
      "Pour aller plus loin",
    ]),
  ).toEqual([
    { kind: "paragraph", text: "La rencontre a réuni des structures et des partenaires." },
    {
      kind: "list",
      items: ["Développer des outils communs", "Inciter les collectivités Pour aller plus loin"],
    },
  ]);
});

test("une puce perdue laisse son retrait", () => {
  expect(
    plainBlocks(["Les intervenants", "  Ada Brun, directrice,", "les Dunes", "", "  Zoé Petit"]),
  ).toEqual([
    { kind: "paragraph", text: "Les intervenants" },
    { kind: "list", items: ["Ada Brun, directrice, les Dunes", "Zoé Petit"] },
  ]);
});

test("un mot coupé garde son trait d'union, et un tiret d'incise n'est pas une puce", () => {
  expect(plainBlocks(["https://exemple.fr/Retour-de-", "l-inclusion", "", "-là, il part"])).toEqual([
    { kind: "paragraph", text: "https://exemple.fr/Retour-de-l-inclusion" },
    { kind: "paragraph", text: "-là, il part" },
  ]);
});
