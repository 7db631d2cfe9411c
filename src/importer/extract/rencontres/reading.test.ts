import { describe, expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { beginningsIn } from "./beginnings.ts";
import { contactsIn, isTheirs } from "./contacts.ts";
import { examplesIn } from "./listed.ts";
import { placesOfIt } from "./places.ts";
import { relationsIn } from "./relations.ts";
import { resourcesIn, resourcesInProse } from "./resources.ts";
import { beneficiariesOf, legalFormOf, perimeterOf, typesOf } from "./said.ts";
import { Spellings } from "./variants.ts";
import { ownWorkforce } from "./workforce.ts";

const text = (line: string) => SourcedText.ofLine("d", 1, line);

it.each([
  ["La structure emploie 150 ETP sur deux sites.", { fte: 150, total: null }],
  ["Programmation, 60 travailleurs en situation de handicap, 72 salariés.", { fte: null, total: 72 }],
  ["l’EA emploie 110 personnes avec une RQTH.", { fte: null, total: null }],
])("the workforce of « %s »", (line, expected) => {
  expect(ownWorkforce(text(line))?.value).toMatchObject(expected);
});

describe("what is said of it", () => {
  const said = (given: {
    names?: string[];
    title?: string;
    header?: string[];
    activity?: string;
    observation?: string;
  }) => ({
    names: given.names ?? ["Aurore"],
    title: given.title ? text(given.title) : null,
    header: (given.header ?? []).map(text),
    activity: given.activity ? [text(given.activity)] : [],
    observation: given.observation ? [text(given.observation)] : [],
    places: [],
  });

  it.each([
    [{ activity: "SIAE (ACI et EI) dont le siège est implanté en QPV" }, ["ACI", "EI"]],
    [{ activity: "Aurore est le 1er incubateur d’Europe" }, ["INCUBATEUR"]],
    [{ activity: "Aurore est un Atelier et Chantier d’Insertion (ACI)" }, ["ACI"]],
    [{ title: "L’expérimentation EITI par Aurore" }, ["EITI"]],
    [{ title: "Retour d’expérience d’Aurore (SIAE)", header: ["Coordinateur", "ACI Aurore"] }, ["ACI"]],
    [{ observation: "L’ACI menait une activité d’entretien" }, ["ACI"]],
    [{ activity: "Aurore accompagne les SIAE et les EA du bassin" }, []],
    [{ activity: "Aurore a impulsé la création de 400 structures dont 26 SIAE" }, []],
  ])("types of %o", (given, types) => {
    expect(
      typesOf(said(given))
        .map((t) => t.value)
        .sort(),
    ).toEqual(types);
  });

  it.each([
    ["le PTCE est engagé sur le centre-ville de l’agglomération de Calais", ["Calais"]],
    ["un Atelier basé en Île-de-France", ["Île-de-France"]],
    ["dont le siège est implanté en QPV d’Amiens", ["Amiens"]],
    ["accompagne les acteurs des Hauts-de-France", []],
  ])("places of « %s »", (activity, places) => {
    expect(placesOfIt(said({ activity })).map((p) => p.raw)).toEqual(places);
  });

  it("reads reach, form, beginnings and public", () => {
    expect(perimeterOf([text("accompagne les acheteurs en Hauts-de-France à contribuer")])?.value).toBe(
      "en Hauts-de-France",
    );
    expect(legalFormOf(said({ activity: "l’association accompagne les acteurs" }))?.value).toBe(
      "association",
    );
    expect(
      beginningsIn([text("Lancé en 2022, il a été créé en 2018. 45 baux signés en 2023.")]).map(
        (b) => b.value.iso,
      ),
    ).toEqual(["2022", "2018"]);
    expect(beneficiariesOf([text("permet aux personnes éloignées de l’emploi de s’inclure")])?.value).toBe(
      "personnes éloignées de l’emploi",
    );
  });
});

it.each([
  [
    "un partenariat avec METRO pour la collecte et avec La Croix-Bleue pour la suite",
    ["partner METRO", "partner La Croix-Bleue"],
  ],
  ["en partenariat avec l’Association Intermédiaire (AI) Entraide. Il bénéficie", ["partner Entraide"]],
  [
    "au sein de son réseau Soleil Emploi et de son programme Insertion & Campagne (SIAE)",
    ["network Soleil Emploi", "programme Insertion & Campagne"],
  ],
  ["la SIAE est entrée dans le dispositif TIGE EMPLOI. Toute l’équipe", ["programme TIGE EMPLOI"]],
  ["Il s’agit du projet Mésange, qui valorise", ["programme Mésange"]],
  ["en partenariat avec des entreprises et universités", []],
])("relations of « %s »", (line, expected) => {
  expect(relationsIn([text(line)], []).map((r) => `${r.kind} ${r.name}`)).toEqual(expected);
});

it("names examples with their kind", () => {
  const [example] = examplesIn([
    text(
      "des structures (SIAE et EA) telles qu’Auto Truck’s, une entreprise adaptée qui, avec un bus, crée du lien.",
    ),
  ]);
  expect([example?.name.value, example?.level, example?.structureTypes.map((t) => t.value)]).toEqual([
    "Auto Truck’s",
    "listed",
    ["EA"],
  ]);
  expect(examplesIn([text("notamment Anne, une amie de la maison.")])).toEqual([]);
});

describe("resources", () => {
  it.each([
    [
      "Politiques & ESS : https://a.fr/x ; https://b.fr/y",
      [
        ["Politiques & ESS", null, "https://a.fr/x"],
        ["Politiques & ESS", null, "https://b.fr/y"],
      ],
    ],
    [
      "Carte : https://a.fr/x ; Annuaire : https://b.fr/y",
      [
        ["Carte", null, "https://a.fr/x"],
        ["Annuaire", null, "https://b.fr/y"],
      ],
    ],
    [
      "LES ÉTAPES CLÉS - DREETS Hauts-de-France : https://a.fr/x.pdf",
      [["LES ÉTAPES CLÉS", "DREETS Hauts-de-France", "https://a.fr/x.pdf"]],
    ],
    ["Étude ANCT, « Être sénior demain »", [["Étude ANCT, « Être sénior demain »", "ANCT", null]]],
    [
      "Ressources de l’Observatoire des Inégalités",
      [["Ressources de l’Observatoire des Inégalités", "Observatoire des Inégalités", null]],
    ],
    ["Fiche EITI : https://a.fr/eiti", [["Fiche EITI", null, "https://a.fr/eiti"]]],
  ])("« %s »", (line, expected) => {
    expect(resourcesIn(text(line), null).map((r) => [r.title, r.publisher, r.url])).toEqual(expected);
  });

  it("reads an address in running text", () => {
    const [site] = resourcesInProse(
      text("Merci. Pour plus d’informations, rendez-vous sur le site de la DREETS : https://a.fr/x"),
      null,
    );
    expect([site?.title, site?.url]).toEqual(["site de la DREETS", "https://a.fr/x"]);
  });
});

describe("contacts", () => {
  it.each([
    ["ivandeneem@lamelt.fr", "Igor VANDENEEM", true],
    ["lorca.louison@ccmsa.fr", "Louison LORCA", true],
    ["nadir@voisinage.social", "Nadir Rahmoune", true],
    ["thibaut.devenir@free.fr", "Thibaut Dalle", true],
    ["contact@fileo.fr", "Anne Roy", false],
  ])("is %s the address of %s?", (email, name, expected) => {
    expect(isTheirs(email, name)).toBe(expected);
  });

  it("reports what cannot be reached", () => {
    const findings: Parameters<typeof contactsIn>[3] = [];
    contactsIn([text("geiq@vieux-port. ou 03 23 00 00")], [], "Aurore", findings);
    expect(findings.map((f) => [f.code, f.found])).toEqual([
      ["invalid-phone", "03 23 00 00"],
      ["invalid-email", "geiq@vieux-port"],
    ]);
  });
});

describe("Spellings", () => {
  const spelled = (name: string, line: string) =>
    new Spellings([text(line)]).variantsOf(name).map((v) => v.found.text);
  it.each([
    ["Éméris Connect", "Emeris Connect lutte, Éméris Connect équipe", ["Emeris Connect"]],
    ["Premiers Jours en Chantier", "coordinateur de Premier Jour en Chantier", ["Premier Jour en Chantier"]],
    ["AFEJI", "AJEFi a coopéré avec l’AFEJI pour une AFEST", ["AJEFi"]],
    ["Voisinage", "leur entourage et Voisinage", []],
  ])("%s in « %s »", (name, line, expected) => {
    expect(spelled(name, line)).toEqual(expected);
  });
});
