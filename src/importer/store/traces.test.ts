import { expect, test } from "vitest";
import { pairsByTraces, type Traces } from "./traces.ts";

const TEXT =
  "L'association collecte des meubles anciens, restaure les fauteuils, vend dans deux boutiques solidaires, forme des menuisiers, accompagne vers l'emploi durable des habitants éloignés du travail, sensibilise les écoles voisines, organise chaque automne une exposition ouverte à toutes les familles du bocage.";

const one = (name: string, traces: Partial<Traces>) => ({
  name,
  traces: { siren: null, emails: [], text: "", ...traces },
});
const paired = (...sides: Parameters<typeof pairsByTraces<{ name: string }, { name: string }>>) =>
  pairsByTraces(...sides).map(([a, b]) => `${a.name} → ${b.name}`);

test("the same company number, or the same e-mail address, under another name", () => {
  expect(
    paired(
      [one("A", { siren: "803287333" }), one("B", { emails: ["contact@b.fr"] })],
      [one("B bis", { emails: ["contact@b.fr"] }), one("A bis", { siren: "803287333" })],
    ),
  ).toEqual(["A → A bis", "B → B bis"]);
});

test("a mark that two bear tells neither", () => {
  const both = { siren: "803287333" };
  expect(paired([one("A", both)], [one("B", both), one("C", both)])).toEqual([]);
});

test("nearly the same words, under another name; not other words, nor too few", () => {
  const edited = TEXT.replace("deux boutiques", "trois boutiques").replace("anciens", "récents");
  expect(paired([one("A", { text: TEXT })], [one("B", { text: edited })])).toEqual(["A → B"]);
  const other =
    "La coopérative répare des vélos, prête des scooters électriques, conduit des personnes âgées au marché, livre des repas préparés par un restaurant voisin, gère une plateforme départementale, tient un garage associatif ouvert le samedi, apprend la mécanique aux lycéens volontaires.";
  expect(paired([one("A", { text: TEXT })], [one("B", { text: other })])).toEqual([]);
  expect(paired([one("A", { text: "Un café." })], [one("B", { text: "Un café." })])).toEqual([]);
});
