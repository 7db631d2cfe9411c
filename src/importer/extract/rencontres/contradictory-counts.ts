import type { KeyFigure } from "#domain/directory.ts";
import { fold } from "#lib/text.ts";
import type { FindingDraft } from "../draft.ts";

const IN_YEAR = /\s(?:en|pour|sur)\s(?:l'annee\s)?(?:19|20)\d{2}.*$/u;
const VERB = /(?:\sy)?\s(?:ont|sont|a|est)(?:\s(?:ete|toute?s?|tous))*(?=\s)/u;

/** Two numbers for one thing in one year: « 64 personnes y ont été suivies » in 2024, « 61 personnes suivies en 2024 ». */
export function contradictoryCounts(figures: readonly KeyFigure[], about: string): FindingDraft[] {
  const known: { key: string; figure: KeyFigure }[] = [];
  const found: FindingDraft[] = [];
  for (const figure of figures) {
    const { year } = figure;
    if (year === null) continue;
    const counted = fold(figure.label).replace(IN_YEAR, "").replace(VERB, "").trim();
    // A noun alone may count another part of the same thing.
    if (!counted.includes(" ")) continue;
    const key = `${year} ${figure.unit ?? ""} ${counted}`;
    const other = known.find((k) => k.key === key)?.figure;
    if (!other) known.push({ key, figure });
    else if (other.value !== figure.value)
      found.push({
        code: "contradictory-figures",
        passage: figure.passage,
        message: `Ce retour d'expérience donne ${other.value} puis ${figure.value} pour « ${figure.label} » en ${year}.`,
        found: String(figure.value),
        expected: String(other.value),
        about,
      });
  }
  return found;
}
