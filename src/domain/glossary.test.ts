import { expect, test } from "vitest";
import { groupTerms } from "./glossary.ts";

const said = (term: string, lineStart: number) => ({
  term,
  definition: `Définition ${lineStart}`,
  attributedTo: null,
  passage: { document: "d", lineStart, lineEnd: lineStart },
});

test("un terme et son sigle sont une entrée, deux définitions y sont côte à côte", () => {
  const [circular, pole] = groupTerms([
    said("pôle territorial de coopération économique (PTCE)", 1),
    said("ÉCONOMIE CIRCULAIRE", 2),
    said("PTCE", 3),
    said("Économie circulaire", 4),
  ]);
  expect(circular).toMatchObject({ slug: "economie-circulaire", term: "Économie circulaire" });
  expect(circular?.definitions.map(({ definition }) => definition)).toEqual(["Définition 2", "Définition 4"]);
  expect(pole).toMatchObject({ slug: "pole-territorial-de-cooperation-economique", aliases: ["PTCE"] });
  expect(pole?.definitions).toHaveLength(2);
});
