import type { Question } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import type { FindingDraft } from "../draft.ts";
import { titledKind } from "./slide-titles.ts";
import type { Slide } from "./slides.ts";

interface Asked {
  question: SourcedText;
  answer: SourcedText[];
}

/** « (réponse à venir par mail) », « à compléter »: no answer yet. */
const TO_COME =
  /^[(\s]*(?:r[ée]ponse|pr[ée]cisions?|[ée]l[ée]ments?)?\s*(?:[aà] (?:venir|compl[ée]ter|pr[ée]ciser|suivre|v[ée]rifier)|en attente)[^.]{0,60}[)\s.]*$/iu;

/** « R : », « Réponse 2. » before an answer, or nothing. */
const ANSWER = /^\s*(?:(?:R|R[ée]ponse)\s?\d*\s?[:.–-]\s*)?/iu;

/** The questions of a slide with their answers; one that nobody answers is reported. */
export function questionsOn(slide: Slide): { questions: Question[]; findings: FindingDraft[] } {
  if (slide.kind !== "faq") return { questions: [], findings: [] };
  const asked: Asked[] = [];
  const [first] = slide.blocks;
  const skipped =
    first && titledKind(first.text) !== null ? printedLines(first.text)[0]?.text.lineStart : undefined;
  for (const { text } of slide.blocks) {
    const start = printedLines(text).find((line) => line.text.lineStart !== skipped)?.start;
    if (start === undefined) continue;
    const body = text.slice(start).without(/^(?:Q|Question)\s?\d*\s?[:.–-]\s*/iu);
    const question = body.match(/^[^?]{8,300}\?/u);
    const last = asked.at(-1);
    if (question) {
      const rest = body.slice(question.end).without(ANSWER).trim();
      asked.push({ question: question.whole, answer: rest.isBlank ? [] : [rest] });
    } else if (last) last.answer.push(body.without(ANSWER));
  }
  const open = asked.filter(({ answer }) => answer.every((a) => TO_COME.test(a.text)));
  return {
    questions: asked.flatMap(({ question, answer }): Question[] => {
      const passage = hull([question.passage, ...answer.map((a) => a.passage)]);
      if (!passage || answer.length === 0) return [];
      return [
        { question: question.oneLine, answer: answer.map((a) => a.toMarkdown()).join("\n\n"), passage },
      ];
    }),
    findings: open.map(({ question, answer }) => ({
      code: "placeholder",
      passage: hull([question.passage, ...answer.map((a) => a.passage)]) ?? question.passage,
      message: "Cette question n'a pas de réponse dans la publication.",
      found: answer[0]?.oneLine ?? question.oneLine,
      expected: "la réponse à la question",
      about: null,
    })),
  };
}
