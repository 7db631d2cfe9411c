/** Layouts that other years of the collection may have, each in as few lines as show it. */
import { expect, it } from "vitest";
import { extractPanorama } from "#importer/extract/panorama/panorama.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { seedDocument, withText } from "../support/seed-document.ts";
import { placesOf, relationsOf } from "./profile-views.ts";

const seed = seedDocument("panorama-2025-07-economie-locale-et-solidaire");

function read(...lines: string[]) {
  const source = withText(seed, lines.join("\n"));
  return extractPanorama(source, parseMarkdown(source));
}

/** The parts of a study, its headings as the publication prints them. */
const parts = (...headings: string[]) =>
  headings.flatMap((heading) => [
    heading,
    "",
    "On y travaille le bois avec des outils prêtés par les habitants du quartier.",
    "",
  ]);
const KNOWN = ["**Contexte**", "**Objectifs**", "**Description**", "**Partenaires**"];
const NEXT = ["**Contexte**", "**Objectifs**", "**Description**", "**Financement**"];

it("a title before the line that numbers its study, and one after the identity card", () => {
  const draft = read(
    "# Le Grand Rabot, la menuiserie du canal",
    "",
    "ESCALE 1",
    "",
    ...parts(...KNOWN),
    "ESCALE 2",
    "",
    "**Fiche d'identité**",
    "",
    "Lieu : Douai (Nord)  ",
    "Création : 2014",
    "",
    "## La Petite Gouge : sculpter pour rebondir",
    "",
    ...parts(...NEXT),
  );
  expect(draft.initiatives.map((i) => i.name.value)).toEqual(["Le Grand Rabot", "La Petite Gouge"]);
  expect(draft.sections.filter((s) => s.kind === "case-study" && s.level === 1).map((s) => s.number)).toEqual(
    ["1", "2"],
  );
  expect(draft.initiatives[1]?.startedOn?.value.iso).toBe("2014");
  expect(placesOf(draft.initiatives[1])).toEqual(["Douai", "Nord"]);
  expect(draft.findings.filter((f) => f.code === "misplaced-heading").map((f) => f.found)).toEqual([
    "La Petite Gouge : sculpter pour rebondir",
  ]);
});

it("questions for headings, and a line under the title that says what, where and since when", () => {
  const study = (n: number, title: string, line: string) => [
    `## FICHE ${n} : ${title}`,
    "",
    line,
    "",
    ...parts(
      "### Qui porte le projet ?",
      "### Pourquoi ?",
      "### Comment ?",
      "### Avec qui ?",
      "### Et demain ?",
    ),
  ];
  const draft = read(
    ...study(1, "Le Grand Rabot", "*Atelier et chantier d'insertion – Roubaix (Nord) – depuis 2016*"),
    ...study(2, "La Petite Gouge", "*Entreprise adaptée – Laon (Aisne) – depuis 2011*"),
  );
  expect(
    draft.initiatives.map((i) => [
      i.name.value,
      i.structureTypes[0]?.value,
      i.startedOn?.value.iso,
      placesOf(i)[0],
      i.sections.map((s) => s.kind).join(),
    ]),
  ).toEqual([
    [
      "Le Grand Rabot",
      "ACI",
      "2016",
      "Roubaix",
      "description,description,context,description,partners,replication",
    ],
    [
      "La Petite Gouge",
      "EA",
      "2011",
      "Laon",
      "description,description,context,description,partners,replication",
    ],
  ]);
});

it("nothing but capitals: a title, a line under it, « EN BREF » over each card", () => {
  const study = (title: string, card: string) => [
    title,
    "",
    "Travailler le bois au bord de l'eau",
    "",
    "EN BREF",
    card,
    "",
    ...parts("LE CONTEXTE", "LES OBJECTIFS", "LA MISE EN ŒUVRE", "LES PARTENAIRES", "LES FINANCEMENTS"),
  ];
  const draft = read(
    "AVANT-PROPOS",
    "",
    "Le bois recrute.",
    "",
    ...study(
      "LE GRAND RABOT",
      "Entreprise adaptée, SAS\nLille (59)\nCréée en 2009\n48 salariés dont 36 en situation de handicap",
    ),
    ...study(
      "LA PETITE GOUGE",
      "Chantier d'insertion\nLens (62)\nCréé en 2012\n8 permanents, 20 salariés en parcours",
    ),
    "REMERCIEMENTS",
    "",
    "Ève Lœuil, Le Grand Rabot\nPaul Ngo, La Petite Gouge",
  );
  expect(draft.initiatives.map((i) => [i.level, i.startedOn?.value.iso, i.structureTypes[0]?.value])).toEqual(
    [
      ["full", "2009", "EA"],
      ["full", "2012", "ACI"],
    ],
  );
  expect(draft.initiatives.map((i) => i.workforce?.value.total ?? i.workforce?.value.insertion)).toEqual([
    48, 20,
  ]);
  expect(draft.people.map((p) => [p.name, p.organisation])).toEqual([
    ["Ève Lœuil", "Le Grand Rabot"],
    ["Paul Ngo", "La Petite Gouge"],
  ]);
});

