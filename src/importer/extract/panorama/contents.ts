import { comparable } from "#lib/text.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { FindingDraft } from "../draft.ts";
import { inlineTitle, numberOf, partKind } from "./heading-kinds.ts";
import type { Part } from "./parts.ts";

/** Chapters that the table of contents announces under other words than their own heading prints. */
export function contentsFindings(contents: readonly Block[], parts: readonly Part[]): FindingDraft[] {
  const chapters = parts.filter((p) => p.kind === "case-study" && p.number !== null);
  return contents.flatMap((entry): FindingDraft[] => {
    const printed = entry.text.without(/[\s.…_]+\d{1,3}\s*$/u);
    const title =
      printed.length <= 240 && partKind(printed.oneLine) === "case-study" ? inlineTitle(printed) : null;
    const chapter = title && chapters.find((c) => c.number === numberOf(printed.oneLine));
    if (!title || !chapter) return [];
    const [said, own] = [comparable(title.oneLine), comparable(chapter.title)];
    // The number alone is no title; the same words in another case are the same.
    if (said === own || own.startsWith("coup")) return [];
    return [
      {
        code: "contradictory-values",
        passage: blockPassage(entry),
        message: `Le sommaire annonce le chapitre ${chapter.number} sous le titre « ${title.oneLine} », que le chapitre imprime « ${chapter.title} ».`,
        found: title.oneLine,
        expected: chapter.title,
        about: null,
      },
    ];
  });
}
