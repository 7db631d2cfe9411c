import { describe, expect, it } from "vitest";
import { lexiconOf } from "./ocr-lexicon.ts";
import { damageIn, repaired } from "./ocr-repair.ts";

const lexicon = lexiconOf([
  "Serge ROUSSET, l'APEI et l'ADDS, un lieu de la commune, l'innovation, des vétements, les articles",
  "la filière de l'emploi, le développement",
  "une coopération, la coopération, un atelier de consommation, la consommation, cliquez, Cliquez, l'ESS",
]);

describe("words of other letters", () => {
  const spoiled = lexiconOf([
    "I'atelier, I'emploi, I'avenir, |es uns, |es autres, la mise en ceuvre, ;olldalre",
    "Kiabi ouvre, Kiabi vend ; la pré-",
    "figuratlon ouvre",
  ]);
  const judged = (line: string) =>
    damageIn(line, spoiled).map(({ found, repaired: right }) => `${found} > ${right}`);

  it.each([
    ["LUNDI 17 JUIN à Lilie Grand Palais", ["Lilie > Lille"]],
    ["un falble volume, ce qui les regoivent", ["falble > faible", "regoivent > reçoivent"]],
    ["technologiqguement, une filidre", ["technologiqguement > technologiquement", "filidre > null"]],
    ["CONSEIL D’ADMINISTATION", ["D’ADMINISTATION > D’ADMINISTRATION"]],
  ])("reads « %s »", (line, expected) => expect(judged(line)).toEqual(expected));

  it.each([
    "Audruicq, Katalyze et Bilym, avec Olivier HERLIN et Jean-Frangois",
    "Kiabi et Refashion, upcycling, workshop, un pimms",
    "LES AMIS DE BOUKHATEB",
    "figuratlon",
  ])("leaves the names and the words of « %s »", (line) => expect(judged(line)).toEqual([]));

  it("doubts no word of a text that recognition left whole", () => {
    expect(damageIn("un falble volume à Lilie", lexicon)).toEqual([]);
  });
});

describe("recognised words put right", () => {
  it.each([
    ["développement de U'ESS", "développement de l'ESS"],
    ["I’'économie sociale", "l'économie sociale"],
    ["Franc’'Hommes", "Franc’Hommes"],
    ["au C(EUR de", "au CŒUR de"],
    ["au cceur de", "au cœur de"],
    ["mettre en ceuvre", "mettre en œuvre"],
    ["les pdles territoriaux", "les pôles territoriaux"],
    ["7 valléees", "7 vallées"],
    ["un méme territoire", "un même territoire"],
    ["- Se.rg.e ROUSSET", "- Serge ROUSSET"],
    ["porté par UAPEI et CADDS", "porté par l'APEI et l'ADDS"],
    ["Uinnovation sociale", "l'innovation sociale"],
    ["Larticle L. 541", "L'article L. 541"],
    ["Etre unlieu de", "Etre un lieu de"],
    ["de Kiabi etVitamine", "de Kiabi et Vitamine"],
    ["Cliguez sur", "Cliquez sur"],
    ["CONSOMATION", "CONSOMMATION"],
    ["unefiliére", "une filière"],
    ["developpement social", "développement social"],
    ["DANS LEMPLOI", "DANS L'EMPLOI"],
    ["éloignées de 'emploi, sur 'écran", "éloignées de l'emploi, sur l'écran"],
    ["DANS 'EMPLOI", "DANS L'EMPLOI"],
    ["un mot 'illustre'", "un mot 'illustre'"],
  ])("« %s » is « %s »", (found, right) => expect(repaired(found, lexicon)).toBe(right));

  it.each([
    "Créée en 2017, elle",
    "le parcours des personnes",
    "Union des ateliers",
    "CoRaze",
    "l'atelier",
    "une unité",
    "(ESS)",
  ])("leaves « %s »", (text) => expect(repaired(text, lexicon)).toBe(text));

  it.each([
    "Laquelle parle de nature/bien-être",
    "Les salarié(e)s et les salarié.e.s",
    "https://librairie.exemple.fr/deposer",
    "le maraichage qui doit naitre",
    "par Langlet et Loiseau",
  ])("has nothing to put right in « %s »", (text) => expect(damageIn(text, lexicon)).toEqual([]));

  it("reports what cannot be put right as well", () => {
    expect(damageIn("depuis plusieurs Jm;amem U'ESS", lexicon)).toEqual([
      { found: "Jm;amem", repaired: null },
      { found: "U'ESS", repaired: "l'ESS" },
    ]);
  });
});
