import { hull } from "#domain/passage.ts";
import type { FindingDraft, InitiativeDraft } from "../draft.ts";
import { damageIn, type Lexicon } from "./ocr-repair.ts";
import type { Slide } from "./slides.ts";

/** Damaged words that a finding quotes. */
const QUOTED = 12;

/** What recognition damaged, one finding a slide: the words as printed, and the right reading of those where it is certain. */
export function damageFindings(
  slides: readonly Slide[],
  lexicon: Lexicon,
  initiatives: readonly InitiativeDraft[],
): FindingDraft[] {
  return slides.flatMap((slide): FindingDraft[] => {
    if (slide.kind === "vote") return [];
    const damaged = slide.lines.flatMap((line) =>
      damageIn(line.text, lexicon).map((damage) => ({ ...damage, line })),
    );
    const passage = hull(damaged.map(({ line }) => line.passage));
    if (!passage) return [];
    const found = [...new Set(damaged.map((d) => d.found))];
    const certain = [...new Set(damaged.flatMap((d) => (d.repaired ? [d.repaired] : [])))];
    const count = found.length === 1 ? "Un mot est abîmé" : `${found.length} mots sont abîmés`;
    return [
      {
        code: "ocr-damage",
        passage,
        message: `${count} sur cette diapositive par la reconnaissance de caractères.`,
        found: found.slice(0, QUOTED).join(", "),
        expected: certain.slice(0, QUOTED).join(", ") || null,
        about: aboutOf(slide, initiatives),
      },
    ];
  });
}

/** The initiative that a slide tells of, or the only one that it names. */
function aboutOf(slide: Slide, initiatives: readonly InitiativeDraft[]): string | null {
  const told = initiatives.find(
    (i) =>
      i.level !== "listed" && i.passage.lineStart <= slide.lineStart && slide.lineEnd <= i.passage.lineEnd,
  );
  return told?.name.value ?? null;
}
