import { hull } from "#domain/passage.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import { isPersonName, readSpeaker } from "../common/speakers.ts";
import type { DocumentDraft } from "../draft.ts";

const OPENS =
  /^(?:(?:\d|deux|trois|quatre|cinq)\s+questions?\s+(?:à|avec)|(?:l['’])?(?:interview|entretien)\s+(?:de|d['’]|avec)|(?:la\s)?parole\s+à|rencontre\s+avec|le\s+mot\s+de)\s*:?\s+(?=\S)/iu;

/**
 * « 3 questions à Prénom Nom, fonction »: who answers, and the questions (headings or bold lines that end with a
 * question mark) with their answers.
 */
export function readInterviews(blocks: readonly Block[], draft: DocumentDraft): void {
  let inside: Block | null = null;
  let question: Block | null = null;
  let answer: Block[] = [];
  const close = () => {
    const passage = question && hull([question, ...answer].map(blockPassage));
    if (question && passage && answer.length > 0)
      draft.questions.push({ question: question.text.oneLine, answer: blocksToMarkdown(answer), passage });
    question = null;
    answer = [];
  };
  for (const block of blocks) {
    if (block.kind === "note") continue;
    const opening = isLine(block) ? block.text.match(OPENS) : null;
    if (opening) {
      close();
      inside = block;
      const who = block.text.slice(opening.end).without(/^(?:M\.|Mme)\s+/u);
      const speaker = readSpeaker(who);
      const name = speaker?.name ?? (isPersonName(who.oneLine) ? who.sourced() : null);
      if (name && !draft.people.some((p) => p.name === name.value && p.context === "quoted")) {
        const role = speaker?.role?.value ?? null;
        draft.people.push({
          name: name.value,
          role,
          organisation: speaker?.organisation?.value ?? null,
          context: "quoted",
          passage: blockPassage(block),
        });
      }
    } else if (inside && isLine(block) && /\?\s*$/u.test(block.text.text)) {
      close();
      question = block;
    } else if (inside && block.kind === "heading") {
      close();
      inside = null;
    } else if (question) answer.push(block);
  }
  close();
}

/** A heading, or a short line in bold. */
function isLine(block: Block): boolean {
  return (
    block.kind === "heading" ||
    (block.kind === "paragraph" && block.text.length < 240 && block.text.boldness > 0.9)
  );
}
