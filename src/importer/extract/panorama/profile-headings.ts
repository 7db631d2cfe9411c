import type { ProfileSectionKind } from "#domain/section-kinds.ts";
import type { HeadingRule } from "../common/headings.ts";

/** A part of a profile, or one that has a field of its own and stands in the text as its description. */
export type ProfilePartKind = ProfileSectionKind | "beneficiaries" | "resources";

const THING =
  "(?:bonnes? pratiques?|projets?|dispositifs?|actions?|initiatives?|demarches?|structures?|experimentations?|experiences?|parcours|programmes?|activites?|territoires?|operations?|idees?|solutions?|formations?|pratiques?)";
const OF_IT = `(?: (?:de|du|de la|de l'|des|d'un|d'une|d'|au|a l'|sur le|sur l'|sur la|pour le|pour la|cle du) ?${THING})?`;
const DONE =
  "(?: (?:mene|mobilise|implique|associe|engage|rencontre|obtenu|constate|observe|attendu|vise|poursuivi|realise|identifie|active|mis(?:es?)? en oeuvre|concret|cle|principal|principaux|financier|technique|local|locaux|et financier|et technique|institutionnel)(?:e?s|e|le?s?|aux)?){0,3}";

/** The parts of a case study, each with its variants. */
export const PROFILE_PARTS: readonly HeadingRule<ProfilePartKind>[] = [
  {
    kind: "context",
    variants: [
      `contexte${OF_IT}`,
      "(?:contexte|origine) et (?:origines?|enjeux|constats?|historique|genese)",
      `origines?${OF_IT}`,
      `(?:genese|naissance|point de depart|a l'origine)${OF_IT}`,
      "pourquoi (?!agir|s'engager).*",
      `d'ou vient .*`,
    ],
  },
  {
    kind: "initial-observation",
    variants: [
      "constats?(?: initia(?:l|ux)| de depart| partages?)?",
      "diagnostics?.*",
      "point de depart",
      "besoins?(?: identifies?| du territoire)?",
    ],
  },
  { kind: "challenge", variants: [`(?:defis?|enjeux?|problematiques?)${OF_IT}${DONE}`, "defis? a relever"] },
  { kind: "history", variants: ["histoire.*", "historique.*", "dates? cles?.*", "grandes etapes"] },
  {
    kind: "objectives",
    variants: [`(?:objectifs?|finalites?|ambitions?|buts?|intentions?)${OF_IT}${DONE}`, `objectifs? et .*`],
  },
  {
    kind: "beneficiaries",
    variants: [
      `(?:publics?|beneficiaires?|personnes)${OF_IT}(?: (?:vises?|cibles?|concernes?|accueillis?|accompagnes?|beneficiaires?|prioritaires?|es))?`,
      "a qui s'adresse .*",
      "pour qui ?\\?*",
    ],
  },
  {
    kind: "description",
    variants: [
      `(?:presentation|description|descriptif|deroule(?:ment)?|fonctionnement|contenu|principes?|modalites?)${OF_IT}(?: en bref)?`,
      "en quoi (?:consiste|ca consiste).*",
      `(?:l')?${THING} en (?:detail|bref|pratique|quelques mots)`,
      "comment (?:ca|cela) (?:marche|fonctionne).*",
      "concretement.*",
      "en pratique",
      "de quoi s'agit[ -]il ?\\?*",
      "qui sommes[ -]nous ?\\?*",
    ],
  },
  {
    kind: "activity",
    variants: ["activites?(?: developpees?| principales?| de la structure)?", "metiers?(?: exerces?)?"],
  },
  {
    kind: "actions",
    variants: [
      `(?:actions?|etapes?|mise en oeuvre|realisations?)${OF_IT}${DONE}`,
      "ce qui (?:est|a ete) (?:fait|mis en oeuvre)",
    ],
  },
  {
    kind: "results",
    variants: [
      `(?:resultats?|bilan|realisations?)${OF_IT}${DONE}`,
      "premiers (?:resultats|bilans?|effets)",
      "resultats et .*",
    ],
  },
  {
    kind: "impact",
    variants: [
      `(?:impacts?|effets?|retombees|benefices?|plus[ -]values?|apports?|utilite sociale|valeur ajoutee)${OF_IT}${DONE}`,
      "impacts? (?:social|socia|territoria|environnementa|observes?|attendus?|et).*",
      "ce que (?:ca|cela) change.*",
    ],
  },
  {
    kind: "key-figures",
    variants: [
      "chiffres?[ -]cles?.*",
      "(?:l'essentiel )?en (?:quelques )?chiffres",
      "quelques chiffres",
      "les chiffres",
    ],
  },
  {
    kind: "partners",
    variants: [
      `(?:partenaires?|partenariats?|parties prenantes|acteurs|ecosysteme|cooperations?|gouvernance)${OF_IT}${DONE}`,
      "(?:partenaires?|acteurs) .{0,25}",
      "avec qui ?\\?*",
      "qui (?:sont les partenaires|participe) ?\\?*",
    ],
  },
  {
    kind: "vigilance",
    variants: [
      `points? (?:de vigilance|d'attention|d'alerte|a surveiller)${OF_IT}(?: et .*)?`,
      "vigilances?",
      `limites?${OF_IT}(?: et .*)?`,
      "ameliorations? .*",
      "points? d'amelioration",
    ],
  },
  {
    kind: "obstacles",
    variants: [
      `(?:freins?|difficultes?|obstacles?)${OF_IT}${DONE}(?: et .*)?`,
      "ce qui (?:a )?(?:freine|bloque).*",
    ],
  },
  {
    kind: "success-keys",
    variants: [
      `cles? (?:de |du )?(?:la )?(?:reussite|succes)${OF_IT}`,
      `(?:facteurs?|ingredients?|conditions?|secrets?|raisons?|recettes?)(?: cles?)?(?: de| du| d'un)? ?(?:la |leur )?(?:reussite|succes)${OF_IT}`,
      "ce qui (?:a )?(?:fonctionne|marche).*",
      "bonnes pratiques a retenir",
      "(?:conseils?|enseignements?|bonnes idees)(?: a retenir| de l'equipe| cles?)?",
    ],
  },
  { kind: "levers", variants: [`leviers?${OF_IT}${DONE}`, "(?:points? forts?|atouts?).*"] },
  { kind: "economic-viability", variants: ["viabilite economique.*", "equilibre (?:economique|financier)"] },
  {
    kind: "funding",
    variants: [
      `(?:co-?)?(?:financements?|financeurs?|ressources financieres|soutiens?(?: financiers?)?)${OF_IT}${DONE}`,
      "(?:plan de |sources? de )financements?.*",
      "financements? .{0,25}",
      `budgets?${OF_IT}.{0,20}`,
      `modeles? economiques?${OF_IT}(?: et .*)?`,
      "moyens? (?:financiers?|mobilises?|humains et financiers)",
      `couts?${OF_IT}`,
    ],
  },
  {
    kind: "innovation",
    variants: ["(?:caractere )?innova(?:tion|nt).*", "(?:ce qui est )?(?:innovant|original).*"],
  },
  {
    kind: "replication",
    variants: [
      "(?:perspectives? et )?(?:essaimage|deploiement|duplication|transferabilite|reproductibilite|generalisation|changement d'echelle).*",
      `perspectives?${OF_IT}(?: .{0,25})?`,
      "et (?:demain|apres|ensuite|maintenant) ?\\?*",
      "(?:la |les )?suites?(?: du projet)?",
      "prochaines etapes",
      "comment (?:essaimer|dupliquer|reproduire).*",
    ],
  },
  {
    kind: "contact",
    variants: [
      "(?:vos |votre |personnes? )?contacts?(?: utiles?| presse| du projet| de la structure)?",
      "(?:pour )?(?:nous |les |l')?contacter.*",
      "en savoir plus",
      "coordonnees",
      "(?:pour plus d')?informations?(?: et contacts?)?",
      "(?:votre |vos )?interlocut(?:eur|rice)s?",
      "ou nous trouver ?\\?*",
    ],
  },
  {
    kind: "resources",
    variants: ["pour aller plus loin", "ressources(?: utiles)?", "a consulter", "liens? utiles?"],
  },
];

