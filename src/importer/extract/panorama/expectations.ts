import type { DocumentSectionKind, ProfileSectionKind } from "#domain/section-kinds.ts";
import type { HeadingRule } from "../common/headings.ts";

/** The parts that a panorama is made of. The glossary often hides under « Introduction » (see the walk). */
export const PARTS: readonly HeadingRule<DocumentSectionKind>[] = [
  { kind: "contents", variants: ["sommaire", "table des matieres", "au sommaire"] },
  {
    kind: "glossary",
    variants: [
      "(?:les )?mots[ -]cles.*",
      "glossaire",
      "lexique",
      "(?:les )?definitions.*",
      "de quoi parle-t-on ?\\?*",
    ],
  },
  {
    kind: "case-study",
    variants: [
      "coups? de projecteurs?(?: ?n ?[°o]? ?\\d+)?(?: ?[-:] ?.*)?",
      "zoom sur une initiative.*",
      "focus n ?[°o]? ?\\d+.*",
    ],
  },
  {
    kind: "briefs",
    variants: [
      "on a aussi (?:repere|remarque|aime)",
      "(?:nous avons )?aussi repere(?:es|s)?",
      "en bref",
      "d'autres initiatives.*",
      "et aussi",
    ],
  },
  { kind: "thanks", variants: ["remerciements?", "(?:un grand )?merci(?: a tou(?:s|tes).*)?"] },
  {
    kind: "resources",
    variants: [
      "lancez-vous ?!*",
      "(?:outils et )?ressources(?: pour aller plus loin)?",
      "pour aller plus loin",
      "passez a l'action ?!*",
    ],
  },
  {
    kind: "context",
    variants: [
      "c'est bon a savoir",
      "bon a savoir",
      "contexte (?:national|regional|europeen|departemental)",
      "\\d+ bonnes raisons.*",
      "chiffres cles.*",
      "economie sociale et solidaire",
    ],
  },
  {
    kind: "intro",
    variants: ["introduction", "edito(?:rial)?", "avant-propos", "preambule", "en preambule"],
  },
  { kind: "conclusion", variants: ["conclusion", "et maintenant ?\\?*", "perspectives"] },
];

/** The heading that separates a chapter's introduction, which speaks of the region, from the case study. */
export const CASE_STUDY: readonly HeadingRule<"case-study">[] = [
  {
    kind: "case-study",
    variants: ["etude de cas", "cas pratique", "exemple", "initiative(?: en detail)?", "bonne pratique"],
  },
];

const OF_IT =
  "(?: (?:de|du|de la|de l'|des|d'un|d'une|au|a l'|sur le|pour le) ?(?:bonnes? pratiques?|projets?|dispositifs?|actions?|initiatives?|demarches?|structures?|experimentations?|parcours|programmes?|activites?|territoires?))?";

/** The parts of a case study, each with its variants. */
export const PROFILE_PARTS: readonly HeadingRule<ProfileSectionKind>[] = [
  {
    kind: "context",
    variants: [`contexte${OF_IT}`, `origines?${OF_IT}`, "genese(?: du projet)?", "pourquoi .*"],
  },
  { kind: "initial-observation", variants: ["constats?(?: initial| de depart)?", "diagnostic.*"] },
  { kind: "challenge", variants: ["defis?", "enjeux?(?: du projet)?", "problematique"] },
  { kind: "history", variants: ["histoire.*", "historique.*"] },
  { kind: "objectives", variants: [`objectifs?${OF_IT}`, "finalites?", "ambitions?", "buts?"] },
  {
    kind: "description",
    variants: [
      `(?:presentation|description|descriptif|deroule|fonctionnement|contenu)${OF_IT}`,
      "en quoi consiste .*",
      "(?:l')?action en detail",
      "comment ca marche ?\\?*",
    ],
  },
  {
    kind: "actions",
    variants: [
      `(?:actions?|etapes?|mise en oeuvre)${OF_IT}(?: mises? en (?:oe|œ)uvre| menees?)?`,
      "actions? mises? en œuvre",
    ],
  },
  { kind: "results", variants: [`(?:resultats?|bilan)${OF_IT}(?: obtenus?)?`] },
  {
    kind: "impact",
    variants: [
      `(?:impacts?|effets?|retombees)${OF_IT}`,
      "impacts? (?:social|territorial|observes?|attendus?).*",
    ],
  },
  { kind: "key-figures", variants: ["chiffres? cles?.*", "en chiffres", "quelques chiffres"] },
  {
    kind: "partners",
    variants: [
      `(?:partenaires?|partenariats?|parties prenantes|acteurs)${OF_IT}(?: (?:impliques?|mobilises?|associes?|engages?))?(?: .{0,20})?`,
    ],
  },
  {
    kind: "vigilance",
    variants: [
      `points? (?:de vigilance|d'attention|d'alerte)${OF_IT}`,
      "vigilances?",
      "limites?(?: du projet)?",
    ],
  },
  { kind: "obstacles", variants: [`(?:freins?|difficultes?|obstacles?)${OF_IT}(?: rencontre(?:e?s))?`] },
  {
    kind: "success-keys",
    variants: [
      `cles? de (?:la )?(?:reussite|succes)${OF_IT}`,
      `facteurs?(?: cles?)? de (?:la )?(?:reussite|succes)${OF_IT}`,
      "ce qui (?:a )?(?:fonctionne|marche).*",
      `conditions? de (?:la )?reussite${OF_IT}`,
    ],
  },
  { kind: "levers", variants: [`leviers?${OF_IT}(?: actives?| mobilises?)?`, "points forts"] },
  {
    kind: "funding",
    variants: [
      `(?:co-?)?financements?${OF_IT}(?: .{0,25})?`,
      `budgets?${OF_IT}`,
      `modele economique${OF_IT}`,
      "financeurs?",
      `couts?${OF_IT}`,
    ],
  },
  { kind: "innovation", variants: ["(?:caractere )?innova(?:tion|nt).*"] },
  {
    kind: "replication",
    variants: [
      "(?:perspectives? et )?(?:essaimage|deploiement|duplication|transferabilite|reproductibilite).*",
      "perspectives?(?: du projet)?",
      "et demain ?\\?*",
      "la suite",
    ],
  },
  {
    kind: "contact",
    variants: ["contacts?", "(?:pour )?(?:nous |les )?contacter.*", "en savoir plus", "coordonnees"],
  },
];

/** What every case study of a panorama is expected to tell; a missing one is reported. */
export const EXPECTED_PARTS: readonly ProfileSectionKind[] = [
  "context",
  "objectives",
  "description",
  "success-keys",
  "funding",
  "contact",
];
