import type { DocumentSectionKind, ProfileSectionKind } from "#domain/section-kinds.ts";
import type { HeadingRule } from "../common/headings.ts";

/** What opens a part wherever it stands. « workshops » is the title that workshops share. */
export type StrongPart =
  | "contents"
  | "faq"
  | "round-table"
  | "workshops"
  | "workshop"
  | "thanks"
  | "preamble"
  | "conclusion";

/** Headings that open a part at any level, on folded text. */
export const STRONG_PARTS: readonly HeadingRule<StrongPart>[] = [
  {
    kind: "contents",
    variants: ["(?:☰ ?)?sommaire", "table des matieres", "au sommaire", "(?:le )?contenu(?: du livret)?"],
  },
  {
    kind: "faq",
    variants: [
      "foire aux questions.*",
      "faq.*",
      "(?:vos )?questions frequentes.*",
      "questions? ?[-/&] ?reponses?.*",
      "vos questions.*",
    ],
  },
  {
    kind: "round-table",
    variants: [
      "(?:(?:la )?(?:synthese|restitution|retour sur|compte rendu|temps forts?)(?: de| sur)? ?(?:la |l'|les )?)?(?:premiere |deuxieme |seconde )?tables?[- ]rondes?(?: .*)?",
      "(?:synthese de la )?(?:session )?pleniere.*",
      "regards croises.*",
    ],
  },
  {
    kind: "workshop",
    variants: [
      "(?:synthese de l'|restitution de l')?atelier (?:n ?[°o] ?)?(?:\\d{1,2}|[a-h]|i{1,3}|iv)(?:\\b.*)?",
    ],
  },
  {
    kind: "workshops",
    variants: [
      "(?:(?:la )?(?:synthese|restitution|retours? sur|compte[- ]rendu)(?: de| sur)? ?(?:des |les )?)?ateliers(?: (?:thematiques|participatifs|de la journee))?",
    ],
  },
  { kind: "thanks", variants: ["remerciements?", "merci.*"] },
  { kind: "preamble", variants: ["(?:en )?preambule", "avant[- ]propos", "edito(?:rial)?"] },
  {
    kind: "conclusion",
    variants: [
      "(?:en )?conclusions?",
      "(?:discours de |mots? de )?cloture.*",
      "mot de la fin",
      "(?:synthese et )?perspectives",
    ],
  },
];

export type WeakPart = "intro" | "context" | "glossary" | "zoom" | "resources" | "case-study";

/** Headings that open a part at the level of the parts; deeper they belong to the part around them. */
export const WEAK_PARTS: readonly HeadingRule<WeakPart>[] = [
  {
    kind: "intro",
    variants: [
      "introduction.*",
      "ouverture.*",
      "propos introductifs?.*",
      "mots? d'(?:accueil|introduction|ouverture).*",
      "discours.*",
      "allocutions?.*",
      "mot (?:de|du) .*",
    ],
  },
  {
    kind: "context",
    variants: ["(?:le |elements? de )?contexte.*", "etat des lieux.*", "de quoi parle-t-on.*"],
  },
  { kind: "glossary", variants: ["glossaire.*", "lexique.*", "mots?[- ]cles?.*", "definitions?"] },
  {
    kind: "zoom",
    variants: ["(?:un )?zoom sur.*", "focus(?: sur)?.*", "coups? de projecteur.*", "a decouvrir.*"],
  },
  {
    kind: "resources",
    variants: [
      "pour aller plus loin.*",
      "(?:des )?(?:outils et )?ressources.*",
      "(?:pour )?en savoir plus.*",
      "bibliographie",
      "liens utiles",
      "a lire.*",
      "sources?",
    ],
  },
  { kind: "case-study", variants: ["retours? d'experiences?", "temoignages?", "partages? d'experiences?"] },
];

/** The kind of section that each part becomes. */
export const SECTION_KIND: Record<Exclude<StrongPart, "workshops"> | WeakPart, DocumentSectionKind> = {
  contents: "contents",
  faq: "faq",
  "round-table": "round-table",
  workshop: "workshop",
  thanks: "thanks",
  preamble: "intro",
  conclusion: "conclusion",
  intro: "intro",
  context: "context",
  glossary: "glossary",
  zoom: "zoom",
  resources: "resources",
  "case-study": "case-study",
};

export type WorkshopPart = "speakers" | "key-points" | "resources";

/** Headings inside a workshop that are about the workshop itself. */
export const WORKSHOP_PARTS: readonly HeadingRule<WorkshopPart>[] = [
  {
    kind: "speakers",
    variants: [
      "(?:presentation (?:de la |de l'|du |des |d'une? )?)?(?:intervenant\\S*|temoins?|grands? temoins?|participant\\S*|invite\\S*|orateur\\S*)",
      "(?:qui|ils|elles) (?:sont-(?:ils|elles)|intervien\\S+|temoign\\S+).*",
    ],
  },
  {
    kind: "key-points",
    variants: [
      "points?[- ]cles?(?: (?:de l'atelier|a retenir|des echanges))?",
      "(?:l')?essentiel(?: (?:de l'atelier|des echanges))?",
      "(?:ce qu'il faut |a |ce qu'on a )retenir(?: de l'atelier)?",
      "(?:la )?synthese(?: des echanges| de l'atelier)?",
      "idees?[- ]cles?",
      "(?:les )?(?:principaux )?enseignements?",
    ],
  },
  {
    kind: "resources",
    variants: [
      "pour aller plus loin",
      "(?:outils et )?ressources?(?: utiles)?",
      "(?:pour )?en savoir plus",
      "a lire(?: aussi)?",
      "liens utiles",
      "bibliographie",
    ],
  },
];

