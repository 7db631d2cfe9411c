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

const spelled = (term: string, definition: string) => ({ ...said(term, 1), definition });

test("un sigle que sa définition épelle a ces mots pour autre nom", () => {
  const [ess] = groupTerms([
    spelled("ESS", "économie sociale et solidaire"),
    spelled("Économie sociale et solidaire", "Une manière d'entreprendre."),
  ]);
  expect(ess).toMatchObject({ slug: "ess", term: "ESS", aliases: ["économie sociale et solidaire"] });
  expect(ess?.definitions).toHaveLength(2);
  expect(groupTerms([spelled("FAQ", "FOIRE AUX QUESTIONS")])[0]?.aliases).toEqual(["foire aux questions"]);
  const told = "Un Geiq est un groupement d'employeurs.";
  for (const definition of [told, "groupement, ou non : employeurs", "association d'employeurs"])
    expect(groupTerms([spelled("GEIQ", definition)])[0]?.aliases).toEqual([]);
});

test("deux entrées connues se rejoignent quand une définition dit qu'elles n'en sont qu'une", () => {
  const all = groupTerms([
    spelled("Économie sociale et solidaire", "Une manière d'entreprendre."),
    spelled("Ess", "Un secteur."),
    spelled("ESS", "économie sociale et solidaire"),
  ]);
  expect(all.map(({ definitions }) => definitions.length)).toEqual([3]);
});

test("deux termes d'une même adresse y sont tous deux, aucun ne se perd", () => {
  const long = "le plan départemental d'insertion par l'activité économique et l'accompagnement renforcé des";
  const all = groupTerms([said(`${long} jeunes`, 1), said(`${long} seniors`, 2)]);
  expect(all.map(({ definitions }) => definitions.length)).toEqual([2]);
});
