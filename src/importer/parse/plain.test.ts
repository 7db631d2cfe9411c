import fc from "fast-check";
import { expect, it } from "vitest";
import { readDocument } from "../read/document.ts";
import { parsePlain } from "./plain.ts";

function tree(text: string) {
  const entry = {
    id: "essai",
    file: "essai.txt",
    family: "rencontres" as const,
    title: "Essai",
    publisher: "DREETS",
    publishedOn: "2023",
    territories: [],
  };
  return parsePlain(readDocument(entry, new TextEncoder().encode(text)));
}
const shown = (text: string) =>
  tree(text).blocks.map((b) => `${b.kind === "item" ? `${b.depth}-` : ""}${b.text.text}`);

it("joins the lines of a paragraph and keeps the way back", () => {
  const [paragraph] = tree(
    "Les acteurs de l’inclusion ont dévelop-\npé des coopérations,\net des outils.\n",
  ).blocks;
  expect(paragraph?.text.text).toBe(
    "Les acteurs de l’inclusion ont développé des coopérations, et des outils.",
  );
  expect(paragraph?.text.match(/outils/)?.whole.passage).toEqual({
    document: "essai",
    lineStart: 3,
    lineEnd: 3,
  });
});

it("takes set-in lines for items whose bullets were lost, and bullets below them for nested ones", () => {
  expect(
    shown("Perspectives\n  Créer des\nliens durables\n\n  Agir :\n\n •  ici\n\n •  là\nbas\n\n  Mesurer"),
  ).toEqual(["Perspectives", "0-Créer des liens durables", "0-Agir :", "1-ici", "1-là bas", "0-Mesurer"]);
});

it("nests by the order in which bullets come, whatever they are", () => {
  expect(shown("• un\n- un un\n- un deux\n• deux")).toEqual(["0-un", "1-un un", "1-un deux", "0-deux"]);
  expect(shown("➔ un\n▪ un un\n➔ deux")).toEqual(["0-un", "1-un un", "0-deux"]);
});

it("goes on over the blank line of a column or a page where the sentence does", () => {
  expect(shown("la définition des métiers, puis\n\navec les collectivités.\n\nUne autre phrase.")).toEqual([
    "la définition des métiers, puis avec les collectivités.",
    "Une autre phrase.",
  ]);
  expect(shown("« Coopérer avec les entreprises :\n\nles alliances »")).toEqual([
    "« Coopérer avec les entreprises : les alliances »",
  ]);
});

it("ends a paragraph where the next word would have fitted on the line", () => {
  const wide = "Les intervenants de cette table ronde ont exploré la place des acteurs";
  expect(
    shown(
      `Présentation\nÀ quoi bon ?\n${wide}\ninclusifs dans les\nterritoires.\nPour finir, l’enjeu est grand.`,
    ),
  ).toEqual([
    "Présentation",
    "À quoi bon ?",
    `${wide} inclusifs dans les territoires.`,
    "Pour finir, l’enjeu est grand.",
  ]);
});

it("takes an even margin for no bullets", () => {
  expect(shown("   Une page\n   entière\n\n   Un retrait")).toEqual(["Une page entière", "Un retrait"]);
});

it("gives a bullet that stands alone to the line below it, and lone marks to the layout", () => {
  expect(shown("•\nUn point\n")).toEqual(["0-Un point"]);
  expect(tree("Un texte\n\n***\n").layoutLines).toEqual([3]);
});

it("reads any text, each letter once and on its line", () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom(
      "",
      " Page",
      "  Point",
      " • Point",
      "\fPage",
      "mot-",
      "https://a.b/",
      "« Titre",
      "fin ».",
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const { blocks, lineCount } = tree(lines.join("\n"));
      let last = 0;
      for (const block of blocks) {
        expect(block.lineStart).toBeGreaterThan(last);
        expect(block.text.lineEnd).toBe(block.lineEnd);
        expect(block.lineEnd).toBeLessThanOrEqual(lineCount);
        last = block.lineEnd;
      }
    }),
  );
});
