import { describe, expect, it } from "vitest";
import { readingOrder } from "./columns.ts";

const read = (text: string) => {
  const lines = text.split("\n");
  return readingOrder(lines, 1, lines.length).map((piece) => `${piece.line} ${piece.text.trim()}`);
};

describe("the order in which columns are read", () => {
  it("reads each column down before the next, over several paragraphs", () => {
    expect(
      read(
        "La Scie Douce              Le Four Commun\nHesdin (62)                Ham (80)\n\nRe-Bois                    L'Aiguille\nAlbert (80)                Creil (60)",
      ),
    ).toEqual([
      "1 La Scie Douce",
      "2 Hesdin (62)",
      "4 Re-Bois",
      "5 Albert (80)",
      "1 Le Four Commun",
      "2 Ham (80)",
      "4 L'Aiguille",
      "5 Creil (60)",
    ]);
  });

  it("leaves a table of hours or of values in its rows", () => {
    const table = "9h30   accueil des participants\n9h45   le contexte\n10h00   deux témoignages";
    expect(read(table)).toHaveLength(3);
    expect(read("Permanents            5\nSalariés en parcours  28\nBénévoles             12")).toHaveLength(
      3,
    );
  });

  it("leaves beside its line what only tags it: a number, a square of a map, a kind in brackets, a phone", () => {
    const list =
      "1  B3   LE GRENIER                 [ACI]\n        12 rue du Calvaire, Frévent\n        meubles, vaisselle          03 53 01 44 10\n\n2  D2   LA ROUE                    [EI]\n        place de la Gare";
    expect(read(list).map((line) => line[0])).toEqual(["1", "2", "3", "5", "6"]);
  });

  it("leaves running text and one lone gap as they are", () => {
    expect(read("Une phrase qui va\njusqu'au bout.")).toEqual(["1 Une phrase qui va", "2 jusqu'au bout."]);
    expect(read("SIRET 843 176 256 00025   APE 88.99B")).toHaveLength(1);
  });
});
