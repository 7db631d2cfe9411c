import type { ProfileSectionKind } from "#domain/section-kinds.ts";
import type { HeadingRule } from "../common/headings.ts";

export type WorkshopPart = "speakers" | "key-points" | "resources" | "contact";

/** Headings inside a workshop that are about the workshop itself. */
export const WORKSHOP_PARTS: readonly HeadingRule<WorkshopPart>[] = [
  {
    kind: "speakers",
    variants: [
      "(?:presentation (?:de la |de l'|du |des |d'une? )?)?(?:intervenant\\S*|temoins?|grands? temoins?|participant\\S*|invite\\S*|orateur\\S*)(?: de l'atelier)?",
      "(?:qui|ils|elles) (?:sont-(?:ils|elles)|intervien\\S+|temoign\\S+).*",
      "(?:ils|elles) ont temoigne.*",
    ],
  },
  {
    kind: "key-points",
    variants: [
      "points?[- ]cles?(?: (?:de l'atelier|a retenir|des echanges))?",
      "(?:l')?essentiel(?: (?:de l'atelier|des echanges|a retenir))?",
      "(?:ce qu'il faut |a |ce qu'on a |ce qu'on en |les points a )retenir(?: de l'atelier)?",
      "(?:la )?synthese(?: des echanges| de l'atelier)?",
      "idees?[- ]cles?",
      "(?:les )?(?:principaux )?enseignements?",
      "(?:en )?(?:resume|deux mots|3 points|trois points)",
      "(?:memo|pense-bete|on retient)",
    ],
  },
  {
    kind: "resources",
    variants: [
      "(?:pour )?aller plus loin",
      "(?:outils et |des )?ressources?(?: utiles| citees)?",
      "(?:pour )?en savoir plus",
      "a (?:lire|consulter|voir)(?: aussi)?",
      "liens utiles",
      "bibliographie",
      "documentation",
    ],
  },
  {
    kind: "contact",
    variants: [
      "contacts?(?: de la structure| utiles?)?",
      "coordonnees",
      "(?:pour )?(?:nous |les |la |le )?(?:contacter|joindre)",
      "votre contact",
    ],
  },
];

/** Headings that go on telling of the initiative told last, or of the one that the workshop is about. */
export const PROFILE_PARTS: readonly HeadingRule<ProfileSectionKind>[] = [
  {
    kind: "description",
    variants: [
      "(?:la |presentation de la )?structure",
      "(?:l'|presentation de l')(?:association|entreprise)",
      "qui(?: (?:est-ce|sommes-nous|sont-ils))?",
      "(?:de )?quoi(?: s'agit-il)?",
      "portrait(?: .*)?",
      "(?:la )?carte d'identite",
      "(?:le )?porteur(?: du projet)?",
      "(?:l'initiative|le projet|le dispositif|la demarche)(?: en (?:bref|quelques mots|deux mots))?",
    ],
  },
  {
    kind: "economic-viability",
    variants: [
      "modeles? economiques?.*",
      "viabilite economique.*",
      "equilibre economique.*",
      "le cote economique",
    ],
  },
  {
    kind: "success-keys",
    variants: [
      "(?:facteurs?|cles?|conditions?|ingredients?)(?:[- ]cles?)? (?:de |du )?(?:la )?(?:succes|reussite)(?: .*)?",
      "ce qui (?:a|est) (?:bien )?(?:marche|fonctionne|aide|facilite)(?: .*)?",
      "points? forts?",
      "(?:nos |quelques )?conseils?(?: (?:a|aux|pour|de) .*)?",
      "si c'etait a refaire",
      "bonnes pratiques",
      "recommandations?(?: .*)?",
    ],
  },
  {
    kind: "vigilance",
    variants: [
      "points? (?:de vigilance|d'attention)(?: .*)?",
      "vigilances?",
      "(?:les )?limites?",
      "a surveiller",
      "attention",
    ],
  },
  {
    kind: "obstacles",
    variants: [
      "freins?(?: .*)?",
      "difficultes?(?: .*)?",
      "obstacles?(?: .*)?",
      "ce qui (?:a |est )?(?:plus )?(?:bloque|freine|coince|manque|complique|difficile|moins bien marche)(?: .*)?",
      "ecueils?(?: .*)?",
    ],
  },
  { kind: "levers", variants: ["leviers?(?: (?:actives?|mobilises?|identifies?).*)?"] },
  {
    kind: "results",
    variants: [
      "(?:premiers? )?resultats?(?: .*)?",
      "bilan(?: .*)?",
      "(?:et )?ou en (?:est-on|sont-ils|est-il|est-elle).*",
      "ce que (?:ca|cela) (?:donne|change|a change).*",
      "aujourd'hui",
    ],
  },
  { kind: "impact", variants: ["impacts?(?: .*)?", "effets?(?: .*)?"] },
  { kind: "partners", variants: ["partenaires?(?: .*)?", "partenariats?(?: .*)?", "avec qui"] },
  {
    kind: "funding",
    variants: [
      "financements?(?: .*)?",
      "budget(?: .*)?",
      "financeurs?(?: .*)?",
      "combien (?:ca coute|.*coute.*)",
    ],
  },
  {
    kind: "history",
    variants: [
      "historique(?: .*)?",
      "(?:la )?genese(?: .*)?",
      "origines?(?: .*)?",
      "(?:son |leur )?histoire(?: .*)?",
      "(?:la )?naissance(?: .*)?",
    ],
  },
  { kind: "objectives", variants: ["objectifs?(?: .*)?", "missions?(?: .*)?", "ambitions?(?: .*)?"] },
  {
    kind: "initial-observation",
    variants: [
      "constats?(?: .*)?",
      "besoins?(?: .*)?",
      "d'ou (?:l'on|on|vient) .*",
      "(?:le )?point de depart",
      "(?:au|le) depart",
      "pourquoi(?: .{0,36})?",
    ],
  },
  {
    kind: "actions",
    variants: [
      "actions?(?: .*)?",
      "mise en oeuvre(?: .*)?",
      "fonctionnement(?: .*)?",
      "etapes?(?: .*)?",
      "ce qui (?:a ete|est|se) (?:fait|mis en (?:place|oeuvre)|realise|entrepris)",
      "ce qu'(?:il|elle|ils|elles|on) (?:a |ont |y )?(?:fait|font|mis en place)",
      "comment(?: (?:ca|cela) (?:marche|fonctionne))?",
      "(?:concretement|en pratique|sur le terrain|la solution|la reponse)",
      "solutions? (?:trouvees?|mises? en (?:place|oeuvre))",
      "(?:methode|deroule(?:ment)?|mode d'emploi|recette|organisation|plan d'action)(?: .*)?",
    ],
  },
  {
    kind: "activity",
    variants: [
      "activites?(?: (?!d'utilite|autour|economiques? d).*)?",
      "metiers?(?: .*)?",
      "l'offre(?: .*)?",
    ],
  },
  {
    kind: "replication",
    variants: [
      "essaimage(?: .*)?",
      "(?:et )?(?:demain|la suite|apres|ensuite)(?: .*)?",
      "perspectives?(?: .*)?",
      "(?:les )?prochaines? etapes?(?: .*)?",
      "projets? (?:a venir|d'avenir)",
    ],
  },
  { kind: "key-figures", variants: ["(?:quelques )?chiffres?(?:[- ]cles?)?(?: .*)?", "en chiffres"] },
  { kind: "innovation", variants: ["innovations?(?: .*)?"] },
];

