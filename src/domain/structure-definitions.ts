import type { StructureTypeCode } from "./structure-types.ts";

/**
 * What each kind of structure is, in our own words, for where no publication says it; and how French says that there
 * is none of it.
 */
export const STRUCTURE_DEFINITIONS: Record<StructureTypeCode, { text: string; none: string }> = {
  ACI: {
    text: "Un chantier ou un atelier qui salarie, accompagne et forme des personnes très éloignées de l'emploi, dans des activités d'utilité sociale.",
    none: "aucun ACI",
  },
  EI: {
    text: "Une entreprise du secteur marchand qui produit des biens ou des services avec des salariés en parcours d'insertion, qu'elle accompagne.",
    none: "aucune EI",
  },
  AI: {
    text: "Une association qui met des personnes en parcours d'insertion à la disposition de particuliers, d'associations, de collectivités ou d'entreprises.",
    none: "aucune AI",
  },
  ETTI: {
    text: "Une entreprise d'intérim qui propose des missions à des personnes éloignées de l'emploi, et les accompagne.",
    none: "aucune ETTI",
  },
  EITI: {
    text: "Une structure qui aide des personnes éloignées de l'emploi à travailler à leur compte, en les mettant en relation avec des clients et en les accompagnant.",
    none: "aucune EITI",
  },
  SIAE: {
    text: "Une structure conventionnée pour embaucher et accompagner des personnes éloignées de l'emploi. Ici : celles dont la publication ne dit pas le type exact.",
    none: "aucune SIAE sans autre précision",
  },
  EA: {
    text: "Une entreprise du milieu ordinaire de travail dont la majorité des salariés de production sont reconnus travailleurs handicapés.",
    none: "aucune EA",
  },
  EATT: {
    text: "Une entreprise adaptée qui fait de l'intérim : elle délègue des travailleurs handicapés auprès d'autres employeurs, et les accompagne.",
    none: "aucune EATT",
  },
  ESAT: {
    text: "Un établissement médico-social où des personnes handicapées travaillent avec un soutien médico-social et éducatif.",
    none: "aucun ESAT",
  },
  PTCE: {
    text: "Un groupement d'entreprises, d'associations, de collectivités et d'organismes de formation ou de recherche, qui mènent ensemble sur un territoire des projets économiques et sociaux innovants.",
    none: "aucun PTCE",
  },
  GEIQ: {
    text: "Un groupement d'employeurs qui embauche des personnes éloignées de l'emploi, les forme en alternance et les met à la disposition de ses adhérents.",
    none: "aucun GEIQ",
  },
  RQ: {
    text: "Une association qui entretient et anime un quartier avec ses habitants, et y crée des emplois.",
    none: "aucune régie de quartier",
  },
  INCUBATEUR: {
    text: "Une structure qui accompagne des porteurs de projet, de l'idée jusqu'au lancement de l'activité.",
    none: "aucun incubateur",
  },
};
