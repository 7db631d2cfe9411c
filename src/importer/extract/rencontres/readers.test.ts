import { describe, expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { leftoversOf } from "../common/placeholders.ts";
import { initiativeDraft } from "../draft.ts";
import { ownBeginningsIn } from "./beginnings.ts";
import { contactsIn } from "./contacts.ts";
import { legalFormTold, readIdentity } from "./identity.ts";
import { placesOfIt } from "./places.ts";
import { resourcesIn } from "./resources.ts";
import { beneficiariesOf, typesOf, typesRecognised } from "./said.ts";
import { readSpeakers } from "./speakers.ts";
import { ownWorkforce, staffTold } from "./workforce.ts";

const text = (line: string) => SourcedText.ofLine("d", 1, line);
const said = (activity: string) => ({
  names: ["Aurore"],
  title: null,
  header: [],
  activity: [text(activity)],
  observation: [],
  places: [],
});

describe("the staff", () => {
  it.each([
    [
      "L’équipe compte 24 salariés : 18 en insertion et 6 permanents.",
      { total: 24, insertion: 18, permanent: 6 },
    ],
    ["16 salariés en insertion y travaillent, encadrés par 4 permanents.", { insertion: 16, permanent: 4 }],
    ["147 personnes ont travaillé pour l’équivalent de 39 ETP.", { fte: 39 }],
    ["Une entreprise adaptée de 74 salariés, dont 58 en situation de handicap.", { total: 74 }],
    ["L’activité occupe 9 salariés polyvalents et un encadrant.", { insertion: 9, permanent: 1 }],
    ["La régie, 45 salariés en insertion pour 12 encadrants.", { insertion: 45, permanent: 12, total: null }],
  ])("of « %s »", (line, expected) => {
    expect(ownWorkforce(text(line))?.value).toMatchObject(expected);
  });

  it.each([
    "Sur 48 salariés sortis, 29 ont un emploi.",
    "Elle propose deux programmes d’insertion.",
    "Les meubles sont achetés à la SCOP Nuit Douce, qui emploie 12 salariés en insertion.",
  ])("is not told by « %s »", (line) => {
    expect(ownWorkforce(text(line))).toBeNull();
  });

  it("is told in other parts", () => {
    const staff = (line: string) => staffTold([text(line)], [])?.value.insertion ?? null;
    expect(staff("Neuf salariés en CDDI conduisent cinq minibus.")).toBe(9);
    expect(staff("46 postes en insertion ; 58% de sorties.")).toBe(46);
  });
});

it.each([
  ["entreprise adaptée d’Hazebrouck, 28 salariés", ["Hazebrouck"]],
  ["agences à Lens et Bruay-la-Buissière", ["Lens", "Bruay-la-Buissière"]],
  ["Elle livre à vélo les commerces de Saint-Quentin.", ["Saint-Quentin"]],
  ["Le groupe réunit 27 crèches entre Boulogne-sur-Mer et Dunkerque.", []],
  ["Elle travaille avec l’ESAT Les Saules, à Cambrai.", []],
  ["Elle associe la Ville de Lens et trois bailleurs.", []],
])("the towns of « %s »", (activity, expected) => {
  expect(placesOfIt(said(activity)).map((p) => p.raw)).toEqual(expected);
});

it.each([
  ["Un service de transport assuré par un chantier d’insertion.", ["ACI"]],
  ["Ce café-cantine d’une régie de quartier sert 45 couverts.", ["RQ"]],
  ["Le pôle rassemble 33 adhérents : un chantier d’insertion, deux ESAT.", []],
  ["Un lieu animé par l’association intermédiaire Escale Services.", []],
])("the kinds of « %s »", (activity, expected) => {
  expect(typesOf(said(activity)).map((t) => t.value)).toEqual(expected);
});

it("takes a kind that another part says it was recognised as", () => {
  const types = (line: string) => typesRecognised([text(line)], ["Aurore"]).map((t) => t.value);
  expect(types("L’association emploie 9 personnes (agrément ACI obtenu en 2021).")).toEqual(["ACI"]);
  expect(types("Un partenaire agréé ACI fournit la laine.")).toEqual([]);
});

it.each([
  ["Association loi 1901 créée en 1994, elle porte un chantier.", "Association loi 1901"],
  ["Entreprise d’insertion créée en mars 2017 sous forme de SCIC.", "SCIC"],
  ["société par actions simplifiée agréée entreprise d’insertion", "société par actions simplifiée"],
  ["L’association intermédiaire place des salariés.", undefined],
])("the legal form of « %s »", (activity, expected) => {
  expect(legalFormTold("Aurore", [], [text(activity)])?.value).toBe(expected);
});

it("reads numbers of registers, codes, networks and budgets", () => {
  const read = (line: string) => {
    const draft = initiativeDraft(text("Aurore").sourced(), "full", "own-section", text("Aurore").passage);
    const findings: Parameters<typeof readIdentity>[3] = [];
    readIdentity(draft, [text(line)], [], findings);
    return { draft, codes: findings.map((f) => f.code) };
  };
  expect(read("SIRET : 732 829 320 00074 – APE 2733Z.").draft).toMatchObject({
    siret: { value: "73282932000074" },
    apeCodes: [{ value: "2733Z" }],
  });
  expect(read("SIRET : 732 829 320").codes).toEqual(["siren-for-siret"]);
  expect(read("SIRET 732 829 320 00075").codes).toEqual(["invalid-siret"]);
  expect(read("Elle est adhérente du réseau Jardins en Commun.").draft.networks.map((n) => n.value)).toEqual([
    "Jardins en Commun",
  ]);
  const budget = (line: string) => read(line).draft.budget.map((b) => [b.amount, b.year]);
  expect(budget("Budget annuel : 712 000 € (2023), dont 41% de la CAF.")).toEqual([[712000, 2023]]);
  expect(budget("Elle est à l’équilibre, avec un budget de 1,2 M€ en 2025.")).toEqual([[1200000, 2025]]);
});

it.each([
  ["Depuis son lancement en mai 2024 : 1 480 consultations.", "2024-05"],
  ["Aurore, démarrée à trois en 2020, a été citée en exemple.", "2020"],
  ["Le service a été lancé en 2019 avec l’appui de la Région.", "2019"],
  ["Le plateau technique, ouvert en janvier 2023, reçoit des artisans.", undefined],
])("when it began, in « %s »", (line, expected) => {
  expect(ownBeginningsIn([text(line)], ["Aurore"])[0]?.value.iso).toBe(expected);
});

it("knows whom it is for", () => {
  const served = (line: string) => beneficiariesOf([text(line)])?.value;
  expect(served("Il s’adresse aux salariés en insertion et aux allocataires du RSA.")).toBe(
    "salariés en insertion et aux allocataires du RSA",
  );
  expect(served("Les pièces sont destinées à la vente.")).toBeUndefined();
});

it.each([
  ["Philippe Gorlet (Les Berges Bleues), directeur", [["Philippe Gorlet", "directeur", "Les Berges Bleues"]]],
  [
    "Florence Marais et Théo Baquin (PTCE La Fabrique), codirecteurs",
    [
      ["Florence Marais", "codirecteurs", "PTCE La Fabrique"],
      ["Théo Baquin", "codirecteurs", "PTCE La Fabrique"],
    ],
  ],
  [
    "Julie Wattez, infirmière, et Samir HADDOU, directeur (Mine d’Or)",
    [
      ["Julie Wattez", "infirmière", "Mine d’Or"],
      ["Samir HADDOU", "directeur", "Mine d’Or"],
    ],
  ],
  [
    "Dr Anne FROMENT (Département de l’Aisne), médecin",
    [["Anne FROMENT", "médecin", "Département de l’Aisne"]],
  ],
  ["Animation : Hugues Lantin, DREETS", []],
])("those who speak in « %s »", (line, expected) => {
  const read = readSpeakers(text(line)).map((s) => [
    s.name.text,
    s.affiliations[0]?.role?.text,
    s.affiliations[0]?.organisation?.text,
  ]);
  expect(read).toEqual(expected);
});

it("reaches the person who is named before an address or a number", () => {
  const contact = (line: string) => contactsIn([text(line)], [], "Aurore", []).map((c) => c.value);
  expect(contact("Hélène Dassin, directrice – 03 44 58 21 90 – h@aurore.example.org")).toEqual([
    {
      name: "Hélène Dassin",
      role: "directrice",
      emails: ["h@aurore.example.org"],
      phones: [{ e164: "+33344582190", raw: "03 44 58 21 90" }],
    },
  ]);
  expect(contact("Matéo Lenglet : 07 66 02 31 85")[0]?.name).toBe("Matéo Lenglet");
  expect(contact("contact@aurore.example.org")[0]?.name).toBeNull();
});

it("reports an address that lost its mark, and no site", () => {
  const codes = (line: string) => {
    const findings: Parameters<typeof contactsIn>[3] = [];
    contactsIn([text(line)], [], "Aurore", findings);
    return findings.map((f) => f.code);
  };
  expect(codes("i.vanhoutte.aurore.coop")).toEqual(["invalid-email"]);
  expect(codes("www.aurore.coop")).toEqual([]);
  expect(codes("a@aurore.fr – www.atelier.aurore.fr")).toEqual([]);
});

it.each([
  ["Guide « Recruter autrement » (UNEA, 2022)", "Guide « Recruter autrement »", "UNEA", 2022],
  [
    "Le génie végétal, Office français de la biodiversité, 2022",
    "Le génie végétal",
    "Office français de la biodiversité",
    2022,
  ],
  [
    "Fondation du Val, Rapport sur le mal-logement, 2025",
    "Rapport sur le mal-logement",
    "Fondation du Val",
    2025,
  ],
  ["Le site du label Végétal (lien)", "Le site du label Végétal", null, null],
  ["Livret du tuteur, 2022", "Livret du tuteur", null, 2022],
])("the resource « %s »", (line, title, publisher, year) => {
  expect(resourcesIn(text(line), null)).toMatchObject([{ title, publisher, year }]);
});

it("finds what was left to fill in, and leaves running text alone", () => {
  const left = (line: string) => leftoversOf([{ text: text(line) }]).length;
  expect(left("[à compléter]")).toBe(1);
  expect(left("Un maire de l’Oise [nom à préciser]")).toBe(1);
  expect(
    left("Les modalités de cette action, longuement débattues, restent à définir avec les communes."),
  ).toBe(0);
});