/** A question of this length that a profile asks is one of its headings: « Où en est-on ? ». */
export const SHORT_QUESTION = 40;

const OF =
  "(?:de\\s+la\\s|de\\s+(?=L['’]|La\\s|Le\\s|Les\\s)|de\\s+l['’]|du\\s|des\\s|de\\s|d['’]|:|[–—-])\\s*";

/**
 * Headings that announce who is told of: the rest of the heading is its name. Expressions on the heading as printed,
 * the name as their first group.
 */
export const EXPERIENCES: readonly { kind: ProfileSectionKind; heading: RegExp }[] = [
  {
    kind: "history",
    heading: new RegExp(
      `^(?:le |un |les )?(?:retours?|partages?)\\s+d['’]exp[ée]riences?\\s*${OF}(.+)$`,
      "iu",
    ),
  },
  {
    kind: "history",
    heading: new RegExp(
      `^(?:le |les )?(?:t[ée]moignages?(?:\\s*n\\s?[°ºo])?(?:\\s*\\d{1,2})?|exp[ée]riences?(?:\\s*n\\s?[°ºo])?(?:\\s*\\d{1,2})?|cas\\s+(?:pratique|d['’][ée]cole)(?:\\s*\\d{1,2})?|l['’]exp[ée]rience|l['’]exemple|exemple|l['’]histoire|le cas)\\s*${OF}(.+)$`,
      "iu",
    ),
  },
  {
    kind: "description",
    heading: new RegExp(`^(?:la |une |br[èe]ve )?pr[ée]sentation\\s*${OF}(.+)$`, "iu"),
  },
  {
    kind: "description",
    heading:
      /^(?:un |le |petit )?(?:zoom|focus|coup de projecteur)\s+(?:sur\s+(?:la\s|le\s|les\s|l['’])?|:\s*)(.+)$/iu,
  },
];

/** A heading that is itself the name of a territorial approach: « La démarche d'accueil en Vallée Haute ». */
export const APPROACH =
  /^(?:(?:[Ll]a|[Ll]e|[Uu]ne?)\s)?(?:[Dd][ée]marche|[Dd]ispositif|[Pp]rojet|[Pp]rogramme|[Ee]xp[ée]rimentation|[Ff]ili[èe]re|[Pp]lateforme|[Rr][ée]seau)\s(?:[^?]*\s)?(?:en|à|dans|sur|de|du|d['’]|«)\s?[^?]*\p{Lu}\p{Ll}[^?]*$/u;
