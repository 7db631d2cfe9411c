import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import { type HeadingRule, readHeading } from "../common/headings.ts";
import { isShortLine } from "./heading-line.ts";
import type { Token } from "./tokens.ts";

const INITIATIVES = "(?:initiatives?|structures?|actions?|exp[ée]riences?|projets?|exemples?|adresses?)";

/** Parts of a booklet that are no sheet. */
const PART_RULES: readonly HeadingRule<DocumentSectionKind>[] = [
  { kind: "contents", variants: ["sommaire", "table des matieres", "contenu(?: du livret)?", "au sommaire"] },
  {
    kind: "intro",
    variants: [
      "edito(?:rial)?.{0,60}",
      "introduction",
      "preface",
      "avant[- ]propos",
      "mot (?:de|du|des) .{2,60}",
      "(?:presentation|objet) du livret",
      "pourquoi ce (?:livret|recueil|cahier)",
      "preambule",
      "en ouverture",
    ],
  },
  { kind: "context", variants: ["contexte.{0,60}", "enjeux.{0,60}"] },
  {
    kind: "briefs",
    variants: [
      `(?:egalement|aussi) (?:reperee?s?|signalee?s?|a decouvrir|a suivre|dans la region).{0,60}`,
      `(?:et |d')?autres ${INITIATIVES}.{0,60}`,
      "(?:et aussi|en bref|a signaler|a suivre|a decouvrir|breves?|ailleurs).{0,50}",
      `${INITIATIVES} (?:a suivre|reperees?|signalees?|en bref|a decouvrir).{0,40}`,
      "(?:elles|ils) (?:aussi|font aussi).{0,60}",
    ],
  },
  {
    kind: "glossary",
    variants: [
      "(?:petit |mini[- ]?)?(?:glossaire|lexique).{0,40}",
      "(?:liste des )?sigles.{0,40}",
      "mots[- ]cles",
      "acronymes",
      "(?:quelques )?definitions",
      "les mots pour le dire",
    ],
  },
  {
    kind: "resources",
    variants: [
      "pour aller plus loin",
      "(?:ressources|references).{0,40}",
      "bibliographie",
      "(?:a lire|a consulter|sources)(?: .{0,40})?",
      "liens utiles",
      "(?:pour )?en savoir plus",
    ],
  },
  { kind: "thanks", variants: ["remerciements.{0,40}", "merci(?: a .{0,40})?"] },
  { kind: "conclusion", variants: ["(?:en )?conclusion.{0,40}", "synthese.{0,40}"] },
];

const LONGEST = 70;
/** Said by these words alone on a line, whatever its type. */
const PLAIN: ReadonlySet<DocumentSectionKind> = new Set([
  "contents",
  "intro",
  "briefs",
  "glossary",
  "resources",
]);
const MOST_WORDS = 6;

/** The part of the publication that a heading opens, or a short line on its own; null for none. */
export function partKind(token: Token): DocumentSectionKind | null {
  const { text, kind } = token.printed;
  if (kind !== "heading" && text.length >= LONGEST) return null;
  const found = readHeading(text.oneLine, PART_RULES);
  if (!found || kind === "heading") return found;
  const setOff = text.boldness === 1 || text.slant === 1 || text.text === text.text.toUpperCase();
  if (setOff) return found;
  return PLAIN.has(found) && isShortLine(token) && text.oneLine.split(" ").length <= MOST_WORDS
    ? found
    : null;
}
