import type { DocumentSectionKind } from "#domain/section-kinds.ts";
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

/** Number of a part before its title: « 2. », « III – », « Partie 1 : ». */
const NUMBERED = "(?:(?:partie|chapitre) )?(?:\\d{1,2}|[ivx]{1,4})(?:[.)]| ?[-:]) ?";
const OF = "(?: de| des| du| sur)? ?(?:la |l'|le |les )?";
const RETOLD =
  "(?:(?:la )?(?:synthese|restitution|retours?|compte[- ]rendu|temps forts?|resume|l'essentiel)(?: sur)?";

const SESSIONS =
  "(?:(?:deux|trois|quatre|cinq|six|\\d) )?(?:ateliers|carrefours|groupes de travail|sessions|sequences|tables thematiques|labos|forums|comptoirs|escales|ruches)";

/** Headings that open a part at any level, on folded text. */
export const STRONG_PARTS: readonly HeadingRule<StrongPart>[] = [
  {
    kind: "contents",
    variants: [
      "(?:☰ ?)?sommaire",
      "table des matieres",
      "au sommaire",
      "(?:le )?contenu(?: du livret)?",
      "dans ce (?:livret|numero|document)",
      "plan du (?:livret|document)",
    ],
  },
  {
    kind: "faq",
    variants: [
      "foire aux questions.*",
      "faq.*",
      "(?:vos )?questions frequentes.*",
      "questions? ?(?:[-/&,]|et) ?(?:nos )?reponses?.*",
      "(?:vos|les) questions(?: .*|,.*)?",
      "(?:on|nous) vous repond(?:ons)?(?: .*)?",
      "vous (?:nous )?(?:avez|aviez) (?:demande|pose).*",
      "(?:echanges?|questions) (?:avec|de) la salle.*",
      "(?:questions|paroles?) (?:du|au|posees par le) public.*",
      "reponses? a vos questions.*",
      "(?:le )?(?:coin|temps) des questions.*",
    ],
  },
  {
    kind: "round-table",
    variants: [
      `${RETOLD}${OF})?(?:grande |premiere |deuxieme |seconde )?tables?[- ]rondes?(?: .*|:.*)?`,
      "(?:synthese de la )?(?:session |seance )?pleniere.*",
      "regards croises.*",
      "(?:le |grand )?(?:debat|dialogue|entretien croise|conversation)(?: (?:du matin|en pleniere|avec).*)?",
    ],
  },
  {
    kind: "workshop",
    variants: [
      `(?:${RETOLD} de l')|synthese de l'|restitution de l')?(?:atelier|groupe(?: de travail)?|carrefour|session|sequence|parcours|table thematique|labo|forum|comptoir|escale|stand|ruche|fabrique) (?:n ?[°o] ?)?(?:\\d{1,2}|[a-h]|i{1,3}|iv)(?:\\b.*)?`,
    ],
  },
  {
    kind: "workshops",
    variants: [
      `${RETOLD}${OF})?${SESSIONS}(?: (?:thematiques?|participatifs?|de la journee|de la matinee|de l'apres-midi|en bref))?(?: ?[:|-] ?.{0,40})?`,
      `(?:en|au fil des) ${SESSIONS}`,
    ],
  },
  { kind: "thanks", variants: ["remerciements?", "merci.*", "ils ont (?:contribue|participe)", "credits"] },
  {
    kind: "preamble",
    variants: [
      "(?:en )?preambule",
      "avant[- ]propos",
      "edito(?:rial)?",
      "a propos(?: de (?:cette|la) (?:rencontre|journee)| de ce (?:livret|document)| du livret)?",
      "(?:pourquoi )?(?:cette|une) (?:rencontre|journee)(?: .{0,40})?",
    ],
  },
  {
    kind: "conclusion",
    variants: [
      "(?:en )?conclusions?",
      "(?:discours de |mots? de (?:la )?)?cloture.*",
      "(?:le )?mot de (?:la )?fin",
      "(?:et )?pour (?:conclure|finir|terminer)",
      "en guise de conclusion",
      "(?:synthese et )?perspectives",
    ],
  },
].map((rule) => ({
  ...rule,
  variants: rule.variants.map((variant) => `(?:${NUMBERED})?(?:${variant})`),
})) as HeadingRule<StrongPart>[];

export type WeakPart = "intro" | "context" | "glossary" | "zoom" | "resources" | "case-study" | "briefs";

