/** Invented initiatives, from one with a value in every field to a name in a list. */
import type { Initiative } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import { slugify } from "#lib/text.ts";

export const PANORAMA = "panorama-des-dunes";
export const COLLOQUE = "colloque-des-marais";

/** A passage of the panorama, unless another document is named. */
export function lines(lineStart: number, lineEnd = lineStart, document = PANORAMA): Passage {
  return { document, lineStart, lineEnd };
}

/** A profile that has nothing but a name and one place in a list. */
export function initiative(name: string, values: Partial<Initiative> = {}): Initiative {
  return {
    slug: slugify(name),
    name,
    aliases: [],
    level: "listed",
    scope: "local",
    structureTypes: [],
    legalForm: null,
    departments: [],
    communes: [],
    address: null,
    location: null,
    themes: [],
    challenge: null,
    summary: null,
    siren: null,
    siret: null,
    apeCodes: [],
    agreements: [],
    networks: [],
    startedOn: null,
    contacts: [],
    websites: [],
    sections: [],
    keyFigures: [],
    workforce: null,
    budget: [],
    beneficiaries: null,
    materials: null,
    perimeter: null,
    relations: [],
    occurrences: [{ ...lines(30), role: "listed" }],
    evidence: { name: [lines(30)] },
    raw: {},
    quality: { score: 0.25, criteria: { summary: false } },
    ...values,
  };
}

/** Every field has a value, so that nothing can be lost on the way in or out unseen. */
export const ECOLE = initiative("L’École des Cœurs", {
  aliases: ["EDC", "École du Cœur"],
  level: "full",
  structureTypes: ["ACI", "EI"],
  legalForm: "association",
  departments: ["62"],
  communes: [
    { insee: "62041", name: "Arras" },
    { insee: "62498", name: "Lens" },
  ],
  address: { street: "3 rue de l'Abbé", postcode: "62000", commune: "Arras", insee: "62041" },
  location: { lon: 2.7773, lat: 50.2917, precision: "address" },
  themes: ["textile", "economie-circulaire-reemploi"],
  challenge: "Donner une seconde vie aux vêtements.",
  summary: "Des friperies où l'on apprend un métier, du tri à la vente.",
  siren: "775624075",
  siret: "77562407501920",
  apeCodes: ["88.99B"],
  agreements: ["ESUS"],
  networks: ["Chantier école"],
  startedOn: { text: "depuis mars 2014", iso: "2014-03" },
  contacts: [
    {
      name: "Ève Lœuil",
      role: "directrice",
      emails: ["eve@exemple.fr"],
      phones: [
        { e164: "+33321000000", raw: "03 21 00 00 00" },
        { e164: null, raw: "06 12 3" },
      ],
    },
    { name: null, role: null, emails: [], phones: [{ e164: "+33321000001", raw: "03.21.00.00.01" }] },
  ],
  websites: ["https://exemple.fr/"],
  sections: [
    { kind: "context", title: "Contexte", ...lines(4, 6), markdown: "Tissus, **vêtements** et matériaux." },
    { kind: "success-keys", title: "Clés de réussite", ...lines(7, 8), markdown: "- un n° vert\n- l'équipe" },
  ],
  keyFigures: [
    { value: 12.5, unit: "tonnes", label: "textiles collectés", year: 2023, passage: lines(9) },
    { value: null, unit: null, label: "« plusieurs » boutiques", year: null, passage: lines(10) },
  ],
  workforce: { permanent: 4, insertion: 22, total: null, fte: 14.6, text: "4 permanents et 22 salariés" },
  budget: [{ amount: 410_000.5, year: 2022, label: "budget annuel", passage: lines(11) }],
  beneficiaries: "personnes éloignées de l'emploi",
  materials: "textile",
  perimeter: "Arrageois",
  relations: [
    {
      name: "Région Hauts-de-France",
      organisation: "region-hauts-de-france",
      kind: "funder",
      level: "régional",
      passage: lines(12),
    },
    { name: "des voisins", organisation: null, kind: "partner", level: null, passage: lines(12, 13) },
  ],
  occurrences: [
    { ...lines(3, 13), role: "own-section" },
    { ...lines(5, 6, COLLOQUE), role: "mention" },
  ],
  evidence: {
    name: [lines(3), lines(5, 5, COLLOQUE)],
    siret: [lines(13)],
    departments: [lines(4)],
  },
  raw: { siret: "775 624 075 01920" },
  quality: { score: 0.875, criteria: { summary: true, contact: true, position: true } },
});

export const POLE = initiative("Pôle des Dunes", {
  level: "brief",
  scope: "departmental",
  structureTypes: ["PTCE"],
  departments: ["59", "62"],
  communes: [{ insee: "59183", name: "Dunkerque" }],
  location: { lon: 2.3768, lat: 51.0344, precision: "commune" },
  themes: ["cooperation-territoriale"],
  summary: "Dix entreprises du littoral coopèrent autour du vélo et des tiers-lieux.",
  relations: [
    { name: "Atelier du Phare", organisation: null, kind: "member", level: null, passage: lines(16) },
    { name: "Les Oyats", organisation: "les-oyats", kind: "member", level: null, passage: lines(16) },
  ],
  occurrences: [{ ...lines(15, 17), role: "brief" }],
  evidence: { name: [lines(15)], summary: [lines(16, 17)] },
});

export const FITLAB = initiative("Fitlab n° 3", {
  level: "brief",
  structureTypes: ["EA"],
  departments: ["02"],
  themes: ["numerique"],
  summary: "Reconditionne des ordinateurs.",
  occurrences: [{ ...lines(19, 20), role: "brief" }],
  evidence: { name: [lines(19)] },
});

export const JARDIN = initiative("Jardin de la Lys", {
  structureTypes: ["ACI"],
  departments: ["59"],
  communes: [{ insee: "59017", name: "Armentières" }],
  location: { lon: 2.8817, lat: 50.6862, precision: "commune" },
});

export const AUBERGE = initiative("Auberge du Marais", {
  departments: ["80"],
  occurrences: [{ ...lines(8, 9, COLLOQUE), role: "listed" }],
  evidence: { name: [lines(8, 8, COLLOQUE)] },
});
