import { describe, expect, it } from "vitest";
import { catalogueEntrySchema } from "#domain/catalogue.ts";
import { parseMarkdown } from "../../parse/markdown.ts";
import { readDocument } from "../../read/document.ts";
import { withoutPageLines } from "../../structure/page-lines.ts";
import { printedItems, tableRows } from "../common/printed-items.ts";
import { withTitles } from "./titles.ts";

const entry = catalogueEntrySchema.parse({
  id: "d",
  file: "d.txt",
  family: "restitution",
  title: "Le linge qui revient",
  publisher: "Éditeur",
  publishedOn: "2025",
});
const read = (text: string) => {
  const source = readDocument(entry, new TextEncoder().encode(text));
  const { tree, ignored: furniture } = withoutPageLines(source, parseMarkdown(source));
  return {
    blocks: withTitles(tree.blocks.flatMap(tableRows).flatMap(printedItems), source.lines),
    furniture,
  };
};
const titles = (text: string) =>
  read(text).blocks.flatMap((b) => (b.kind === "heading" ? [[b.depth, b.text.oneLine]] : []));

describe("the titles of a booklet without marks", () => {
  it("are told by their look: parts first, then workshops, then what is inside", () => {
    const text =
      "OUVERTURE\n\nTexte du discours.\n\nTABLE RONDE\n\nTexte.\n\n**Atelier n° 1 – Trier**\n\n*La structure*\n\nTexte.\n\n*Les résultats*\n\nTexte.\n\nPAROLES DE TERRAIN\n\nTexte.";
    expect(titles(text)).toEqual([
      [1, "OUVERTURE"],
      [1, "TABLE RONDE"],
      [2, "Atelier n° 1 – Trier"],
      [3, "La structure"],
      [3, "Les résultats"],
      [1, "PAROLES DE TERRAIN"],
    ]);
  });

  it("are no speakers, no contents and no sentences", () => {
    const text =
      "OUVERTURE\n\n**Anne Dupré, sous-préfète**\n\n*Table ronde animée par Luc Grand, Agence Bleue*\n\n**Une phrase entière qui se termine.**\n\n**Les ateliers ..... 12**\n\nCONCLUSION\n\nTexte.";
    expect(titles(text).map(([, title]) => title)).toEqual(["OUVERTURE", "CONCLUSION"]);
  });

  it("are numbered lines, which the parser takes for lists", () => {
    const text =
      "1. Ouverture\n\nTexte.\n\n2. Table ronde : agir\n\nTexte.\n\n3. Le linge\n\nTexte.\n\nFin du texte.";
    expect(titles(text).map(([, title]) => title)).toEqual(["Ouverture", "Table ronde : agir", "Le linge"]);
  });
});

describe("a booklet whose headings are marked", () => {
  it("keeps bold lines as they are, unless their words tell", () => {
    const text =
      "# Introduction\n\n**Une phrase en gras**\n\n# Table ronde\n\n## Points clés\n\n## Modèle économique\n\nTexte.\n\n**Foire aux questions**\n\nTexte.";
    expect(titles(text).map(([, title]) => title)).not.toContain("Une phrase en gras");
    expect(titles(text).map(([, title]) => title)).toContain("Foire aux questions");
  });
});

describe("the lines that pages print around the text", () => {
  it("come back with a growing number, and what they cut is joined", () => {
    const foot = (n: number) => `\n\nLe linge qui revient, compte rendu | ${n}\n\n`;
    const { blocks, furniture } = read(
      `Un début de phrase${foot(1)}et sa suite.${foot(2)}Autre.${foot(3)}Fin.`,
    );
    expect(furniture.map((f) => f.lineStart)).toEqual([3, 7, 11]);
    expect(blocks[0]?.text.oneLine).toBe("Un début de phrase et sa suite.");
  });

  it("are no numbered steps", () => {
    expect(read("Étape 1\n\nTexte.\n\nÉtape 2\n\nTexte.\n\nÉtape 3\n\nTexte.").furniture).toEqual([]);
  });
});

it("reads bullets of its own and rows of a table as items", () => {
  const { blocks } = read(
    "• Un\n• Deux\nqui va à la ligne\n– Trois\n\n| Nom | Fonction |\n|---|---|\n| Anne Dupré | maire |",
  );
  expect(blocks.map((b) => [b.kind, b.text.oneLine])).toEqual([
    ["item", "Un"],
    ["item", "Deux qui va à la ligne"],
    ["item", "Trois"],
    ["item", "Nom, Fonction"],
    ["item", "Anne Dupré, maire"],
  ]);
});
