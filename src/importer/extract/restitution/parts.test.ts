import { describe, expect, it } from "vitest";
import { catalogueEntrySchema } from "#domain/catalogue.ts";
import { parseMarkdown } from "../../parse/markdown.ts";
import { readDocument } from "../../read/document.ts";
import { cutParts } from "./parts.ts";

const entry = catalogueEntrySchema.parse({
  id: "d",
  file: "d.txt",
  family: "restitution",
  title: "Titre",
  publisher: "Éditeur",
  publishedOn: "2025",
});
const parts = (text: string) =>
  cutParts(parseMarkdown(readDocument(entry, new TextEncoder().encode(text))).blocks).map((p) => [
    p.kind,
    p.number,
    p.title?.text ?? null,
    p.blocks.length,
  ]);

describe("the parts of a booklet", () => {
  it("cuts at the headings that open a part, at whatever level", () => {
    expect(parts("# En préambule\n\nTexte\n\n## Table ronde\n\nTexte\n\n### Clôture\n\nTexte")).toEqual([
      ["preamble", null, "En préambule", 1],
      ["round-table", null, "Table ronde", 1],
      ["conclusion", null, "Clôture", 1],
    ]);
  });

  it("takes the title of a workshop from its heading or from the line under it", () => {
    expect(parts("# ATELIER N°2 – Cuisiner\n\nTexte\n\n# Atelier 3\n\n## Coudre\n\nTexte")).toEqual([
      ["workshop", "2", "Cuisiner", 1],
      ["workshop", "3", "Coudre", 1],
    ]);
  });

  it("gives a workshop the speakers that are printed above its title", () => {
    const text = "# Les carrefours : l'essentiel\n\n## Avec\n\nA\n\n## Carrefour 2 | Coudre\n\nTexte";
    expect(parts(text)).toEqual([
      ["workshops", null, "Les carrefours : l'essentiel", 0],
      ["workshop", "2", "Coudre", 3],
    ]);
  });

  it("keeps a heading of the wrong level inside its workshop", () => {
    expect(
      parts("# Atelier 1 : Réparer\n\n## Intervenants\n\nTexte\n\n# Retour d'expérience du Relais\n\nTexte"),
    ).toEqual([["workshop", "1", "Réparer", 4]]);
  });

  it("ends a table of contents where running text begins", () => {
    const told = `Ce texte suit le sommaire sans titre. ${"Il raconte une journée de travail. ".repeat(6)}`;
    expect(parts(`# Sommaire\n\nIntroduction 3\n\n${told}`)).toEqual([
      ["contents", null, "Sommaire", 1],
      ["other", null, null, 1],
    ]);
  });
});
