import { expect, test } from "vitest";
import { readOther } from "./read-other.ts";

const named = (text: string) => readOther(text).map(({ name }) => name.value);

test("the entries of a directory in blocks are names over the lines of their identity, under titles that hold several", () => {
  const found = readOther(
    "LES STRUCTURES D'INSERTION DE L'OISE\n\n■ BASSIN DE BEAUVAIS\nAtout Essai\nAssociation intermédiaire\n8 rue des Boutons, 60110 Méru\n\nR'éveil\nRégie de quartier\nClos des Roses, 60000 Beauvais\n\n■ BASSIN DE CREIL\nEssai Propreté\n60100 Creil, 2 rue Buhl\nEntreprise d'insertion, nettoyage\n",
  );
  expect(found.map(({ name }) => name.value)).toEqual(["Atout Essai", "R'éveil", "Essai Propreté"]);
  expect(found.map((one) => one.structureTypes.map(({ value }) => value))).toEqual([["AI"], ["RQ"], ["EI"]]);
});

test("addresses of anybody are no directory of the field", () => {
  expect(
    named(
      "ADRESSES UTILES\n\nMairie d'Essai\n1 place de la Mairie, 60000 Beauvais\n\nPiscine Essai\n2 rue du Bac, 60000 Beauvais\n\nMusée Essai\n3 rue du Bac, 60000 Beauvais\n",
    ),
  ).toEqual([]);
});

test("a number in a table counts what the heading of its column says; the sum is nobody", () => {
  const found = readOther(
    "Structures d'insertion conventionnées\n\nStructure           Type    Commune      ETP\n                                         insert.\n---------------------------------------------------\nLes Bas Essais      ACI     Amiens       9,5\nCric & Essai        EI      Doullens     6\nEssai Verte         AI      Péronne      7\n                            (siège : Lille)\n---------------------------------------------------\nTOTAL                                    22,5\n",
  );
  expect(found.map((one) => [one.name.value, one.workforce?.value.fte])).toEqual([
    ["Les Bas Essais", 9.5],
    ["Cric & Essai", 6],
    ["Essai Verte", 7],
  ]);
  expect(found[2]?.places.map(({ commune }) => commune)).toEqual(["Péronne"]);
});

test("labels above their values are a sheet", () => {
  const [one] = readOther(
    "La Graineterie d'Essai\n\nUne conserverie où l'on apprend à cuisiner, à compter et à se lever, au bord du canal de la ville.\n\nStatut juridique\nAssociation\nFamille\nACI\nAdresse\nQuai de l'Écluse\n59630 Bourbourg\nContact\n03 53 01 26 90\nPartenaires\nVille d'Essai\n",
  );
  expect(one?.name.value).toBe("La Graineterie d'Essai");
  expect(one?.structureTypes.map(({ value }) => value)).toEqual(["ACI"]);
  expect(one?.contacts).toHaveLength(1);
});

test("a prize, a call, a periodical and a chapter are none of whom a text tells", () => {
  expect(
    named(
      "★ GRAND PRIX DU JURY (25 000 €)\n\nVoile d'Essai\nCalais – Pas-de-Calais\nCe chantier d'insertion coud des sacs.\n",
    ),
  ).toEqual(["Voile d'Essai"]);
  expect(
    named(
      "COMMUNIQUÉ DE PRESSE\nAppel à projets « Premier essai » : des projets pour l'insertion\n\nL'appel à projets « Premier essai » a retenu un projet. Premier essai continue en 2026.\n",
    ),
  ).toEqual([]);
});
