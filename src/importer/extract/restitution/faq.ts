import type { Question, Term } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { boldLead } from "../common/bold-lead.ts";

export interface QuestionBlocks {
  heading: Block;
  question: SourcedText;
  answer: Block[];
}

const ASKS = /\?\s*[»"”]?$/u;
/** « 1. », « Q2 : », « Question 3 – » before a question. */
const NUMBER = /^(?:q(?:uestion)?\s*)?\d{1,2}\s*[.:)–-]\s*|^q(?:uestion)?\s*[.:–-]\s*/iu;
const LONGEST = 300;
/**
 * The questions of a FAQ, each with the blocks that answer it: titles and lines that end in « ? », and titles that
 * are numbered as the questions beside them. The answer may follow on the line of its question.
 */
export function questionsIn(blocks: readonly Block[]): QuestionBlocks[] {
  const cut = blocks.flatMap(apart);
  const isSetOff = cut.some((b) => ASKS.test(b.text.oneLine) && isTitle(b));
  const areNumbered = cut.filter((b) => isTitle(b) && asks(b) && isNumbered(b.text.oneLine)).length >= 2;
  const found: QuestionBlocks[] = [];
  for (const block of cut) {
    const current = found.at(-1);
    const isQuestion = isTitle(block)
      ? asks(block) || (areNumbered && isNumbered(block.text.oneLine))
      : asks(block) && block.kind === "paragraph" && (!isSetOff || NUMBER.test(block.text.oneLine));
    if (isQuestion) found.push({ heading: block, question: block.text.trim(), answer: [] });
    else if (current && block.kind !== "heading") current.answer.push(block);
  }
  return found;
}

/** Is a title numbered as a question? */
export function isNumbered(text: string): boolean {
  return NUMBER.test(text);
}

function asks(block: Block): boolean {
  return block.text.length <= LONGEST && ASKS.test(block.text.oneLine);
}

function isTitle(block: Block): boolean {
  return block.kind === "heading" || block.text.boldness > 0.95;
}

/** « **2. Que veut dire X ?** C'est … »: the question and what answers it on the same line. */
function apart(block: Block): Block[] {
  const bold = block.kind === "paragraph" && block.text.boldness < 0.95 ? boldLead(block.text) : null;
  if (!bold || bold.rest.isBlank || !ASKS.test(bold.lead.oneLine)) return [block];
  const piece = (text: SourcedText, kind: Block["kind"]): Block => ({
    ...block,
    kind,
    text,
    lineStart: text.lineStart,
    lineEnd: text.lineEnd,
  });
  return [piece(bold.lead, "heading"), piece(bold.rest, "paragraph")];
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
    `^qu['’]est[- ]ce\\s+(?:que|qu['’]|qu['’]est)\\s{0,9}(?:c['’]est\\s+que\\s+)?${ARTICLE}(.{1,200}?)\\s{0,9}\\?$`,
    "iu",
  ),
  /^(?:que\s+(?:signifie(?:nt)?|veut\s+dire|recouvre(?:nt)?|d[ée]signe(?:nt)?)|qu['’](?:appelle-t-on|entend-on\s+par)|c['’]est\s+quoi)\s{1,2}(?:l['’]|le\s|la\s|les\s)?(?:sigle|terme|mot|acronyme|notion|expression)?s?\s{0,2}(?:d['’]|de\s)?[«"“]?\s{0,2}(.{1,200}?)(?:\s{0,2}[»"”].*|\s{1,2}(?:dans|pour|en)\s.*)?\s{0,2}\?$/iu,
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

/** What is quoted like somebody and is nobody. */
const LAWS = ["directive", "loi", "code"];
const SAYS = /^(?:d['’]après|selon|pour)\s+(?:l['’]|la\s|le\s|les\s)?([^,«»]{2,80}?)\s*,\s*/iu;

/**
 * A definition from the heading that asks for it and the blocks under it: what is quoted where somebody is quoted
 * (« D'après l'ADEME, « … » »), else all of it.
 */
export function termDefined(heading: Block, answer: readonly Block[]): Term | null {
  const [first] = answer;
  const term = termOf(heading.text);
  if (!term || !first) return null;
  const said = first.text.match(SAYS);
  const attributed = said?.groups[0] ?? null;
  const isAuthor =
    attributed !== null &&
    /\p{Lu}/u.test(attributed.text) &&
    !LAWS.some((law) => fold(attributed.text).startsWith(law));
  const quoted =
    said && isAuthor ? first.text.slice(said.end).match(/^[«"“]([^»”]{10,}?)[»"”]/u)?.groups[0] : null;
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
        attributedTo: isAuthor ? attributed.oneLine : null,
        passage,
      }
    : null;
}
