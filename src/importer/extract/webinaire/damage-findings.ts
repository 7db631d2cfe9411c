import { hull } from "#domain/passage.ts";
import { toldMisread } from "#domain/reading/misread.ts";
import type { FindingDraft, InitiativeDraft } from "../draft.ts";
import type { Lexicon } from "./ocr-lexicon.ts";
import { damageIn } from "./ocr-repair.ts";
import type { Slide } from "./slides.ts";

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
    const words = [...new Map(damaged.map((d) => [d.found, d])).values()];
    const count = words.length === 1 ? "Un mot est abîmé" : `${words.length} mots sont abîmés`;
    return [
      {
        code: "ocr-damage",
        passage,
        message: `${count} sur cette diapositive par la reconnaissance de caractères.`,
        ...toldMisread(words),
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
