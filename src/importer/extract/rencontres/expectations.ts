import type { DocumentSectionKind, ProfileSectionKind } from "#domain/section-kinds.ts";
import type { HeadingRule } from "../common/headings.ts";

/** The parts that a workshop or a round table is printed in, in the usual order of their cycle. */
export type PartKind =
  | "contents"
  | "introduction"
  | "presentation"
  | "speakers"
  | "experiences"
  | "takeaways"
  | "practices"
  | "prospects"
  | "resources"
  | "closing"
  /** A heading that nobody expects. */
  | "unknown";

export const PARTS: readonly HeadingRule<PartKind>[] = [
  { kind: "contents", variants: ["sommaire", "table des matieres", "au sommaire", "contenu"] },
  {
    kind: "introduction",
    variants: ["introduction", "edito", "editorial", "avant-propos", "preambule", "mot d'accueil"],
  },
  {
    kind: "presentation",
    variants: [
      "presentation(?: d[eu] (?:la |l'|le )?(?:thematique|theme|sujet|atelier|table ronde))?",
      "(?:la )?thematique(?: de (?:l'atelier|la table ronde))?",
      "(?:le )?(?:theme|sujet|contexte)(?: de (?:l'atelier|la table ronde))?",
      "de quoi (?:parle-t-on|s'agit-il)(?: \\?)?",
      "(?:les )?enjeux?(?: de (?:la thematique|l'atelier))?",
      "objectifs? de (?:l'atelier|la table ronde)",
      "problematique",
    ],
  },
  {
    kind: "speakers",
    variants: [
      "intervenant(?:[.·(-]?e[.·)-]?)?s?(?:[.·-]s)?",
      "intervenantes et intervenants",
      "participants?(?: a la table ronde)?",
      "(?:avec )?la participation de",
      "ils sont intervenus|ils et elles sont intervenus",
      "autour de la table",
    ],
  },
  {
    kind: "experiences",
    variants: [
      "retours? d'experiences?",
      "retours? de terrain",
      "temoignages?",
      "experiences?(?: inspirantes?| partagees?| de terrain)?",
      "initiatives?(?: inspirantes?| presentees?)?",
      "exemples?(?: inspirants?)?",
      "(?:ils|elles)(?: et elles)? l'ont fait",
    ],
  },
  {
    kind: "takeaways",
    variants: [
      "a retenir",
      "ce qu'il faut retenir",
      "points? a retenir",
      "points? cles?",
      "idees? (?:cles?|forces?)",
      "(?:synthese|restitution) des (?:echanges|debats)",
      "echanges|debats",
      "questions?(?:[ -]reponses?| et reponses?)?",
      "l'essentiel",
    ],
  },
  {
    kind: "practices",
    variants: [
      "bonnes? pratiques?(?: a retenir| identifiees?)?",
      "conseils?(?: pratiques?)?",
      "recommandations?",
      "(?:facteurs?|cles?) de (?:la )?(?:reussite|succes)",
      "points? de vigilance",
      "leviers?(?: d'action)?",
    ],
  },
  {
    kind: "prospects",
    variants: [
      "perspectives?(?: d'avenir| d'action)?",
      "pistes?(?: d'action| de travail| pour demain)?",
      "et (?:demain|apres|maintenant)(?: \\?)?",
      "propositions?",
      "prochaines etapes",
    ],
  },
  {
    kind: "resources",
    variants: [
      "pour aller plus loin",
      "aller plus loin",
      "ressources?(?: utiles?| documentaires?)?",
      "liens? utiles?",
      "a (?:lire|consulter|voir)",
      "bibliographie",
      "documentation",
      "pour en savoir plus",
    ],
  },
  { kind: "closing", variants: ["conclusion", "remerciements?", "mot de (?:la fin|cloture)", "cloture"] },
];

/** Parts that open a workshop or a round table. */
export const OPENING: readonly PartKind[] = ["presentation", "speakers", "experiences"];
/** Parts that close one: the further towards its end, the more sure it is that another begins after it. */
export const CLOSING: Partial<Record<PartKind, number>> = { practices: 1.5, prospects: 2, resources: 3 };

/** What a part is to a reader of the publication. */
export const PART_SECTIONS: Record<PartKind, DocumentSectionKind> = {
  contents: "contents",
  introduction: "intro",
  presentation: "context",
  speakers: "other",
  experiences: "other",
  takeaways: "other",
  practices: "other",
  prospects: "other",
  resources: "resources",
  closing: "conclusion",
  unknown: "other",
};

export type LabelKind = Extract<
  ProfileSectionKind,
  | "activity"
  | "initial-observation"
  | "objectives"
  | "actions"
  | "results"
  | "success-keys"
  | "obstacles"
  | "partners"
  | "funding"
  | "replication"
  | "contact"
>;

const PLURAL = "(?:\\(s\\)|s)?";

/** The labels of an experience. */
export const LABELS: readonly HeadingRule<LabelKind>[] = [
  {
    kind: "activity",
    variants: [
      `activite${PLURAL}(?: principale${PLURAL})?(?: (?:de|du|d'|des) ?.+)?`,
      "presentation(?: de (?:la structure|l'association|l'entreprise|l'organisation))?",
      "(?:la )?structure",
      "qui sommes-nous(?: \\?)?",
      `mission${PLURAL}`,
      "en quelques mots",
    ],
  },
  {
    kind: "initial-observation",
    variants: [
      `constat${PLURAL}(?: initia(?:l|ux)| de depart)?`,
      "(?:le )?(?:contexte|point de depart)",
      `besoin${PLURAL}(?: identifie${PLURAL}| de depart)?`,
      "situation (?:initiale|de depart)",
      "problematique",
    ],
  },
  { kind: "objectives", variants: [`objectif${PLURAL}(?: vise${PLURAL}| poursuivi${PLURAL})?`, "ambition"] },
  {
    kind: "actions",
    variants: [
      `action${PLURAL}(?: (?:mise|menee|realisee|engagee|developpee|conduite)${PLURAL}(?: en (?:oe|œ)uvre| en place)?)?`,
      "(?:mise en (?:oe|œ)uvre|demarche|projet|solution)(?: proposee| menee| mise en (?:oe|œ)uvre)?",
      "ce qui a ete (?:fait|mis en place|mis en (?:oe|œ)uvre)",
    ],
  },
  {
    kind: "results",
    variants: [
      `resultat${PLURAL}(?: obtenu${PLURAL})?`,
      `impact${PLURAL}`,
      `effet${PLURAL}`,
      "bilan",
      "resultats? et impacts?",
    ],
  },
  { kind: "success-keys", variants: ["(?:facteurs?|cles?|conditions?) de (?:la )?(?:reussite|succes)"] },
  {
    kind: "obstacles",
    variants: [
      `(?:difficulte|frein|obstacle|limite)${PLURAL}(?: rencontre(?:e)?${PLURAL})?`,
      "points? de vigilance",
    ],
  },
  { kind: "partners", variants: [`partenaire${PLURAL}`, "partenariats?"] },
  { kind: "funding", variants: [`financement${PLURAL}`, `financeur${PLURAL}`, "budget"] },
  {
    kind: "replication",
    variants: ["perspectives?", "suites?(?: a venir)?", "essaimage", "prochaines etapes"],
  },
  {
    kind: "contact",
    variants: [
      "(?:pour )?(?:en savoir|plus d'informations?|en apprendre)(?: plus)?(?:,? (?:contacter|contactez|contacts?|rendez-vous))?",
      `contact${PLURAL}`,
      "(?:nous )?(?:contacter|contactez(?:-nous)?)",
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
