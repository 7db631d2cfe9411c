import type { KeyFigure } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { parseNumber } from "#lib/text.ts";
import { isCapitals } from "../../parse/ocr.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

const LONE =
  /^[<>»≥+\s]*(\d{1,3}(?:[ .]\d{3})+|\d{1,7}(?:[.,]\d+)?)\s*(tonnes?|kg|%|€|k€|M€|m²|heures?|ETP)?$/u;

/** The figures of a drawing: a number alone on its line, the lines right under it that say what is counted. */
export function figuresOfPicture(lines: readonly SourcedText[]): KeyFigure[] {
  return lines.flatMap((line, i): KeyFigure[] => {
    const [number, unit] = line.trim().match(LONE)?.groups ?? [];
    const value = number ? parseNumber(number.text) : null;
    // A year alone on its line dates what is under it.
    if (!number || value === null || (!unit && /^(?:19|20)\d{2}$/u.test(number.text))) return [];
    const label: SourcedText[] = [];
    let at = line.lineStart;
    for (const next of lines.slice(i + 1, i + 5)) {
      // A drawing sets the first words a blank line below at most; a second blank line ends them.
      if (next.lineStart - at > (label.length === 0 ? 2 : 1) || LONE.test(next.text) || isCapitals(next.text))
        break;
      label.push(next.without(/^[<>»*\s]+/u).trim());
      at = next.lineStart;
    }
    if (label.length === 0) return [];
    const before = lines[i - 1];
    const lead =
      before &&
      isCapitals(before.text) &&
      !/\s/u.test(before.text.trim()) &&
      line.lineStart - before.lineStart <= 2
        ? [before.trim()]
        : [];
    const parts = [...lead, ...label];
    const passage = hull([line.passage, ...parts.map((p) => p.passage)]);
    // « OBJECTIF / 70 / magasins d'ici 5 ans »: what is said of the number stands behind what it counts.
    const said = lead.map((word) => ` (${word.oneLine.toLocaleLowerCase("fr")})`).join("");
    const words = `${label.map((p) => p.oneLine).join(" ")}${said}`;
    return passage && /\p{L}{3}/u.test(words)
      ? [{ value, unit: unit?.oneLine ?? null, label: words, year: null, passage }]
      : [];
  });
}

/** « LES 20 ADHERENTS DU PTCE EN 2025 »: a figure that a title gives. */
export function figureOfTitle(title: SourcedText): KeyFigure[] {
  const found = title.match(/(?:^|\s)(\d{1,4})\s+(\p{L}[^\d]*?)(?:\s+(?:EN|en)\s+((?:19|20)\d{2}))?\s*$/u);
  const [number, label, year] = found?.groups ?? [];
  const value = number ? parseNumber(number.text) : null;
  if (!found || value === null || !label) return [];
  return [
    {
      value,
      unit: null,
      label: label.oneLine,
      year: year ? Number(year.text) : null,
      passage: found.whole.passage,
    },
  ];
}
