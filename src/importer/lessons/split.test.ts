import { expect, test } from "vitest";
import { itemsOf } from "./split.ts";

const said = (markdown: string) =>
  itemsOf(markdown).map(({ lead, text }) => (lead.length > 0 ? `${lead.join(" › ")} → ${text}` : text));

test("chaque point d'une liste est à part, sans ses marques", () => {
  expect(said("- **Une gouvernance partagée** et solide\n- Un local bien placé.")).toEqual([
    "Une gouvernance partagée et solide",
    "Un local bien placé.",
  ]);
});

test("la phrase qui annonce une liste reste avec chacun de ses points, et pas plus loin", () => {
  expect(
    said("Des appuis obtenus :\n\n- une aide au démarrage\n- un prêt\n\nLe tourisme amène des clients."),
  ).toEqual([
    "Des appuis obtenus : → une aide au démarrage",
    "Des appuis obtenus : → un prêt",
    "Le tourisme amène des clients.",
  ]);
});

test("un point qui en annonce d'autres les accompagne ; un point complété les garde", () => {
  expect(said("- Un suivi à deux niveaux :\n  - Local : les devis\n  - National : les contrats")).toEqual([
    "Un suivi à deux niveaux : → Local : les devis",
    "Un suivi à deux niveaux : → National : les contrats",
  ]);
  expect(said("- Des ateliers\n  - le mardi\n  - le jeudi\n- Un café")).toEqual([
    "Des ateliers\nle mardi\nle jeudi",
    "Un café",
  ]);
});

test("un titre à l'intérieur de la partie annonce ce qui suit ; seul, il dit quelque chose", () => {
  expect(said("#### Des leviers d'équipement :\n\nUn bâtiment rénové.\n\nUn four.")).toEqual([
    "Des leviers d'équipement : → Un bâtiment rénové.",
    "Des leviers d'équipement : → Un four.",
  ]);
  expect(said("#### L'appui de la ville\n\n#### Un prêt\n\nSans intérêt.")).toEqual([
    "L'appui de la ville",
    "Un prêt → Sans intérêt.",
  ]);
});

test("une question annonce toute sa réponse", () => {
  expect(said("1. Quel lien avec les villes ?\n\nIl est fort.\n\nIl le restera.")).toEqual([
    "Quel lien avec les villes ? → Il est fort.",
    "Quel lien avec les villes ? → Il le restera.",
  ]);
  expect(said("Une aide, par qui ?")).toEqual(["Une aide, par qui ?"]);
});

test("une ligne voulue par l'auteur, qui commence par une capitale, est une autre phrase", () => {
  expect(said("La vente d'une partie de la production\\\nDes fonds propres.")).toEqual([
    "La vente d'une partie de la production",
    "Des fonds propres.",
  ]);
  expect(said("La sectorisation\\\ndes aides.")).toEqual(["La sectorisation\ndes aides."]);
});

test("rien n'a de partie sans mots", () => {
  expect(said("")).toEqual([]);
  expect(said("- …\n\n***")).toEqual([]);
});
