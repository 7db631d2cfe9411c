import type { ProfileSectionKind } from "#domain/section-kinds.ts";
import type { HeadingRule } from "../common/headings.ts";

/** A label opens a part of the profile. */
export type LabelKind = ProfileSectionKind;

const PLURAL = "(?:\\(s\\)|s)?";
const THEY = "(?:ils|elles|il|elle|on|nous)";

/** The labels of an experience. */
export const LABELS: readonly HeadingRule<LabelKind>[] = [
  {
    kind: "activity",
    variants: [
      `activite${PLURAL}(?: principale${PLURAL})?(?: (?:de|du|d'|des) ?.+)?`,
      "presentation(?: de (?:la structure|l'association|l'entreprise|l'organisation|l'initiative))?",
      "(?:la )?structure(?: en bref| porteuse)?",
      "(?:l'association|l'entreprise|l'organisation|l'organisme|l'acteur|l'initiative)",
      "(?:qui sommes-nous|qui (?:est-ce|sont-ils|sont-elles))(?: \\?)?",
      "qui(?: \\?)?",
      "portrait",
      "(?:carte|fiche) d'identite",
      `mission${PLURAL}`,
      "en (?:quelques|deux) mots",
      "en bref",
      `ce qu'?(?:e )?${THEY} (?:fait|font|faisons)`,
    ],
  },
  {
    kind: "initial-observation",
    variants: [
      `constat${PLURAL}(?: initia(?:l|ux)| de depart)?`,
      "(?:le )?(?:contexte|point de depart|declic|diagnostic)",
      `besoin${PLURAL}(?: identifie${PLURAL}| de depart)?`,
      "(?:a )?l?'?origine(?: du projet| de (?:la demarche|l'action|l'initiative))?",
      "situation (?:initiale|de depart)",
      "au depart",
      "pourquoi(?: \\?)?",
      "(?:l')?enjeu",
      "(?:le )?probleme(?: de depart| pose)?",
      "problematique",
      "genese(?: du projet)?",
    ],
  },
  {
    kind: "objectives",
    variants: [
      `objectif${PLURAL}(?: vise${PLURAL}| poursuivi${PLURAL})?`,
      "ambitions?",
      "(?:l')?idee",
      "finalites?",
      "(?:le )?but",
    ],
  },
  {
    kind: "actions",
    variants: [
      `action${PLURAL}(?: (?:mise|menee|realisee|engagee|developpee|conduite)${PLURAL}(?: en (?:oe|œ)uvre| en place)?)?`,
      "(?:mise en (?:oe|œ)uvre|demarche|projet|solution|dispositif|reponse|experience)(?: proposee| menee| apportee| mise? en (?:oe|œ)uvre| mise? en place)?",
      "ce qui (?:a ete|est) (?:fait|engage|construit|realise|mis en place|mis en (?:oe|œ)uvre)",
      `ce qu'?(?:e )?${THEY} (?:a|ont|avons) (?:fait|mis en place|construit|engage|imagine)`,
      "comment(?: ca marche| cela fonctionne)?(?: \\?)?",
      "fonctionnement",
      "realisations?",
      "(?:deroulement|etapes)(?: du projet)?",
    ],
  },
  {
    kind: "results",
    variants: [
      `(?:premiers? )?resultat${PLURAL}(?: obtenu${PLURAL})?`,
      `impact${PLURAL}(?: (?:constate|observe|mesure)${PLURAL})?`,
      `effet${PLURAL}(?: (?:constate|observe|produit)${PLURAL})?`,
      "bilan",
      "retombees",
      "benefices?",
      "resultats? et impacts?",
      "ce que (?:ca|cela) (?:change|a change|produit|a produit|donne|a donne|apporte|a permis)",
      "ce qui (?:a|est) change",
    ],
  },
  {
    kind: "success-keys",
    variants: [
      "(?:facteurs?|cles?|conditions?) de (?:la )?(?:reussite|succes)",
      "(?:ce qui (?:a )?(?:marche|aide|fonctionne)|atouts?|ingredients?)",
      "leviers?",
    ],
  },
  {
    kind: "obstacles",
    variants: [
      `(?:difficulte|frein|obstacle|limite)${PLURAL}(?: rencontre(?:e)?${PLURAL})?`,
      "points? de vigilance",
      "ce qui (?:a )?(?:coince|manque|resiste|freine)",
    ],
  },
  {
    kind: "partners",
    variants: [
      `partenaire${PLURAL}(?: (?:principaux|associe${PLURAL}|mobilise${PLURAL}|et financeurs?))?`,
      "partenariats?",
      "avec qui(?: \\?)?",
    ],
  },
  {
    kind: "funding",
    variants: [
      `financement${PLURAL}`,
      `financeur${PLURAL}`,
      "budget",
      "modele economique",
      "(?:avec quels )?moyens(?: mobilises)?(?: \\?)?",
    ],
  },
  { kind: "key-figures", variants: ["(?:les )?chiffres?(?:[ -]cles?)?", "en chiffres", "reperes"] },
  {
    kind: "replication",
    variants: [
      "perspectives?",
      "(?:la )?suites?(?: a venir)?",
      "(?:et )?(?:demain|apres)(?: \\?)?",
      "essaimage",
      "prochaines etapes",
    ],
  },
  {
    kind: "contact",
    variants: [
      "(?:pour )?(?:en savoir|plus d'informations?|en apprendre)(?: plus)?(?:,? (?:contacter|contactez|contacts?|rendez-vous))?",
      `contact${PLURAL}(?: utiles?)?`,
      "(?:nous |les |pour (?:les |la |le )?)?(?:contacter|joindre|contactez(?:-nous)?)",
      "a qui s'adresser(?: \\?)?",
      "renseignements?|coordonnees",
    ],
  },
];

