import type { LabelRule } from "./label-rule.ts";
import { ACTION, STRUCTURE } from "./labels-identity.ts";

const MOBILISED =
  "(?: (?:mobilise(?:e?s)?|associe(?:e?s)?|implique(?:e?s)?|sollicite(?:e?s)?|presents?|de l'action|du projet))*(?: (?:pour|dans|sur) .*)?";
const LEVEL = "(?:au |a l')?(?:niveau|echelle|echelon) ";

/** Labels that tell what is done, for whom and with whom. */
export const ACTION_LABELS: readonly LabelRule[] = [
  {
    kind: "challenge",
    printed: ["DÉFI", "LE DÉFI À RELEVER"],
    variants: ["(?:le |son |notre |un )?defis?(?: (?:a relever|releve))?"],
  },
  {
    kind: "zoom",
    printed: ["ZOOM SUR L'ACTION"],
    variants: [`zooms? sur ${ACTION}.*`, `presentation (?:de |du )?${ACTION}`, "l'action"],
  },
  {
    kind: "history",
    printed: ["OBJET & HISTORIQUE DE LA STRUCTURE", "HISTORIQUE DE LA STRUCTURE"],
    variants: [
      "objets?(?: ?& ?| et )(?:l')?(?:historique|histoire).*",
      `histori(?:que|e)(?: (?:de |du )?${STRUCTURE})?`,
      "histoire(?: .*)?",
      `(?:objet|presentation) (?:de |du )?${STRUCTURE}`,
      "historique (?:et|&) objet.*",
    ],
  },
  {
    kind: "context",
    printed: ["CONTEXTE"],
    variants: [
      `contexte(?: (?:de |du )?${ACTION})?`,
      "contexte et enjeux",
      "constats?(?: de depart| initia(?:l|ux))?",
    ],
    common: true,
  },
  {
    kind: "objective",
    printed: ["OBJECTIF DE L'ACTION", "OBJECTIFS"],
    variants: [
      `objectifs?(?: poursuivis?| vises?| (?:de |du )?${ACTION})?`,
      "finalites?",
      "objectifs? generau?x?.*",
    ],
    common: true,
  },
  {
    kind: "description",
    printed: ["DESCRIPTIF DE L'ACTION", "DESCRIPTION DE L'ACTION"],
    variants: [`(?:descriptif|description|deroulement|mise en oeuvre|contenu)(?: (?:de |du )?${ACTION})?`],
    common: true,
  },
  {
    kind: "materials",
    printed: ["MATIÈRES CONCERNÉES", "MATIÈRES ET PRODUITS CONCERNÉS"],
    variants: [
      "(?:matieres?|materiaux|produits|flux|gisements?)(?: (?:et|ou) (?:produits|materiaux|matieres))?(?: (?:concern|collect|utilis|trait)ee?s?)",
      "matieres?(?: premieres?)?",
    ],
    common: true,
  },
  {
    kind: "perimeter",
    printed: ["PÉRIMÈTRE DE L'ACTION", "TERRITOIRE D'INTERVENTION"],
    variants: [
      `perimetre(?: geographique| d'intervention)?(?: (?:de |du )?${ACTION})?`,
      "(?:territoire|zone|aire|secteur)s? (?:d'(?:intervention|action)|geographique|couverte?s?|concernee?s?)",
    ],
  },
  {
    kind: "territory",
    printed: ["LIEN AVEC LE TERRITOIRE"],
    variants: [
      "liens? avec (?:le|son|les|ses) territoires?",
      "ancrage (?:territorial|local|dans le territoire)",
    ],
  },
  {
    kind: "start",
    printed: ["DATE DE DÉMARRAGE", "DATE DE LANCEMENT"],
    variants: [
      `dates? (?:de |du )?(?:demarrage|lancement|debut|mise en oeuvre)(?: (?:de |du )?${ACTION})?`,
      "demarrage",
      "lancement",
    ],
  },
  {
    kind: "workforce",
    printed: ["EFFECTIF SALARIAL MOBILISÉ", "EFFECTIFS"],
    variants: [
      "effectifs?(?: (?:salarial|salariale?s?|salaries?|salariaux|total|mobilises?|de .*))*",
      "(?:nombre|nb) de salarie.{0,6}(?: mobilises?)?",
      "moyens humains(?: .*)?",
    ],
    common: true,
  },
  {
    kind: "beneficiaries",
    printed: ["BÉNÉFICIAIRES", "PUBLICS CIBLES"],
    variants: [
      "beneficiaires?(?: .{2,40})?",
      "publics?(?: (?:vises?|cibles?|concernes?|accompagnes?|beneficiaires?))?",
    ],
    common: true,
  },
  {
    kind: "customers",
    printed: ["USAGERS CLIENTS"],
    variants: ["usagers?[ -/]*clients?", "clients?", "clientele"],
    common: true,
  },
  {
    kind: "users",
    printed: ["USAGERS NON FINANCEURS"],
    variants: ["usagers?(?: non[- ](?:financeurs?|payants?|clients?))?", "non[- ]financeurs?"],
    common: true,
  },
  {
    kind: "technical-partners",
    printed: ["PARTENAIRES TECHNIQUES MOBILISÉS"],
    variants: [
      `(?:partenaires?|partenariats?) (?:techniques?|operationnels?)(?: et (?:techniques?|operationnels?|institutionnels?))?${MOBILISED}`,
    ],
  },
  {
    kind: "funders",
    printed: ["PARTENAIRES FINANCIERS MOBILISÉS", "FINANCEURS"],
    variants: [
      `(?:partenaires?|partenariats?|soutiens?) financiers?${MOBILISED}`,
      "(?:co-?)?financeurs?(?: .{2,40})?",
      "financements?(?: mobilises?| obtenus?)?",
    ],
    common: true,
  },
  {
    kind: "partners",
    printed: ["PARTENAIRES MOBILISÉS", "PARTENAIRES"],
    variants: [`partenaires?${MOBILISED}`, "partenariats?(?: (?:locaux|actives?|noues?))?"],
    common: true,
  },
  { kind: "local", printed: ["Local"], variants: ["loca(?:l|ux|le)", `${LEVEL}locale?`], common: true },
  {
    kind: "departmental",
    printed: ["Départemental"],
    variants: ["departementa(?:l|ux|le)", `${LEVEL}departementale?`],
    common: true,
  },
  {
    kind: "regional",
    printed: ["Régional"],
    variants: ["regiona(?:l|ux|le)", `${LEVEL}regionale?`],
    common: true,
  },
  {
    kind: "national",
    printed: ["National"],
    variants: ["nationa(?:l|ux|le)", `${LEVEL}nationale?`],
    common: true,
  },
  {
    kind: "european",
    printed: ["Européen"],
    variants: ["europeens?", "europe", `${LEVEL}europeen(?:ne)?`],
    common: true,
  },
  {
    kind: "other",
    printed: ["Autres"],
    variants: ["autres?(?: (?:partenaires?|beneficiaires?|financeurs?|publics?))?", "internationa(?:l|ux)"],
    common: true,
  },
];