/** Headings that go on telling of the initiative told last, by the part of its profile. */
export const PROFILE_PARTS: readonly HeadingRule<ProfileSectionKind>[] = [
  {
    kind: "economic-viability",
    variants: ["modeles? economiques?.*", "viabilite economique.*", "equilibre economique.*"],
  },
  {
    kind: "success-keys",
    variants: [
      "(?:facteurs?|cles?|conditions?)(?:[- ]cles?)? (?:de |du )?(?:succes|reussite)(?: .*)?",
      "ce qui a marche",
      "points? forts?",
    ],
  },
  {
    kind: "vigilance",
    variants: ["points? (?:de vigilance|d'attention)(?: .*)?", "vigilances?", "(?:les )?limites?"],
  },
  { kind: "obstacles", variants: ["freins?(?: .*)?", "difficultes?(?: .*)?", "obstacles?(?: .*)?"] },
  { kind: "levers", variants: ["leviers?(?: (?:actives?|mobilises?|identifies?).*)?"] },
  { kind: "results", variants: ["(?:premiers? )?resultats?(?: .*)?", "bilan(?: .*)?"] },
  { kind: "impact", variants: ["impacts?(?: .*)?"] },
  { kind: "partners", variants: ["partenaires?(?: .*)?", "partenariats?(?: .*)?"] },
  { kind: "funding", variants: ["financements?(?: .*)?", "budget(?: .*)?"] },
  {
    kind: "history",
    variants: [
      "historique(?: .*)?",
      "(?:la )?genese(?: .*)?",
      "origines?(?: .*)?",
      "(?:son |leur )?histoire(?: .*)?",
    ],
  },
  { kind: "objectives", variants: ["objectifs?(?: .*)?", "missions?(?: .*)?"] },
  { kind: "initial-observation", variants: ["constats?(?: .*)?", "besoins?(?: .*)?"] },
  {
    kind: "actions",
    variants: ["actions?(?: .*)?", "mise en oeuvre(?: .*)?", "fonctionnement(?: .*)?", "etapes?(?: .*)?"],
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
      "(?:et )?(?:demain|la suite|apres)(?: .*)?",
      "perspectives?(?: .*)?",
      "prochaines? etapes?(?: .*)?",
    ],
  },
  { kind: "key-figures", variants: ["(?:quelques )?chiffres?(?:[- ]cles?)?(?: .*)?"] },
  { kind: "innovation", variants: ["innovations?(?: .*)?"] },
];

/**
 * Headings that announce who is told of: the rest of the heading is its name. Expressions on the heading as printed,
 * the name as their first group.
 */
export const EXPERIENCES: readonly { kind: ProfileSectionKind; heading: RegExp }[] = [
  {
    kind: "history",
    heading:
      /^(?:le |un |les )?(?:retours?|partages?)\s+d['’]exp[ée]riences?\s*(?:de\s+la\s|de\s+l['’]|du\s|des\s|de\s|d['’]|:|[–—-])\s*(.+)$/iu,
  },
  {
    kind: "history",
    heading:
      /^(?:le |les )?(?:t[ée]moignages?|exp[ée]riences?|l['’]exp[ée]rience|l['’]exemple|exemple)\s*(?:de\s+la\s|de\s+l['’]|du\s|des\s|de\s|d['’]|:|[–—-])\s*(.+)$/iu,
  },
  {
    kind: "description",
    heading:
      /^(?:la |une |br[èe]ve )?pr[ée]sentation\s*(?:de\s+la\s|de\s+l['’]|du\s|des\s|de\s|d['’]|:|[–—-])\s*(.+)$/iu,
  },
  {
    kind: "description",
    heading: /^(?:un |le |petit )?(?:zoom|focus)\s+sur\s+(?:la\s|le\s|les\s|l['’])?(.+)$/iu,
  },
];

/** A heading that is itself the name of a territorial approach: « La démarche d'accueil en Vallée Haute ». */
export const APPROACH =
  /^(?:(?:[Ll]a|[Ll]e|[Uu]ne?)\s)?(?:[Dd][ée]marche|[Dd]ispositif|[Pp]rojet|[Pp]rogramme|[Ee]xp[ée]rimentation|[Ff]ili[èe]re|[Pp]lateforme|[Rr][ée]seau)\s(?:[^?]*\s)?(?:en|à|dans|sur|de|du|d['’]|«)\s?[^?]*\p{Lu}\p{Ll}[^?]*$/u;

/** What announces the people of a part, before their names. */
export const SPEAKERS_LEAD =
  /^(?:avec\s+(?:l['’]intervention|les\s+interventions|la\s+participation|les?\s+t[ée]moignages?|le\s+concours)\s+(?:de|d['’])|avec|intervenant(?:e|s|es|\(e\)s|·e·s)?|intervenants?\s+et\s+intervenantes|en\s+pr[ée]sence\s+de|anim[ée]+e?s?\s+par|animation|mod[ée]ration|mod[ée]r[ée]+e?\s+par|t[ée]moins?|participants?)\s*:?\s*/iu;
