/** Short views of a profile draft that expectations can be compared with. */
import type { Passage } from "#domain/passage.ts";
import type { InitiativeDraft } from "#importer/extract/draft.ts";
import { comparable } from "#lib/text.ts";

/** A name to compare by: folded words without the article before it. */
export function bare(name: string): string {
  return comparable(name).replace(/^(?:l|le|la|les|un|une|du|de la|des|d) /u, "");
}

export function lines(passage: Passage | undefined): [number, number] | null {
  return passage ? [passage.lineStart, passage.lineEnd] : null;
}

/** Communes and departments as printed. */
export function placesOf(initiative: InitiativeDraft | undefined): string[] {
  return (initiative?.places ?? []).map((p) => p.commune ?? p.department ?? p.raw);
}

/** Bare names of the relations of these kinds, in their order. */
export function relationsOf(initiative: InitiativeDraft | undefined, ...kinds: string[]): string[] {
  return (initiative?.relations ?? []).filter((r) => kinds.includes(r.kind)).map((r) => bare(r.name));
}

/** The figure with this value and unit, whose label holds these words. */
export function figure(
  initiative: InitiativeDraft | undefined,
  value: number | null,
  unit: string | null,
  label: string,
  year?: number,
) {
  return initiative?.keyFigures.find(
    (f) =>
      f.value === value &&
      (unit === null || comparable(f.unit ?? "") === comparable(unit)) &&
      comparable(`${f.label} ${f.unit ?? ""}`).includes(comparable(label)) &&
      (year === undefined || f.year === year),
  );
}