/** Words that say what a short heading is about when no variant above is met; looked for among its first words. */
export const PROFILE_WORDS: readonly { kind: ProfilePartKind; words: RegExp }[] = [
  { kind: "context", words: /^(?:contexte|origine|genese)/u },
  { kind: "objectives", words: /^(?:objectif|ambition|finalite)/u },
  { kind: "results", words: /^(?:resultat|bilan)/u },
  { kind: "impact", words: /^(?:impact|retombee|effet)/u },
  { kind: "partners", words: /^(?:partenaire|partenariat)/u },
  { kind: "funding", words: /^(?:financement|financeur|budget)/u },
  { kind: "vigilance", words: /^(?:vigilance|limite)/u },
  { kind: "obstacles", words: /^(?:frein|difficulte|obstacle)/u },
  { kind: "success-keys", words: /^(?:reussite|succes)/u },
  { kind: "levers", words: /^(?:levier|atout)/u },
  { kind: "replication", words: /^(?:essaimage|perspective|duplication)/u },
  { kind: "innovation", words: /^innova/u },
];

/** A heading that divides a part and opens none: « Axe alimentation durable », « 1. Repérer », « Phase 2 ». */
export const SUBTITLE =
  /^(?:→|axe|volet|phase|[ée]tape|temps|pilier|action|module|\d+\s*[.)°/-]|(?:\d|deux|trois|quatre)\s+questions?\s|interview|entretien\s|parole\s)/iu;

/** What every case study of a panorama is expected to tell; a missing one is reported. */
export const EXPECTED_PARTS: readonly ProfileSectionKind[] = [
  "context",
  "objectives",
  "description",
  "success-keys",
  "funding",
  "contact",
];
