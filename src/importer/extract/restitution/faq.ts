import type { Question, Term } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";

export interface QuestionBlocks {
  heading: Block;
  question: SourcedText;
  answer: Block[];
}

/** The questions of a FAQ, each with the blocks that answer it: headings, or lines in bold, that end in « ? ». */
export function questionsIn(blocks: readonly Block[]): QuestionBlocks[] {
  const found: QuestionBlocks[] = [];
  for (const block of blocks) {
    const current = found.at(-1);
    if (isQuestion(block)) found.push({ heading: block, question: block.text.trim(), answer: [] });
    else if (current && block.kind !== "heading") current.answer.push(block);
  }
  return found;
}

function isQuestion(block: Block): boolean {
  const text = block.text.oneLine;
  if (!/\?\s*»?$/u.test(text) || text.length > 300) return false;
  return (
    block.kind === "heading" ||
    block.text.boldness > 0.95 ||
    /^(?:q\d*|question\s*\d*)\s*[.:)–-]/iu.test(text)
  );
}

/** The questions with their answers; one that nothing answers is left to the findings. */
export function answered(questions: readonly QuestionBlocks[]): Question[] {
  return questions.flatMap(({ heading, question, answer }) => {
    const passage = hull([heading, ...answer].map(blockPassage));
    const markdown = blocksToMarkdown(answer);
    return passage && markdown ? [{ question: question.oneLine, answer: markdown, passage }] : [];
  });
}

const ARTICLE = "(?:l['’]|la\\s|le\\s|les\\s|une?\\s|du\\s|de\\s|d['’])?";
/** Headings that ask for, or announce, a definition; the term is their first group. */
const DEFINES: readonly RegExp[] = [
  new RegExp(
    `^qu['’]est[- ]ce\\s+(?:que|qu['’]|qu['’]est)\\s*(?:c['’]est\\s+que\\s+)?${ARTICLE}(.+?)\\s*\\?$`,
    "iu",
  ),
  /^que\s+signifie(?:nt)?\s+(?:l['’]|le\s|la\s|les\s)?(?:sigle|terme|mot|acronyme|notion|expression)?s?\s*(?:d['’]|de\s)?[«"“]?\s*(.+?)(?:\s*[»"”].*|\s+(?:dans|pour|en)\s.*)?\s*\?$/iu,
  /^(.{3,80}?)\s*:\s*(?:une\s+|quelle\s+)?d[ée]finition\s*\??$/iu,
  /^(?:la\s)?d[ée]finition\s+(?:de\s+la\s|de\s+l['’]|du\s|des\s|de\s|d['’])(.{3,80}?)\s*$/iu,
  /^(?:le\s+)?(?:concept|notion)s?\s+(?:de\s+la\s|de\s+l['’]|du\s|des\s|de\s|d['’])(.{3,80}?)\s*$/iu,
];

/** The term that a heading defines: « Alimentation durable : définition » → « Alimentation durable ». */
export function termOf(heading: SourcedText): SourcedText | null {
  for (const expression of DEFINES) {
    const term = heading
      .without(/^\s*(?:q(?:uestion)?\s*)?\d+\s*[.:)–-]\s*/iu)
      .trim()
      .match(expression)?.groups[0];
    if (term && term.length <= 80) return term.without(/^[«"“]\s*/u).without(/\s*[»"”]$/u);
  }
  return null;
}

const SAYS = /^(?:d['’]après|selon|pour)\s+(?:l['’]|la\s|le\s|les\s)?([^,«»]{2,80}?)\s*,\s*/iu;

/**
 * A definition from the heading that asks for it and the blocks under it: what is quoted where somebody is quoted
 * (« D'après l'ADEME, « … » »), else all of it.
 */
export function termDefined(heading: Block, answer: readonly Block[]): Term | null {
  const term = termOf(heading.text);
  const [first] = answer;
  if (!term || !first) return null;
  const said = first.text.match(SAYS);
  const attributed = said?.groups[0] ?? null;
  const isAuthor =
    attributed !== null &&
    /\p{Lu}/u.test(attributed.text) &&
    !/^directive|^loi|^code/u.test(fold(attributed.text));
  const quoted =
    said && isAuthor ? first.text.slice(said.end).match(/^[«"“]\s*([^»”]{10,}?)\s*[»"”]/u)?.groups[0] : null;
  if (quoted && attributed) {
    const passage = hull([blockPassage(heading), attributed.passage, quoted.passage]);
    return (
      passage && { term: term.oneLine, definition: quoted.oneLine, attributedTo: attributed.oneLine, passage }
    );
  }
  const passage = hull([heading, ...answer].map(blockPassage));
  const definition = blocksToMarkdown(answer);
  return passage && definition
    ? {
        term: term.oneLine,
        definition,
        attributedTo: isAuthor ? (attributed?.oneLine ?? null) : null,
        passage,
      }
    : null;
}
