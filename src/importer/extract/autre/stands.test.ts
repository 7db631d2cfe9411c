import { expect, test } from "vitest";
import { readOther } from "./read-other.ts";

const told = (text: string) =>
  readOther(text).map(({ name, structureTypes, places }) => [
    name.value,
    structureTypes[0]?.value ?? null,
    places[0]?.commune ?? null,
  ]);

const STANDS = [
  ">> Le Bel Essai, Lens (62). Atelier de quartier ouvert par des voisins, où l'on répare de tout.",
  "   Chantier d'insertion de dix personnes, douze depuis l'été.",
  "",
  ">> ESSAI 59 [Ensemble Solidaire des Ateliers d'Insertion]. Caudry. Entreprise adaptée de trente",
  "   personnes, qui coud des sacs.",
  "",
  "* Où Va-t-on ? Péronne. Une navette, portée par le centre social, mène les habitants au marché du",
  "  jeudi et à la gare.",
  "",
  "* De l'autre côté de la rue, un café attend les visiteurs.",
  "",
].join("\n");

test("paragraphs that open with a mark and go on set in are told one after the other", () => {
  expect(told(`LES STANDS\n\n${STANDS}`)).toEqual([
    ["Le Bel Essai", "ACI", "Lens"],
    ["ESSAI 59", "EA", "Caudry"],
    ["Où Va-t-on ?", null, "Péronne"],
  ]);
});

test("a line that only counts stands above the head of a part; lines that count by one word are heads too", () => {
  const unit = (n: number, name: string, host: string) =>
    `     T A B L É E   ${n}      le linge\n\n${name} n'a pas toujours été là, mais chacun a son numéro dans sa poche ou sur son frigo.\n\nQui ?\nUn chantier d'insertion de Béthune.\n\nComment ?\nOn passe, puis on revient.\n\nEt après ?\nOn recommence.\n\nÀ quel prix ?\nPresque rien.\n\nÉcrire : bonjour@${host}.example\n\n\n`;
  const day = `9 h 30\nOUVERTURE\n\nBienvenue à tous, dit le maire.\n\n${unit(1, "Fil Neuf", "filneuf")}${unit(2, "Essai Neuf", "essaineuf")}15 h 45\nLA COUR\nNous avons goûté à tout.\n\n${STANDS}`;
  expect(readOther(day).map(({ name, level }) => [name.value, level])).toEqual([
    ["Fil Neuf", "full"],
    ["Essai Neuf", "full"],
    ["Le Bel Essai", "brief"],
    ["ESSAI 59", "brief"],
    ["Où Va-t-on ?", "brief"],
  ]);
});

test("items that name neither kinds nor places are no stands", () => {
  expect(told("À EMPORTER\n\n* Un stylo.\n\n* Le Petit Guide, 2023.\n\n* Le Grand Livre, 2024.\n")).toEqual(
    [],
  );
});

test("departments side by side stand over names with their towns", () => {
  const columns =
    "AISNE                        NORD                     OISE\nLes Essais, Hirson           Essai Neuf, Jeumont      Bel Essai, Noyon\nFil d'Essai, Guise           Le Tissu, Roubaix        Trame, Creil\n\nPAS-DE-CALAIS                SOMME\nGrands Essais du Ternois,    Essai Vert, Amiens\n  Saint-Pol-sur-Ternoise     Sel d'Essai, Péronne\n";
  expect(
    told(`TOUTES LES STRUCTURES D'INSERTION\n\n${columns}`).map(([name, , town]) => [name, town]),
  ).toEqual(
    expect.arrayContaining([
      ["Les Essais", "Hirson"],
      ["Trame", "Creil"],
      ["Grands Essais du Ternois", "Saint-Pol-sur-Ternoise"],
      ["Sel d'Essai", "Péronne"],
    ]),
  );
});

const unitOf = (name: string, more: string) =>
  `${name}\n\n${name} est un chantier d'insertion de Lens.\n\nOù l'écrire\n12 rue du Bac, 62300 Lens\n\n${more}`;

test("names behind a label of no known words are payers, or partners, by what they are in several units", () => {
  const found = readOther(
    `CAHIER\n\n${unitOf("Le Bel Essai", "Ont mis au pot : l'Agefiph, la Région Hauts-de-France, la fondation Beau Soir.\nPrêtent la main : l'association Rouet, l'ESAT du Bizet.\n\n")}${unitOf("Fil Neuf", "Ont mis au pot : l'Agefiph, le Département du Pas-de-Calais.\nPrête la main : l'ESAT du Bizet.\n")}`,
  );
  expect(found.map(({ relations }) => relations.map(({ name, kind }) => [name, kind]))).toEqual([
    [
      ["Agefiph", "funder"],
      ["Région Hauts-de-France", "funder"],
      ["fondation Beau Soir", "funder"],
      ["Rouet", "partner"],
      ["ESAT du Bizet", "partner"],
    ],
    [
      ["Agefiph", "funder"],
      ["Département du Pas-de-Calais", "funder"],
      ["ESAT du Bizet", "partner"],
    ],
  ]);
});

test("counts side by side are each read, and no title; an address bears a name whatever its words", () => {
  const [one] = readOther(
    "Code 02\n\nC'est une auto-école sociale, née à Soissons. Elle emploie 6 salariés.\n\n        118 élèves en 2025 - 74 % de réussite au permis - 9 minibus\n\nLes heures sont payées par la Région. Renseignements : code02@code02.example\n",
  );
  expect(one?.name.value).toBe("Code 02");
  expect(one?.keyFigures.map(({ value }) => value)).toEqual(expect.arrayContaining([118, 74, 9]));
});
