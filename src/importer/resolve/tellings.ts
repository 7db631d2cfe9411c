import type { Initiative, KeyFigure } from "#domain/directory.ts";
import { comparable, fold, formatNumber } from "#lib/text.ts";
import type { FindingDraft } from "../extract/draft.ts";

type Sections = Initiative["sections"];

/** From so many words on, this share of them in a section of another publication makes it the same telling. */
const FEWEST = 8;
const SAME = 0.75;

/** The words that tell, by their beginnings: endings and misread letters differ between two printings. */
const stems = (text: string) =>
  new Set((fold(text).match(/[a-z0-9]{5,}/g) ?? []).map((word) => word.slice(0, 6)));

/**
 * What several publications tell of one initiative, each thing once: a section that says what a section of a publication
 * before it says stands in its own publication alone.
 */
export function sectionsOnce(sections: Sections): Sections {
  const said = sections.map(({ markdown }) => stems(markdown));
  const isHeld = (part: Set<string>, whole: Set<string>) =>
    part.size >= FEWEST && [...part].filter((word) => whole.has(word)).length >= part.size * SAME;
  return sections.filter((section, i) => {
    const own = said[i] ?? new Set();
    return !sections.slice(0, i).some(({ document }, j) => {
      const other = said[j] ?? new Set();
      return document !== section.document && (isHeld(own, other) || isHeld(other, own));
    });
  });
}

/** Words that count the same people. */
const SAME_PEOPLE: readonly (readonly [RegExp, string])[] = [
  [/^(?:membre|adherent)s?$/, "membre"],
  [/^(?:salarie|employe|collaborateur)s?$/, "salarie"],
];

/** What a figure counts in all: one noun, with nothing but the initiative's own name behind it; null for a part. */
function countedInAll({ value, unit, label }: KeyFigure, own: ReadonlySet<string>): string | null {
  if (value === null || unit !== null) return null;
  const [noun = "", ...others] = comparable(label.replace(/\s\([^()]*\)$/u, "")).split(" ");
  if (others.some((word) => word.length > 2 && !own.has(word))) return null;
  return SAME_PEOPLE.find(([words]) => words.test(noun))?.[1] ?? null;
}

/** Two counts of the same people that differ, in two places: both are shown, and the finding tells them side by side. */
export function countsThatDiffer(
  name: string,
  aliases: readonly string[],
  figures: readonly KeyFigure[],
): FindingDraft[] {
  const own = new Set([name, ...aliases].flatMap((form) => comparable(form).split(" ")));
  const counts = figures.flatMap((figure) => {
    const noun = countedInAll(figure, own);
    return noun ? [{ figure, noun }] : [];
  });
  return counts.flatMap(({ figure, noun }, i) => {
    const other = counts
      .slice(0, i)
      .find(
        (one) => one.noun === noun && one.figure.value !== figure.value && !isSamePlace(one.figure, figure),
      );
    if (!other) return [];
    const [before, after] = [said(other.figure), said(figure)];
    return [
      {
        code: "contradictory-figures" as const,
        passage: figure.passage,
        message: `Deux comptes diffèrent : ${before} et ${after} ; rien ne dit ce qui les distingue.`,
        found: `${before} ; ${after}`,
        expected: null,
        about: name,
      },
    ];
  });
}

const isSamePlace = (a: KeyFigure, b: KeyFigure) =>
  a.passage.document === b.passage.document && a.passage.lineStart === b.passage.lineStart;

function said({ value, label, year }: KeyFigure): string {
  const when = year === null ? "" : ` en ${year}`;
  return `« ${formatNumber(value ?? 0)} ${label} »${when}`;
}
