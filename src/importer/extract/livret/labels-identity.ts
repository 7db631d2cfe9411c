import type { LabelRule } from "./label-rule.ts";

export const STRUCTURE =
  "(?:l'|la |le |les |votre |cette )?(?:entreprise|etablissement|structure|association|organisme|organisation|porteur|cooperative)";
export const ACTION =
  "(?:l'|la |le |du |votre |cette )?(?:action|projet|initiative|demarche|activite|experience)";

/** Labels that tell who the structure is. */
export const IDENTITY_LABELS: readonly LabelRule[] = [
  {
    kind: "identity",
    printed: ["FICHE IDENTITÉ", "FICHE D'IDENTITÉ", "CARTE D'IDENTITÉ"],
    variants: [
      `identite(?: (?:de |du )?${STRUCTURE})?`,
      `fiche (?:d')?identite(?: (?:de |du )?${STRUCTURE})?`,
      "carte d'identite(?: .*)?",
    ],
  },
  {
    kind: "contact",
    printed: ["CONTACT", "COORDONNÉES"],
    variants: ["contacts?(?: et coordonnees)?", "coordonnees(?: .*)?", "nous contacter"],
    common: true,
  },
  {
    kind: "name",
    printed: ["NOM DE L'ENTREPRISE", "NOM DE LA STRUCTURE", "RAISON SOCIALE"],
    variants: [
      `nom (?:de |du )?${STRUCTURE}(?: (?:ou|et) (?:de l'|de la )?\\p{L}+)?`,
      "denomination(?: sociale)?",
      "nom",
    ],
    common: true,
  },
  {
    kind: "establishment",
    printed: ["NOM DE L'ÉTABLISSEMENT PORTANT L'ACTIVITÉ"],
    variants: [
      `nom de l'etablissement (?:portant|qui porte|porteur).*`,
      `etablissement (?:portant|qui porte|porteur d[eu]) ${ACTION}`,
      `nom (?:de |du )${ACTION}`,
    ],
  },
  {
    kind: "brand",
    printed: ["NOM COMMERCIAL", "SIGLE", "ENSEIGNE", "MARQUE"],
    variants: ["nom d'usage", "nom de la marque", "acronyme", "enseigne commerciale"],
    common: true,
  },
  {
    kind: "carrier",
    printed: ["STRUCTURE PORTEUSE", "PORTEUR DU PROJET"],
    variants: [
      "(?:structure|association|organisme|entreprise)s? (?:porteuse|porteur)s?(?: .*)?",
      `porteurs?(?: (?:de |du )?${ACTION})?`,
      "groupe d'appartenance",
      "maison[- ]mere",
    ],
    common: true,
  },
  {
    kind: "activity",
    printed: ["ACTIVITÉ", "SECTEUR D'ACTIVITÉ"],
    variants: ["activites?(?: principales?| de .*)?", "(?:secteurs?|domaines?) d'activites?", "metiers?"],
    common: true,
  },
  {
    kind: "legal-form",
    printed: ["STATUT DE L'ÉTABLISSEMENT", "STATUT JURIDIQUE", "FORME JURIDIQUE"],
    variants: [`statuts?(?: juridiques?)?(?: (?:de |du )?${STRUCTURE})?`, "forme sociale"],
    common: true,
  },
  {
    kind: "ape",
    printed: ["CODE APE", "CODES APE", "CODE NAF"],
    variants: ["(?:codes? )?(?:ape|naf)(?: ?/ ?(?:ape|naf))?"],
    leads: "(?:codes? )?(?:ape|naf)(?= \\d)",
  },
  {
    kind: "siret",
    printed: ["N° SIRET", "NUMÉRO SIRET", "SIRET"],
    variants: ["(?:(?:n°|no|n|numero) ?)?(?:de )?siret(?: de .*)?"],
    leads: "(?:(?:n°|numero) ?)?(?:de )?siret(?= \\d)",
  },
  {
    kind: "siren",
    printed: ["N° SIREN", "NUMÉRO SIREN", "SIREN"],
    variants: ["(?:(?:n°|no|n|numero) ?)?(?:de )?siren"],
    leads: "(?:(?:n°|numero) ?)?(?:de )?siren(?= \\d)",
  },
  {
    kind: "agreement",
    printed: ["AGRÉMENT", "AGRÉMENTS", "CONVENTIONNEMENT"],
    variants: [
      "agrements?(?: (?:et|&|/) labels?| de .*)?",
      "conventionnements?(?: .*)?",
      "habilitations?",
      "type de structure",
    ],
    common: true,
  },
  {
    kind: "label",
    printed: ["LABEL", "LABELS"],
    variants: ["labels?(?: et .*)?", "certifications?", "distinctions?"],
    common: true,
  },
  {
    kind: "seat",
    printed: ["LIEU DU SIÈGE DE L'ENTREPRISE", "NOM ET ADRESSE DU SIÈGE DE L'ENTREPRISE", "SIÈGE SOCIAL"],
    variants: ["(?:nom et )?(?:lieux?|adresse|localisation|ville) (?:du |de son )?siege.*", "siege"],
  },
  {
    kind: "networks",
    printed: ["NOM DU RÉSEAU D'APPARTENANCE", "NOM DES RÉSEAUX D'APPARTENANCE"],
    variants: [
      "(?:noms? (?:du |des |de )?)?reseaux?(?: d'appartenance)?",
      "appartenance a (?:un |des )?reseaux?",
      "adhesions? (?:a un |aux |a des )?reseaux?",
    ],
    common: true,
  },
  {
    kind: "website",
    printed: ["SITE INTERNET", "SITE WEB"],
    variants: [
      "sites?(?: internet| web)?",
      "web",
      "(?:page )?facebook",
      "reseaux sociaux",
      "liens? internet",
    ],
    common: true,
  },
  {
    kind: "founded",
    printed: ["DATE DE CRÉATION", "ANNÉE DE CRÉATION"],
    variants: [`(?:date|annee) de creation(?: (?:de |du )?${STRUCTURE})?`, "creation"],
    common: true,
  },
  {
    kind: "address",
    printed: ["ADRESSE DE L'ÉTABLISSEMENT", "ADRESSE"],
    variants: [`adresse(?: postale)?(?: (?:de |du )?${STRUCTURE})?`, "localisation", "implantation"],
    common: true,
  },
  {
    kind: "person",
    printed: ["PERSONNE(S) CONTACT", "PERSONNE À CONTACTER"],
    variants: [
      "personnes?(?: ?\\(s\\))?(?: a| de)? contact(?:er|s)?",
      "(?:votre )?(?:contact|interlocut(?:eur|rice))s?",
      "referente?s?(?: .*)?",
      "nom du contact",
      "responsables?",
      "dirigeante?s?",
    ],
    common: true,
  },
  {
    kind: "phone",
    printed: ["TÉLÉPHONE"],
    variants: ["tel\\.?(?:ephone)?s?", "portable", "mobile", "n° de telephone"],
    common: true,
  },
  {
    kind: "email",
    printed: ["COURRIEL", "ADRESSE MAIL"],
    variants: ["e-?mails?", "mails?", "mel", "courriels?", "adresse (?:e-?mail|mail|electronique)"],
    common: true,
  },
];
