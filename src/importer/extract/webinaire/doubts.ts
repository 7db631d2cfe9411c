import type { Section } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { comparable } from "#lib/text.ts";
import type { FindingDraft } from "../draft.ts";
import type { Slide } from "./slides.ts";

/** What the slides number, announce or print twice. */
export function doubtsOn(
  slides: readonly Slide[],
  lines: readonly string[],
  sections: readonly Section[],
): FindingDraft[] {
  return [
    ...slides.filter((s) => s.kind === "contents").flatMap((s) => gaps(s, lines)),
    ...repeated(sections),
  ];
}

/** Items that are numbered 1 to 4 and then 6. */
function gaps({ blocks }: Slide, lines: readonly string[]): FindingDraft[] {
  const numbered = blocks.flatMap((block) => {
    const number = /^\s*(\d{1,2})\s?[.)]/u.exec(lines[block.lineStart - 1] ?? "")?.[1];
    return number ? [{ block, number: Number(number) }] : [];
  });
  return numbered.flatMap(({ block, number }, i): FindingDraft[] => {
    const before = numbered[i - 1]?.number;
    if (before === undefined || number === before + 1 || number <= 1) return [];
    return [
      {
        code: "contradictory-values",
        passage: { document: block.text.document, lineStart: block.lineStart, lineEnd: block.lineEnd },
        message: `La liste passe du numéro ${before} au numéro ${number}.`,
        found: String(number),
        expected: String(before + 1),
        about: null,
      },
    ];
  });
}

/** Two slides of one title that are no case study: the second repeats the first, or contradicts it. */
function repeated(sections: readonly Section[]): FindingDraft[] {
  const seen = new Map<string, Section>();
  return sections.flatMap((section): FindingDraft[] => {
    if (section.kind === "case-study" || section.kind === "cover" || section.kind === "context") return [];
    const form = comparable(section.title);
    const first = seen.get(`${section.kind} ${form}`);
    seen.set(`${section.kind} ${form}`, section);
    const passage = hull(section.passages);
    if (!first || !passage || form.split(" ").length < 2) return [];
    return [
      {
        code: "repeated-section",
        passage,
        message: `« ${section.title} » est imprimé deux fois (déjà ligne ${first.lineStart}).`,
        found: section.title,
        expected: null,
        about: null,
      },
    ];
  });
}
