import type { Question } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { UnitPart } from "./experience.ts";
import type { Words } from "./pieces.ts";

const NUMBERED = /^(?:Q(?:uestion)?\s?)?\d{1,2}\s?(?:[.)°:]|[-–])\s*/u;

/** Questions and their answers: « 1. Quel lien … ? » over one line or more, then all that stands before the next. */
export function questionsIn(parts: readonly UnitPart[]): Question[] {
  const found: { question: SourcedText; whole: Words[]; answer: SourcedText[] }[] = [];
  for (const { pieces } of parts.filter((p) => p.part === "takeaways")) {
    const numbered = pieces.some((p) => NUMBERED.test(p.text.text) && p.text.text.includes("?"));
    let open = false;
    for (const piece of pieces) {
      const asked = readQuestion(piece.text, numbered);
      const last = found.at(-1);
      if (asked) {
        found.push({ question: asked.question, whole: [piece], answer: asked.rest ? [asked.rest] : [] });
        open = true;
      } else if (open && last) {
        last.whole.push(piece);
        last.answer.push(piece.text);
      }
    }
  }
  return found.flatMap(({ question, whole, answer }) => {
    const passage = hull([question.passage, ...whole.map((p) => p.text.passage)]);
    if (!passage || answer.length === 0) return [];
    return [{ question: question.oneLine, answer: answer.map((a) => a.oneLine).join("\n\n"), passage }];
  });
}

/** A question of its own: « Et les salariés ? ». */
export function isQuestion(text: SourcedText): boolean {
  return text.length <= 300 && /^\p{Lu}[^?.!]{6,}\?$/u.test(text.text);
}

function readQuestion(
  text: SourcedText,
  numbered: boolean,
): { question: SourcedText; rest: SourcedText | null } | null {
  const bare = text.without(NUMBERED);
  if (numbered && bare === text) return null;
  const mark = bare.match(/^[^?]{8,300}\?/u);
  if (!mark) return null;
  const rest = bare.slice(mark.end).trim();
  // Without numbers, a question is a text of its own.
  if (!numbered && !rest.isBlank) return null;
  return { question: mark.whole.trim(), rest: rest.isBlank ? null : rest };
}
