import { expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readDocument } from "../../read/document.ts";
import { readPublication } from "../second-reading.ts";
import { recognise } from "../which-family.ts";
import { dayPlace } from "./days.ts";
import { housesTold } from "./houses-told.ts";
import { withoutLeader } from "./leaders.ts";
import { isLabel, labelled, uncounted } from "./lines.ts";
import { isOrdinary } from "./naming.ts";
import { tablesOf } from "./tables.ts";
import { isShapely } from "./title-names.ts";

const source = (text: string, family?: "autre" | "panorama") =>
  readDocument(
    {
      id: "essai",
      file: "essai.txt",
      family,
      title: "Essai",
      publisher: "Essai",
      publishedOn: "2025",
      territories: [],
    },
    new TextEncoder().encode(text),
  );
const read = (text: string, family: "autre" | "panorama" = "autre") =>
  readPublication(source(text, family)).draft;
const line = (text: string) => SourcedText.ofLine("essai", 1, text);

test.each(["Le Jardin des Fosses", "Roue Neuve", "Net'Escaut", "1001 Bobines", "FRIPONNE"])(
  "« %s » has the capitals of a name",
  (text) => expect(isShapely(text)).toBe(true),
);
test.each(["Des clients fidèles", "En bref", "Recruter autrement", "Le cadre légal"])(
  "« %s » has not",
  (text) => expect(isShapely(text)).toBe(false),
);

test.each([
  ["Fiche n° 3 – Roue Neuve", "Roue Neuve"],
  ["2. Papier Clair", "Papier Clair"],
  ["A08/A09  GEIQ Essai", "GEIQ Essai"],
  ["★ Grand prix", "Grand prix"],
  ["1001 Bobines", "1001 Bobines"],
])("« %s » without what counts it is « %s »", (text, bare) => expect(uncounted(line(text)).text).toBe(bare));

test("a label is told by its words, or by what its value is", () => {
  expect(labelled(line("Où se trouve la structure : Hirson (02)"))?.kind).toBe("place");
  expect(labelled(line("Sonnette : 03 21 00 00 00"))?.value.text).toBe("03 21 00 00 00");
  expect(labelled(line("Elle le dit : rien ne change."))).toBeNull();
  expect(isLabel("Moyens mis en œuvre")).toBe(true);
  expect(isLabel("Le Verger Fictif")).toBe(false);
});

test("rows in columns of blanks are names and what is said of them, or labels and values", () => {
  const [list] = tablesOf(
    source(
      "STRUCTURE        TYPE    VILLE     CONTACT\n\nVoile Neuve      EI      Calais    03 21 00 00 00\nFil d'Essai      ACI     Lens      03 21 00 00 01\nPapier Clair     AI      Arras     03 21 00 00 02\nBois Debout      EA      Douai     03 27 00 00 03\n",
    ),
  );
  expect(list?.nodes.map(({ title }) => title?.text.text)).toEqual([
    "Voile Neuve",
    "Fil d'Essai",
    "Papier Clair",
    "Bois Debout",
  ]);
  const sheet = read(
    "ENSEIGNE          Flotte d'Essai\nFAMILLE           Entreprise d'insertion\nADRESSE           Quai du Bac, 59220 Denain\nNÉE LE            1er octobre 2019\nCOMPLICES         Ville de Denain ;\n                  Essai Emballage\n",
  ).initiatives;
  expect(sheet.map(({ name, startedOn }) => [name.value, startedOn?.value.iso])).toEqual([
    ["Flotte d'Essai", "2019-10-01"],
  ]);
  expect(sheet[0]?.structureTypes.map(({ value }) => value)).toEqual(["EI"]);
});

test("a house that is named and of which nothing more is said is a finding and no profile", () => {
  const { initiatives, findings } = read(
    "Compte rendu\n\nLe groupe cite la ressourcerie Seconde Main, sans en dire plus à ce stade.\n",
  );
  expect(initiatives).toEqual([]);
  expect(findings.map(({ code, found }) => [code, found])).toEqual([["unsure-subject", "Seconde Main"]]);
});

test("statistics and law give no profile", () => {
  const { initiatives } = read(
    "# L'insertion en chiffres\n\nLa région compte 412 structures d'insertion, dont 198 ateliers et chantiers d'insertion.\n\nLa loi du 14 décembre 2020 a créé un contrat. L'aide est versée par l'Agence de services.\n",
  );
  expect(initiatives).toEqual([]);
});

test("every fact points to its own lines", () => {
  const [one] = read(
    "# Un garage pas comme les autres\n\nL'association Garage Imaginaire est un chantier d'insertion créé en 2014 à Laon (02).\n\nContact : garage@imaginaire.example.org\n",
  ).initiatives;
  expect(one?.startedOn?.passage).toMatchObject({ lineStart: 3, lineEnd: 3 });
  expect(one?.contacts[0]?.passage).toMatchObject({ lineStart: 5, lineEnd: 5 });
});