/** The labels without which an experience is not whole. */
export const EXPECTED_LABELS: readonly LabelKind[] = [
  "activity",
  "initial-observation",
  "actions",
  "contact",
];

/** What a line of identity says in a few words, « Lieu : Vallon (80) », before or after the parts of an experience. */
export type FieldKind =
  | "organisation"
  | "place"
  | "person"
  | "type"
  | "legal-form"
  | "started"
  | "workforce"
  | "website"
  | "network"
  | "company-number";

export const FIELDS: readonly HeadingRule<FieldKind>[] = [
  {
    kind: "organisation",
    variants: [
      "(?:nom de )?(?:la )?structure(?: porteuse)?",
      "organis(?:ation|me)(?: porteu(?:r|se))?",
      "porteu(?:r|se)(?: du projet| de l'action)?",
      "porte par",
    ],
  },
  {
    kind: "place",
    variants: [
      "lieux?(?: d'implantation)?",
      "villes?|communes?|localisation|implantations?|adresse|departements?",
      "ou(?: \\?)?",
    ],
  },
  {
    kind: "person",
    variants: [
      "intervenant(?:[.·(-]?e[.·)-]?)?s?",
      "temoins?|temoignages? de|interlocut(?:eur|rice)s?",
      "(?:presente|raconte)(?:e)? par",
    ],
  },
  {
    kind: "type",
    variants: ["statut", "type(?: de structure)?", "conventionnements?|agrements?|labels?", "categorie"],
  },
  { kind: "legal-form", variants: ["(?:forme|statut) juridique"] },
  {
    kind: "started",
    variants: ["(?:date|annee) de creation|creation|lancement|demarrage", "cree(?:e)? en|depuis"],
  },
  { kind: "workforce", variants: ["effectifs?|equipe|salarie(?:e)?s|emplois?"] },
  { kind: "website", variants: ["sites?(?: internet| web)?"] },
  { kind: "network", variants: ["reseaux?(?: d'appartenance)?"] },
  { kind: "company-number", variants: ["(?:n[°o] )?(?:siret|siren)"] },
];