it("a heading that no table knows is a part of the profile where the studies repeat it", () => {
  const study = (title: string, email: string) => [
    `# ${title}`,
    "",
    ...parts("**Contexte**", "**Objectifs**", "**Description**", "**La petite musique du lieu**"),
    "**Frapper à la porte**",
    "",
    email,
    "",
  ];
  const draft = read(
    ...study("Le Grand Rabot, la menuiserie du canal", "rabot@bois.example"),
    ...study("La Petite Gouge, sculpter pour rebondir", "gouge@bois.example"),
  );
  expect(draft.initiatives.map((i) => i.contacts[0]?.value.emails[0])).toEqual([
    "rabot@bois.example",
    "gouge@bois.example",
  ]);
  expect(draft.initiatives[0]?.sections.map((s) => [s.kind, s.title]).slice(-2)).toEqual([
    ["description", "La petite musique du lieu"],
    ["contact", "Frapper à la porte"],
  ]);
  expect(draft.findings.filter((f) => f.code === "unknown-heading")).toEqual([]);
});

it("a card gives the carrier, and the card's beginning is held against the text's", () => {
  const [it] = [
    read(
      "# COUP DE PROJECTEUR N°1",
      "",
      "## L'ÉTUDE DE CAS",
      "",
      "### Le Grand Rabot, la menuiserie du canal",
      "",
      "Structure porteuse : association Bois Vivant  ",
      "Création : 2019  ",
      "Lieu : Douai (Nord)  ",
      "N° SIRET : 732 829 320  ",
      "Site : à compléter",
      "",
      "#### CONTEXTE",
      "",
      "L'association loue en 2019 une halle et y ouvre Le Grand Rabot l'année suivante.",
      "",
      "#### PARTENAIRES",
      "",
      "- La Ville de Douai",
    ),
  ];
  const rabot = it?.initiatives[0];
  expect(relationsOf(rabot, "carrier")).toEqual(["bois vivant"]);
  expect(rabot?.startedOn?.value.iso).toBe("2019");
  expect(it?.findings.map((f) => f.code).filter((c) => /siren|placeholder|values/u.test(c))).toEqual([
    "siren-for-siret",
    "placeholder",
    "contradictory-values",
  ]);
});

it("notes and calls in square brackets; the volume's own numbers", () => {
  const draft = read(
    "# INTRODUCTION",
    "",
    "Ce numéro présente trois portraits. Il suit le webinaire du 26 janvier 2027 [1].",
    "",
    "[1] Compte rendu, 2027",
    "",
    "# COUP DE PROJECTEUR N°1",
    "",
    "## L'ÉTUDE DE CAS",
    "",
    "### Le Grand Rabot, la menuiserie du canal",
    "",
    ...parts("#### CONTEXTE", "#### OBJECTIFS", "#### IMPACT"),
    "Le webinaire du 28 janvier 2027 l'a montré [2].",
    "",
    "# COUP DE PROJECTEUR N°1",
    "",
    "## L'ÉTUDE DE CAS",
    "",
    "### La Petite Gouge, sculpter pour rebondir",
    "",
    ...parts("#### CONTEXTE", "#### OBJECTIFS", "#### IMPACT"),
  );
  const found = (code: string) => draft.findings.filter((f) => f.code === code).map((f) => f.found);
  expect(found("orphan-note")).toEqual(["2"]);
  expect(found("contradictory-figures")).toEqual(["trois"]);
  expect(found("contradictory-values")).toEqual(["COUP DE PROJECTEUR N°1"]);
});

it("parts run into their text behind bold words, under numbered titles", () => {
  const study = (n: number, title: string, line: string) => [
    `## Histoire de terrain n° ${n}`,
    `### ${title}`,
    `> ${line}`,
    "",
    "**Le point de départ.** Les légumes du canton partaient au compost, faute d'acheteurs.",
    "",
    "**La recette du chef.** On épluche, on coupe et on livre avant huit heures.",
    "",
    "**Ils les soutiennent.** Financeurs : l'État (aide au poste), le Feader. Partenaires : la Chambre Verte, le lycée horticole de Raismes.",
    "",
    "**Ce qui a manqué.** Un camion frigorifique.",
    "",
  ];
  const draft = read(
    "# Nourrir",
    "",
    ...study(1, "Le Grand Potager, la légumerie du canton", "Denain · EI · 2013"),
    ...study(2, "La Petite Soupe, cuisiner les invendus", "Soissons · ACI · 2017"),
  );
  expect(
    draft.initiatives.map((i) => [i.name.value, i.structureTypes[0]?.value, i.startedOn?.value.iso]),
  ).toEqual([
    ["Le Grand Potager", "EI", "2013"],
    ["La Petite Soupe", "ACI", "2017"],
  ]);
  const [potager] = draft.initiatives;
  expect(potager?.sections.map((s) => s.title)).toContain("La recette du chef");
  expect(relationsOf(potager, "funder")).toEqual(["etat", "feader"]);
  expect(relationsOf(potager, "partner")).toEqual(["chambre verte", "lycee horticole de raismes"]);
});