/** Headings that open a part at the level of the parts; deeper they belong to the part around them. */
export const WEAK_PARTS: readonly HeadingRule<WeakPart>[] = [
  {
    kind: "intro",
    variants: [
      "introduction.*",
      "ouverture.*",
      "propos introductifs?.*",
      "mots? d'(?:accueil|introduction|ouverture).*",
      "(?:l')?accueil(?: des participants)?",
      "discours.*",
      "allocutions?.*",
      "mot (?:de|du) .*",
    ],
  },
  {
    kind: "context",
    variants: ["(?:le |elements? de )?contexte.*", "etat des lieux.*", "de quoi parle-t-on.*", "reperes.*"],
  },
  { kind: "glossary", variants: ["glossaire.*", "lexique.*", "mots?[- ]cles?.*", "definitions?"] },
  {
    kind: "briefs",
    variants: [
      "ailleurs (?:dans|en|sur|aussi).*",
      "(?:elles|ils) (?:aussi|agissent|font|innovent).*",
      "d'autres (?:initiatives|structures|exemples|experiences|solutions).*",
      "(?:et )?aussi (?:dans|en|sur) .*",
      "en bref",
      "(?:le )?tour d'horizon.*",
      "(?:initiatives|structures) (?:a suivre|a connaitre|inspirantes|de la region).*",
      "(?:carnet|galerie) d'(?:initiatives|adresses|exemples)",
      "(?:inspirations?|idees a prendre|vu ailleurs)",
    ],
  },
  {
    kind: "zoom",
    variants: ["(?:un )?zoom sur.*", "focus(?: sur)?.*", "coups? de projecteur.*", "a decouvrir.*"],
  },
  {
    kind: "resources",
    variants: [
      "(?:pour )?aller plus loin.*",
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
  briefs: "briefs",
};

/**
 * Lines in plain type that can be nothing but a title: the whole of the line says so, and it stands alone.
 */
export const PLAIN_TITLES =
  /^(?:(?:\d{1,2}|[IVX]{1,4})[.)]?\s[–—:-]?\s?)?(?:sommaire|pr[ée]ambule|avant[- ]propos|[ée]dito|introduction|ouverture|conclusion|cl[ôo]ture|(?:le )?mot de la fin|remerciements|foire aux questions|questions? ?(?:-|\/|&|et) ?r[ée]ponses?|(?:synth[èe]se de la )?table[- ]ronde|(?:(?:synth[èe]se|restitution) des |les )?ateliers|regards crois[ée]s|ailleurs\s(?:dans|en|sur)\s.{3,40}|d['’]autres\s(?:initiatives|exemples|structures|exp[ée]riences)(?:\s.{3,40})?|en\sbref|ressources(?: utiles)?|(?:pour )?aller plus loin|(?:pour )?en savoir plus|liens utiles|points? cl[ée]s?|[àa] retenir|(?:pr[ée]sentation des? )?intervenante?s?|points? de vigilance|(?:synth[èe]se de l['’])?atelier\s(?:n\s?[°ºo]\s?)?(?:\d{1,2}|[A-H])(?:\s*[:.–—-]\s.{3,}(?<![.!])|))\s*:?$/iu;

/** What announces the people of a part, before their names. */
export const SPEAKERS_LEAD =
  /^(?:(?:\p{L}+\s+){1,4}?\p{L}+[ée]{1,2}e?s?\s+par\s+(?=\p{Lu}[\p{L}'’-]+\s+(?:(?:de|du|d['’]|le|la)\s*)?\p{Lu}[\p{L}'’-]+\s*[,(–—-])|(?:mots?|propos|discours|allocutions?|intervention|message)\s+(?:(?:d['’](?:accueil|ouverture|introduction)|de\s+(?:bienvenue|cl[ôo]ture|conclusion)|introductifs?|conclusifs?)\s+)?(?:de\s|d['’]|par\s)(?=(?:M\.|Mme|Monsieur|Madame|\p{Lu}))|avec\s+(?:l['’]intervention|les\s+interventions|la\s+participation|les?\s+t[ée]moignages?|le\s+concours|nous|les\s+contributions?)\s*(?:de|d['’]|:)|avec(?=\s*:|\s+\p{Lu}\p{Ll}+[\s-]\p{Lu})|intervenant(?:e|s|es|\(e\)s|\(es\)|·e·s|\.e\.s|-e-s)?(?=\s*:|\s+\p{Lu}|\s*$)|intervenants?\s+et\s+intervenantes|invit[ée]e?s?\s*:|en\s+pr[ée]sence\s+de|(?:table[- ]ronde\s+|d[ée]bat\s+|atelier\s+|[ée]changes?\s+|s[ée]ance\s+)?(?:anim|mod[ée]r|pr[ée]sent)[ée]{1,2}e?s?\s+par|animation|mod[ée]ration|r[ée]ponses?\s+(?:de|d['’])|propos\s+recueillis\s+aupr[èe]s\s+(?:de|d['’])|t[ée]moins?(?:\s+de\s+l['’]atelier)?|participants?|autour\s+de\s+la\s+table)\s*:?\s*/iu;
