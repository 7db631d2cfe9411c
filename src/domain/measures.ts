/**
 * What a key figure counts: people at work, people helped, tonnes, euros… each of one unit and one kind, so that figures
 * of one kind compare.
 */
import { comparable } from "#lib/text.ts";

/**
 * In the order that a reader wants them; the first that fits is meant. `units` are units as read; `nouns` begin what a
 * figure without a unit counts, on folded words.
 */
export const MEASURES = [
  {
    code: "euros",
    label: "Budgets et montants",
    unit: "€",
    units: ["€", "euro", "euros", "eur"],
    nouns: null,
  },
  {
    code: "tonnes",
    label: "Tonnes",
    unit: "tonnes",
    units: ["tonne", "tonnes", "t"],
    nouns: null,
  },
  {
    code: "pourcentages",
    label: "Parts",
    unit: "%",
    units: ["%"],
    nouns: null,
  },
  {
    code: "surfaces",
    label: "Surfaces",
    unit: "m²",
    units: ["m²", "m2", "mètres carrés", "mètre carré", "mètres carré"],
    nouns: null,
  },
  {
    code: "heures",
    label: "Heures",
    unit: "heures",
    units: ["heure", "heures", "h"],
    nouns: null,
  },
  {
    code: "etp",
    label: "Emplois en équivalent temps plein",
    unit: "ETP",
    units: ["etp"],
    nouns: null,
  },
  {
    code: "emplois",
    label: "Salariés et emplois",
    unit: "personnes",
    units: [],
    nouns: /^(?:salarie|travailleurs?|collaborateurs?|encadrant|permanents?|apprentis?|emplois?\b|postes?\b)/,
  },
  {
    code: "personnes",
    label: "Personnes accompagnées, formées ou touchées",
    unit: "personnes",
    units: [],
    nouns:
      /^(?:personnes?\b(?! morales?)|beneficiaires?|femmes?|hommes?|participants?|eleves?|jeunes?|stagiaires?|residents?|seniors?|demandeurs?)/,
  },
  {
    code: "public",
    label: "Adhérents, clients, habitants",
    unit: "personnes",
    units: [],
    nouns: /^(?:habitants?|adherents?|clients?|usagers?|benevoles?|candidats?|inscrits?|visiteurs?)/,
  },
  {
    code: "organisations",
    label: "Organisations",
    unit: "organisations",
    units: [],
    nouns:
      /^(?:entreprises?|structures?|associations?|partenaires?|producteurs?|commercants?|collectivites?|bailleurs?|membres?|personnes? morales?|acteurs?|communes?)/,
  },
  {
    code: "lieux",
    label: "Lieux et sites",
    unit: "lieux",
    units: [],
    nouns:
      /^(?:sites?|implantations?|residences?|centres?|boutiques?|ateliers?\b(?! de )|magasins?|plateformes?|points? de|places?|antennes?)/,
  },
  { code: "autres", label: "Autres comptes", unit: null, units: [], nouns: null },
] as const;

export type Measure = (typeof MEASURES)[number]["code"];
export const MEASURE_CODES = MEASURES.map(({ code }) => code) as [Measure, ...Measure[]];

const NUMBER_OF = /^(?:nb|nombres?|total)(?: total)? (?:de |d |des )?/;

/** What a figure counts, by its unit, else by what its label begins with. */
export function measureOf({ unit, label }: { unit: string | null; label: string }): Measure {
  const folded = unit?.toLowerCase().trim() ?? "";
  const byUnit = MEASURES.find(({ units }) => (units as readonly string[]).includes(folded));
  if (byUnit) return byUnit.code;
  // « adhérents », « points de dépôt » are counted, whether read as a unit or as a label.
  const counted = comparable(unit ?? label).replace(NUMBER_OF, "");
  return MEASURES.find(({ nouns }) => nouns?.test(counted))?.code ?? "autres";
}

export function measure(code: Measure): (typeof MEASURES)[number] {
  const found = MEASURES.find((m) => m.code === code);
  if (!found) throw new RangeError(`no measure: ${code}`);
  return found;
}