test("a short text is of no family, whatever its titles", () => {
  expect(recognise(source("# Glossaire\n\n**PTCE** : un pôle.\n"))).toMatchObject({
    family: "autre",
    isSure: true,
  });
});

test("what a panorama leaves unread is a profile where its kind and place are told, or its title names it", () => {
  const { initiatives } = read(
    "Les exemples\n\nRoue Neuve (62)\nLa ressourcerie Roue Neuve répare des vélos avec douze personnes.\n\nRoue Neuve, suite\nLa ressourcerie ouvre aussi le samedi.\n\nLa boutique\n\nLa ressourcerie Fil d'Essai, à Lens, coud. La ressourcerie Bois Debout scie, et l'équipe de Bois Debout le dit. Contact : 03 27 00 00 03\n",
    "panorama",
  );
  expect(initiatives.map(({ name }) => name.value)).toEqual(["Roue Neuve"]);
});

test("a series is cut where its labels come again, and what stands before the first of them names a unit", () => {
  const unit = (n: number, name: string, kind: string, town: string) =>
    `Témoin n° ${n}\n${name}\n   par Anne Essai, directrice\n\nQui ?\n${name} est ${kind} de ${town}. Elle emploie douze personnes.\n\nD'où l'on part\nLe linge partait loin, et les emplois avec lui, depuis longtemps.\n\nCe qui a été tenté\n– un lot réservé, taillé avec l'acheteur ;\n– un contrat de trois ans.\n`;
  const { initiatives } = read(
    `Les rencontres d'essai\n\n${unit(1, "Blanc Neuf", "une entreprise adaptée", "Arras")}\n${unit(2, "Roue Debout", "un chantier d'insertion", "Lens")}\n${unit(3, "Octet d'Essai", "une entreprise d'insertion", "Douai")}`,
  );
  expect(initiatives.map(({ name, structureTypes }) => [name.value, structureTypes[0]?.value])).toEqual([
    ["Blanc Neuf", "EA"],
    ["Roue Debout", "ACI"],
    ["Octet d'Essai", "EI"],
  ]);
  expect(initiatives[0]?.sections.map(({ kind }) => kind)).toContain("initial-observation");
});

test("below a title of ties each line is a list, and says how far those reach", () => {
  const [one] = read(
    "# Roue Neuve\n\nRoue Neuve est un chantier d'insertion de Lens (62).\n\n## Ils financent\n\n- sur place : Ville de Lens\n- en région : Fondation Essai\n",
  ).initiatives;
  expect(one?.relations.map(({ name, kind, level }) => [name, kind, level])).toEqual([
    ["Ville de Lens", "funder", "local"],
    ["Fondation Essai", "funder", "régional"],
  ]);
});

test("a count or a clause is no name", () => {
  const { initiatives } = read(
    "► UN ATELIER QUI NE MANQUE PAS DE RESSORTS\n\n50 matelas par semaine : c'est ce que démonte l'entreprise adaptée de Passel (60).\n",
  );
  expect(initiatives).toEqual([]);
});

test.each([
  ["Lieu ........ Caudry", "Lieu : Caudry"],
  ["Équipe ______ 18 personnes", "Équipe : 18 personnes"],
  ["Le bilan ........ 12", "Le bilan ........ 12"],
])("« %s » is « %s »: dots lead to a value, and to a page", (printed, told) =>
  expect(withoutLeader(line(printed)).text).toBe(told),
);

test.each([
  ["Mardi 13, 15 h    CLERMONT", "CLERMONT"],
  ["11 avril, Denain : portes ouvertes", "Denain"],
  ["9 h – Frévent", "Frévent"],
  ["13 salariés à Lens", undefined],
])("« %s » says a day and where", (printed, where) =>
  expect(dayPlace(line(printed.replace(/\s+/gu, " ")))?.text).toBe(where),
);

test("capitals that a text prints in lower case are ordinary words", () => {
  const all = [line("« On n'est pas une œuvre », dit-elle."), line("Roue Neuve répare des vélos.")];
  expect(isOrdinary(line("PAS UNE ŒUVRE"), all)).toBe(true);
  expect(isOrdinary(line("ROUE NEUVE"), all)).toBe(false);
});

test("the sentence after a name says what bears it", () => {
  const all = [
    line("Fil & Faux a coupé le ruban à Lens."),
    line("Cet atelier (chantier d'insertion) recrute."),
  ];
  expect(housesTold(all).flat()).toMatchObject([{ isInclusive: true, name: { text: "Fil & Faux" } }]);
  expect(housesTold([line("Le maire a coupé le ruban à Lens."), line("Il fait beau.")]).flat()).toEqual([]);
});
