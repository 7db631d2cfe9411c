import type { Passage, Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { THEMES, type ThemeSlug } from "#domain/themes.ts";
import { foldInPlace } from "#lib/text.ts";

/** A piece of an initiative's own text: the weight says how much it speaks for the whole. */
export interface WeightedText {
  text: string;
  weight: number;
  passage: Passage;
}

const EXPRESSIONS = THEMES.map((theme) => ({
  slug: theme.slug,
  expression: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${theme.terms.map((t) => t.replace(/oe/g, "(?:oe|œ)")).join("|")})`,
    "gu",
  ),
}));

/** What a text that names no theme still says of itself, weakest last. */
const FALLBACKS: readonly { slug: ThemeSlug; expression: RegExp }[] = [
  { slug: "diversite-recrutement", expression: /(?<!\p{L})(?:recrut|candidats?|talents)/u },
  { slug: "accompagnement-freins", expression: /(?<!\p{L})(?:accompagn|insertion|coach|chantiers?)/u },
  {
    slug: "cooperation-territoriale",
    expression: /(?<!\p{L})(?:developpement (?:economique|local)|territoires?|partenaires?)/u,
  },
];

/** Kinds of structure that are made for one matter, whatever else they do. */
const THEME_OF_TYPE: Partial<Record<StructureTypeCode, ThemeSlug>> = {
  EA: "handicap",
  EATT: "handicap",
  ESAT: "handicap",
  PTCE: "cooperation-territoriale",
  RQ: "quartiers-prioritaires",
};

/** The theme that a kind of structure says by itself, on the lines that say the kind. */
export function themeOfType({ value, raw, passage }: Sourced<StructureTypeCode>): Sourced<ThemeSlug>[] {
  const theme = THEME_OF_TYPE[value];
  return theme ? [{ value: theme, raw, passage }] : [];
}

/** A theme is kept from this score on, or where it is the best of the text. */
const THRESHOLD = 3;
const MOST = 5;

/**
 * The themes that the words of a text name, best first: the words of each theme, counted by the weight of where
 * they stand, those known already left out. The name, the challenge and the objectives speak for the whole; a long
 * description less.
 */
export function themesSaid(
  texts: readonly WeightedText[],
  known: ReadonlySet<ThemeSlug> = new Set(),
): Sourced<ThemeSlug>[] {
  const folded = texts.map(({ text, ...place }) => ({ text: foldInPlace(text), ...place }));
  const scores = EXPRESSIONS.filter(({ slug }) => !known.has(slug))
    .map(({ slug, expression }) => {
      let score = 0;
      let best: { raw: string; passage: Passage; weight: number } | null = null;
      for (const { text, weight, passage } of folded) {
        const found = text.match(expression);
        if (!found) continue;
        // The tenth « déchet » of a paragraph says no more than the third.
        score += weight * Math.min(found.length, 3);
        if (!best || weight > best.weight) best = { raw: found[0], passage, weight };
      }
      return { slug, score, best };
    })
    .filter((s) => s.best !== null && s.score > 0)
    .sort((a, b) => b.score - a.score || a.slug.localeCompare(b.slug));
  const top = scores[0]?.score ?? 0;
  return scores
    .filter((s, i) => i === 0 || (s.score >= THRESHOLD && s.score >= top / 5))
    .slice(0, MOST)
    .flatMap(({ slug, best }) => (best ? [{ value: slug, raw: best.raw, passage: best.passage }] : []));
}

/** The themes that a text speaks of; of a text that names none, the one that it is nearest to. */
export function themesOf(
  texts: readonly WeightedText[],
  known: ReadonlySet<ThemeSlug> = new Set(),
): Sourced<ThemeSlug>[] {
  const said = themesSaid(texts, known);
  return said.length > 0 || known.size > 0 ? said : fallback(texts);
}

function fallback(texts: readonly WeightedText[]): Sourced<ThemeSlug>[] {
  for (const { slug, expression } of FALLBACKS) {
    for (const { text, passage } of texts) {
      const found = expression.exec(foldInPlace(text));
      if (found) return [{ value: slug, raw: found[0], passage }];
    }
  }
  return [];
}
