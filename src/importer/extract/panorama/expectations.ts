import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import type { HeadingRule } from "../common/headings.ts";

const NUMBER = "(?: ?(?:n ?[°o.]*|numero|#)? ?(?:\\d+|[ivx]+(?![a-z])))?";
const SUBJECT = "(?: ?[-:|] ?.*)?";

/** The parts that a panorama is made of. The glossary often hides under « Introduction » (see the walk). */
export const PARTS: readonly HeadingRule<DocumentSectionKind>[] = [
  { kind: "contents", variants: ["sommaire", "tables? des matieres", "au sommaire", "contenu", "plan"] },
  {
    kind: "glossary",
    variants: [
      "(?:les )?mots[ -]cles.*",
      "(?:petit )?glossaire.*",
      "(?:le |les )?(?:petit |mini[ -]?)?(?:lexique|vocabulaire|dictionnaire).*",
      "(?:parlons|parler) (?:le meme langage|vrai)",
      "(?:les )?mots du .{2,40}|(?:le )?sens des mots",
      "(?:les |quelques )?definitions.*",
      "de quoi parle[ -]t[ -]on ?\\?*",
      "(?:les )?notions cles.*",
      "(?:les )?mots pour (?:le dire|comprendre)",
      "(?:petit )?abecedaire.*",
    ],
  },
  {
    kind: "case-study",
    variants: [`coups? de projecteurs?${NUMBER}${SUBJECT}`, `coups? de projecteurs? sur .*`],
  },
  {
    kind: "briefs",
    variants: [
      "on a aussi (?:repere|remarque|aime|vu|decouvert)(?:e?s)?",
      "(?:nous avons |nous avons )?(?:aussi|egalement) (?:repere|remarque)(?:es|s)?",
      "(?:elles|ils) (?:ont )?aussi (?:ete )?repere(?:es|s)",
      "(?:repere(?:es|s)|vu(?:es|s)?) (?:aussi|egalement|ailleurs)",
      "en bref",
      "(?:autres|d'autres) (?:initiatives|bonnes pratiques|exemples|experiences|actions).*",
      "(?:et |mais )aussi",
      "a (?:decouvrir|suivre|noter) (?:aussi|egalement)",
      "les initiatives en bref",
      "(?:et |mais )?aussi,? .{3,40}",
      "(?:quelques|trois|quatre|cinq|six|sept|huit|dix|\\d{1,2}) (?:autres (?:adresses|initiatives|lieux|structures|idees|exemples)|adresses|reperages|pepites).{0,40}",
      "(?:elles|eux|ils) (?:aussi|egalement)",
      "tour d'horizon.*",
      "(?:repere(?:es|s)|vu(?:es|s)|apercu(?:es|s)|signale(?:es|s)|remarque(?:es|s)|glane(?:es|s)) (?:dans|en|sur|chez|pres|autour|par|pour).*",
      "(?:nos )?coups? de coeur",
      "(?:a|en) (?:quelques )?(?:breves|lignes|deux mots)",
      "breves?(?: .{0,30})?",
      "(?:et |mais )?(?:ailleurs|aussi) (?:dans|en|sur) .{2,40}",
      "(?:a|ils|elles|ca) (?:bougent?|agissent|font|innovent?) (?:aussi|egalement).{0,30}",
    ],
  },
  {
    kind: "thanks",
    variants: [
      "(?:nos )?remerciements?.*",
      "(?:un grand |grand )?merci(?: a (?:tou(?:s|tes)|nos|celles|elles|eux).*)?(?: ?!+)?",
      "(?:ils|elles) (?:ont|y ont|nous ont) (?:contribue|participe|rendu|fait|permis|temoigne|accueilli).*",
      "(?:avec|grace a) (?:le |la )?(?:concours|participation|contribution|appui|eux|elles).*",
      "contributions?",
    ],
  },
  {
    kind: "resources",
    variants: [
      "lancez[ -]vous ?!*",
      "(?:outils et )?ressources(?: (?:pour aller plus loin|utiles|cles))?",
      "(?:outils|guides|documents) et (?:outils|ressources|guides).*",
      "(?:pour )?(?:aller|en savoir) plus(?: loin)?",
      "passez a l'action ?!*",
      "a vous de jouer ?!*",
      "(?:boite|caisse) a outils.*",
      "bibliographie.*",
      "a lire.*",
      "(?:lire|voir|s'informer|se documenter)(?:,? (?:et )?(?:lire|voir|ecouter|agir|regarder))*",
      "(?:ressources|documentation|references|sources)(?: .{0,30})?",
    ],
  },
  {
    kind: "context",
    variants: [
      "c'est bon a savoir.*",
      "bon a savoir.*",
      "contexte (?:national|regional|europeen|departemental|juridique|reglementaire|legislatif|local|general).*",
      "cadre (?:legal|juridique|reglementaire).*",
      "etat des lieux.*",
      "\\d+ bonnes raisons.*",
      "(?:les )?bonnes raisons.*",
      "pourquoi (?:agir|s'engager|se lancer).*",
      "chiffres cles.*",
      "economie sociale et solidaire",
      "reperes",
      "(?:comprendre|pour comprendre|pour situer|de quoi parle-t-on|en region|chez nous|pres de chez nous|decryptage|le sujet)(?: .{0,40})?",
      "(?:les )?chiffres (?:du|de la|en) .{2,40}",
    ],
  },
  {
    kind: "intro",
    variants: [
      "introduction",
      "edito(?:rial)?",
      "avant[ -]propos",
      "(?:en )?preambule",
      "(?:pour (?:commencer|bien commencer|ouvrir)|en (?:guise d'introduction|ouverture|un mot)|ouverture|le mot .{2,40})",
      "mot d(?:e|u) .*",
    ],
  },
  {
    kind: "conclusion",
    variants: [
      "(?:en )?conclusion.*",
      "et maintenant ?\\?*",
      "perspectives",
      "pour conclure",
      "et apres ?\\?*",
    ],
  },
];

/** Parts that end a case study wherever their heading stands: nothing of a study is called so. */
export const CLOSING_PARTS: ReadonlySet<DocumentSectionKind> = new Set([
  "case-study",
  "briefs",
  "thanks",
  "contents",
]);

/** Headings that announce a study where one follows, and a side note where none does. */
export const SOFT_STUDIES: readonly HeadingRule<"case-study">[] = [
  {
    kind: "case-study",
    variants: [
      `(?:zoom|focus|gros plan|eclairage|portrait)s?${NUMBER}(?: (?:sur|de) .*|${SUBJECT})`,
      `(?:retours?|recits?) d'experiences?${NUMBER}${SUBJECT}`,
      `(?:bonne pratique|initiative|exemple|fiche|projet|pratique inspirante)${NUMBER}${SUBJECT}`,
    ],
  },
];

/** The heading that separates a chapter's introduction, which speaks of the region, from the case study. */
export const CASE_STUDY: readonly HeadingRule<"case-study">[] = [
  {
    kind: "case-study",
    variants: [
      `(?:etude de cas|cas pratique|cas d'ecole|zoom sur une initiative)${NUMBER}${SUBJECT}`,
      `(?:exemple|initiative(?: en detail)?|bonne pratique|pratique inspirante)${NUMBER}`,
    ],
  },
];
