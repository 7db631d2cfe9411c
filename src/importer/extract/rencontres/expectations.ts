import type { DocumentSectionKind } from "#domain/section-kinds.ts";
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
  /** Initiatives told in a few lines each, after those that are told at length. */
  | "briefs"
  | "glossary"
  | "closing"
  | "thanks"
  /** A heading that nobody expects. */
  | "unknown";

/** « Retour d'expérience n° 2 », « Témoignage 1/3 ». */
const COUNTED = "(?: n ?[°o] ?\\d{1,2}| \\d{1,2}(?: ?/ ?\\d{1,2})?)?";

export const PARTS: readonly HeadingRule<PartKind>[] = [
  {
    kind: "contents",
    variants: [
      "(?:au )?sommaire",
      "table des matieres",
      "contenus?",
      "dans ce (?:livret|guide|numero|document)",
    ],
  },
  {
    kind: "introduction",
    variants: [
      "introduction",
      "edito",
      "editorial",
      "avant-propos",
      "preambule",
      "mot d'accueil",
      "ouverture",
    ],
  },
  {
    kind: "presentation",
    variants: [
      "presentation(?: d[eu] (?:la |l'|le )?(?:thematique|theme|sujet|atelier|table ronde))?",
      "(?:la )?thematique(?: de (?:l'atelier|la table ronde))?",
      "(?:le )?(?:theme|sujet|contexte)(?: de (?:l'atelier|la table ronde))?",
      "de quoi (?:parle-t-on|s'agit-il|(?:est-il|etait-il) question)(?: \\?)?",
      "pourquoi (?:ce sujet|ce theme|cet atelier|cette table ronde)(?: \\?)?",
      "en (?:deux|quelques) mots",
      "le sujet en bref",
      "la question posee",
      "ce qui (?:est|etait) en jeu",
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
      "avec",
      "(?:(?:ils|elles)(?: et elles)? )?(?:ont|etaient) (?:temoigne|participe|pris la parole|partage leur experience|present(?:e)?s|la)",
      "(?:les )?(?:temoins|invite(?:e)?s|orateurs)",
      "(?:qui|ils ont) (?:parle|temoigne|prend la parole)(?: \\?)?",
      "prises? de parole",
    ],
  },
  {
    kind: "experiences",
    variants: [
      `(?:les )?retours? d'experiences?${COUNTED}`,
      "retours? de terrain",
      `temoignages?${COUNTED}`,
      "paroles? d'acteurs?(?: de terrain)?",
      "(?:sur le|cote) terrain",
      "(?:deux|trois|quatre|cinq|\\d) (?:experiences?|temoignages?|initiatives?|exemples?|retours? d'experiences?)",
      "(?:ils|elles)(?: et elles)? (?:le font|agissent|s'engagent|innovent|temoignent|racontent|en parlent)",
      "(?:les )?(?:projets?|demarches?|solutions?)(?: inspirante?s?| presente(?:e)?s| de terrain)",
      "experiences?(?: inspirantes?| partagees?| de terrain)?",
      "initiatives?(?: inspirantes?| presentees?)?",
      "exemples?(?: inspirants?)?",
      "(?:ils|elles)(?: et elles)? l'ont (?:deja )?fait",
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
      "l'essentiel(?: de (?:l'atelier|la table ronde)| a retenir)?",
      "ce qu(?:e (?:l'on|nous)|'on) reti?en(?:ons|t)",
      "(?:trois|quatre|cinq|\\d) (?:idees|points|messages)(?: a retenir| cles?)?",
      "en resume",
      "(?:les )?enseignements?",
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
      "pour la suite",
      "chantiers? a ouvrir",
      "prochaines etapes",
    ],
  },
  {
    kind: "resources",
    variants: [
      "(?:boite a outils|outils)(?: utiles?)?",
      "a (?:lire|consulter|voir|ecouter)(?:(?:,| et|, et) (?:a )?(?:lire|consulter|voir|ecouter))+",
      "references?(?: utiles?)?",
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
  {
    kind: "briefs",
    variants: [
      "et aussi",
      "(?:a|et) (?:decouvrir|signaler|noter) (?:aussi|egalement)",
      "(?:aussi|egalement) (?:a decouvrir|cites?|evoques?)",
      "(?:ils|elles)(?: et elles)? (?:l'ont fait|le font|agissent) aussi",
      "d'autres (?:initiatives?|exemples?|experiences?|projets?)",
      "autres (?:initiatives?|exemples?|experiences?|projets?)(?: cite(?:e)?s| evoque(?:e)?s)?",
      "en bref",
      "et ailleurs(?: \\?)?",
    ],
  },
  {
    kind: "glossary",
    variants: [
      "(?:petit )?(?:lexique|glossaire)",
      "(?:les )?mots[- ]cles?",
      "(?:sigles|abreviations)(?: et (?:sigles|abreviations|definitions))?",
      "definitions?",
    ],
  },
  {
    kind: "closing",
    variants: [
      "(?:en |pour )?(?:conclusion|conclure)",
      "mot de (?:la fin|cloture)",
      "cloture(?: de la journee)?",
    ],
  },
  { kind: "thanks", variants: ["remerciements?", "merci", "(?:ils|elles) ont contribue(?: a ce livret)?"] },
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
  briefs: "briefs",
  glossary: "glossary",
  closing: "conclusion",
  thanks: "thanks",
  unknown: "other",
};

/** Parts of the last pages, which belong to no workshop. */
export const LAST: readonly PartKind[] = ["closing", "thanks", "glossary"];
