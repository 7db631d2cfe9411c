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
      "carte (?:d'identite|de visite)(?: .*)?",
      "qui(?: sommes-nous| sont-ils| est-ce)?",
      `${STRUCTURE} en (?:bref|resume|quelques mots)`,
      "(?:fiche|cadre) (?:signaletique|d'identification)|identification|signaletique",
    ],
  },
  {
    kind: "contact",
    printed: ["CONTACT", "COORDONNÉES", "POUR LES JOINDRE"],
    variants: [
      "contacts?(?: et coordonnees)?",
      "coordonnees(?: .*)?",
      "(?:pour |comment |ou )?(?:les |nous |la |le |l')?(?:contacter|joindre|rencontrer|retrouver|trouver)(?: .{2,30})?",
      "pour (?:tout )?(?:prendre )?contact",
      "a qui s'adresser",
    ],
    common: true,
  },
  {
    kind: "name",
    printed: ["NOM DE L'ENTREPRISE", "NOM DE LA STRUCTURE", "RAISON SOCIALE"],
    variants: [
      "(?:nom )?structure|entreprise|organisme|association",
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
    variants: [
      "activites?(?: principales?| de .*)?",
      "(?:secteurs?|domaines?)(?: (?:d'activites?|d'intervention|professionnels?))?",
      "(?:coeur de )?metiers?",
    ],
    common: true,
  },
  {
    kind: "legal-form",
    printed: ["STATUT DE L'ÉTABLISSEMENT", "STATUT JURIDIQUE", "FORME JURIDIQUE"],
    variants: [`(?:statuts?|formes?)(?: (?:juridiques?|legales?|sociales?))?(?: (?:de |du )?${STRUCTURE})?`],
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
      "(?:habilitation|reconnaissance|qualification)s?(?: (?:legales?|officielles?))?",
      "types?(?: (?:de structure|d'insertion|de siae))?",
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
      "(?:noms? (?:du |des |de )?)?reseaux?(?: d'appartenance| nationa(?:l|ux)| rejoints?)?",
      "tetes? de reseaux?|affiliations?|federations?",
      "(?:membre|adherente?) (?:de|du|des|d'un reseau)",
      "appartenance a (?:un |des )?reseaux?",
      "adhesions? (?:a un |aux |a des )?reseaux?",
    ],
    common: true,
  },
  {
    kind: "members",
    printed: ["MEMBRES", "MEMBRES FONDATEURS"],
    variants: [
      "(?:membres?|adherents?|societaires?|associes?|cooperateurs?|fondateurs?)(?: (?:fondateurs?|actuels?|actifs?|de droit|adherents?|(?:de |du )(?:l'association|la cooperative|collectif|groupement|pole|ptce)))?",
      "structures? (?:membres?|adherentes?|fondatrices?)",
    ],
    common: true,
  },
  {
    kind: "website",
    printed: ["SITE INTERNET", "SITE WEB"],
    variants: [
      "(?:adresse (?:du )?)?sites?(?: internet| web)?",
      "web|internet|en ligne|sur (?:le web|internet|la toile)",
      "(?:page )?facebook",
      "reseaux sociaux",
      "liens? internet",
    ],
    common: true,
  },
  {
    kind: "founded",
    printed: ["DATE DE CRÉATION", "ANNÉE DE CRÉATION"],
    variants: [
      `(?:date|annee) de (?:creation|naissance|fondation)(?: (?:de |du )?${STRUCTURE})?`,
      "creation|naissance|(?:cree|fonde|ne)e? (?:en|le)",
    ],
    common: true,
  },
  {
    kind: "address",
    printed: ["ADRESSE DE L'ÉTABLISSEMENT", "ADRESSE"],
    variants: [`adresse(?: postale)?(?: (?:de |du )?${STRUCTURE})?`, "localisation", "implantation", "lieu"],
    common: true,
  },
  {
    kind: "address",
    printed: ["Où ?"],
    variants: ["(?:c'est )?ou(?: ca)?"],
    common: true,
    within: "contact",
  },
  {
    kind: "person",
    printed: ["Qui ?"],
    variants: ["(?:aupres de |a |avec |par )?qui"],
    common: true,
    within: "contact",
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
