import { hull, type Passage } from "#domain/passage.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { type PrintedLine, printedLines } from "../../parse/text-lines.ts";
import { headingForm } from "../common/headings.ts";
import type { CasePart } from "./case-parts.ts";
import { labelOf, partTitled, partWorded } from "./part-reading.ts";
import { isTitle, type Slide } from "./slides.ts";

/** A part of a case study: a slide, or what one of the titles inside it heads. */
export interface Panel {
  part: CasePart | null;
  /** The line that heads it, as printed; null where none does. */
  title: SourcedText | null;
  /** Its lines under the title, bullets included. */
  lines: SourcedText[];
  /** Its blocks under the title. */
  blocks: Block[];
  passage: Passage;
}

/** Where a part begins: on a title over it, or on a label that its text follows on the line. */
interface Start {
  from: number;
  part: CasePart | null;
  title: SourcedText | null;
  /** Last line of the title; the line before the first for a label, whose line is text. */
  titleEnd: number;
}

/** The parts of a slide: one for each title that says what follows it. A title that the slide's own announces is none. */
export function panelsOf(slide: Slide): Panel[] {
  const starts = startsOf(slide);
  const lines: SourcedText[][] = starts.map(() => []);
  const blocks: Block[][] = starts.map(() => []);
  for (const line of slide.lines) lines[startOf(starts, line.lineStart)]?.push(line);
  for (const block of slide.blocks) deal(block, starts, blocks);
  return starts.flatMap((start, i): Panel[] => {
    const all = lines[i] ?? [];
    const whole = blocks[i] ?? [];
    const passage = hull([...all.map((l) => l.passage), ...whole.map(blockPassage)]);
    if (!passage) return [];
    const told = all.filter((line) => line.lineStart > start.titleEnd);
    return [
      {
        part: start.part,
        title: start.title,
        lines: told,
        blocks: whole.flatMap((block) => belowTitle(block, start.titleEnd)),
        passage,
      },
    ];
  });
}

/** The last start at or before a line. */
function startOf(starts: readonly Start[], line: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle]?.from ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Gives a block, or each of its pieces, to the part that it stands in. */
function deal(block: Block, starts: readonly Start[], parts: Block[][]): void {
  const [first, last] = [startOf(starts, block.lineStart), startOf(starts, block.lineEnd)];
  if (first === last) {
    parts[first]?.push(block);
    return;
  }
  const lines = printedLines(block.text);
  for (let from = 0; from < lines.length; ) {
    const at = startOf(starts, lines[from]?.text.lineStart ?? 0);
    let to = from;
    while (to + 1 < lines.length && startOf(starts, lines[to + 1]?.text.lineStart ?? 0) === at) to++;
    const piece = pieceOf(block, lines, from, to);
    if (piece) parts[at]?.push(piece);
    from = to + 1;
  }
}

/** Some printed lines of a block as one. */
function pieceOf(block: Block, lines: readonly PrintedLine[], from: number, to: number): Block | null {
  const [first, last] = [lines[from], lines[to]];
  if (!first || !last) return null;
  const text = block.text.slice(first.start, last.start + last.text.length);
  return {
    ...block,
    kind: from === 0 ? block.kind : "paragraph",
    text,
    lineStart: from === 0 ? block.lineStart : text.lineStart,
    lineEnd: to === lines.length - 1 ? block.lineEnd : text.lineEnd,
    links: [],
    noteCalls: [],
  };
}

function belowTitle(block: Block, titleEnd: number): Block[] {
  if (block.lineStart > titleEnd) return [block];
  if (block.lineEnd <= titleEnd) return [];
  const lines = printedLines(block.text);
  const from = lines.findIndex((line) => line.text.lineStart > titleEnd);
  const piece = from < 0 ? null : pieceOf(block, lines, from, lines.length - 1);
  return piece ? [piece] : [];
}

function startsOf(slide: Slide): Start[] {
  const starts: Start[] = [];
  const blocks = blocksByLine(slide);
  let open: CasePart | null = null;
  /** After a labelled point, what follows is the slide's again. */
  let resume: { line: number; part: CasePart | null } | null = null;
  slide.lines.forEach((line, i) => {
    const labelled = labelOf(line);
    if (labelled && labelled.part !== open) {
      starts.push({
        from: line.lineStart,
        part: labelled.part,
        title: labelled.label,
        titleEnd: line.lineStart - 1,
      });
      const block = blocks.get(line.lineStart);
      const end = block?.kind === "item" ? block.lineEnd : pointEnd(slide, i);
      resume = { line: end + 1, part: open };
      return;
    }
    const head = blocks.get(line.lineStart);
    // Only the title over a slide is read by its words: nothing else is one for sure.
    const isHead = i === 0 && head?.kind === "heading";
    const part = labelled ? null : isHead ? partTitled(line) : partWorded(line);
    // A title of what is told already is inside it.
    if (part && part !== open && opensPanel(slide, line, i, open)) {
      open = part;
      resume = null;
      starts.push({
        from: line.lineStart,
        part,
        ...titleAt(blocks.get(line.lineStart), line, slide.lines[i + 1]),
      });
    } else if (resume && line.lineStart >= resume.line) {
      starts.push({ from: line.lineStart, part: resume.part, title: null, titleEnd: line.lineStart - 1 });
      resume = null;
    } else if (i === 0) {
      const [head] = slide.blocks;
      const isHeaded = head !== undefined && isTitle(head) && head.lineStart <= line.lineStart;
      starts.push({
        from: line.lineStart,
        part: null,
        title: isHeaded ? head.text : null,
        titleEnd: isHeaded ? head.lineEnd : line.lineStart - 1,
      });
    }
  });
  return starts;
}

function blocksByLine({ blocks }: Slide): Map<number, Block> {
  const found = new Map<number, Block>();
  for (const block of blocks) for (let n = block.lineStart; n <= block.lineEnd; n++) found.set(n, block);
  return found;
}

/** The last line of a labelled point: the next line that goes on in lower case is its too. */
function pointEnd(slide: Slide, at: number): number {
  let end = slide.lines[at]?.lineStart ?? 0;
  for (let i = at + 1; i < slide.lines.length; i++) {
    const next = slide.lines[i];
    if (next?.lineStart !== end + 1) break;
    if (!/^[\p{Ll}(&]/u.test(next.text)) break;
    end = next.lineStart;
  }
  return end;
}

/** A title with what goes on with it: capitals under capitals, a last line in small letters under an open title. */
function titleAt(
  block: Block | undefined,
  line: SourcedText,
  next: SourcedText | undefined,
): { title: SourcedText; titleEnd: number } {
  if (block?.kind === "heading") return { title: block.text, titleEnd: block.lineEnd };
  const goesOn =
    block &&
    next &&
    next.lineStart === line.lineStart + 1 &&
    next.lineStart === block.lineEnd &&
    /^(?:de|du|des|d[’']|et|en|sur|à|a|au|pour)\s?/u.test(next.text);
  return goesOn
    ? { title: SourcedText.join([line, next], " "), titleEnd: next.lineStart }
    : { title: line, titleEnd: line.lineStart };
}

function opensPanel(slide: Slide, line: SourcedText, i: number, open: CasePart | null): boolean {
  const text = line.oneLine;
  const before = slide.lines[i - 1];
  const after = slide.lines[i + 1];
  // « OBJECTIF », « 70 »: words of a drawing over their number.
  if (after && /^[<>»+\s]*\d[\d .]*$/u.test(after.text) && !/\s/u.test(text)) return false;
  if (i === 0) return true;
  // « 15 adhérents » among figures is one of them.
  if (open === "figures" && /^\d/u.test(text)) return false;
  if (text.split(" ").length > 9 || /[.;,]$/u.test(text) || /\d\s*(?:€|%)/u.test(text)) return false;
  const apart = before === undefined || line.lineStart - before.lineStart >= 2;
  const isCapital = text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
  if (!apart && !isCapital && !/:$/u.test(text)) return false;
  // Capitals right above go on to this line.
  if (!apart && before && before.text === before.text.toUpperCase() && isCapital) return false;
  return !announcedBy(slide.lines[0], line, slide);
}

/** « LES MISSIONS ET LES GROUPES » over « Les 3 missions : » and « Ses 4 groupes : »: one part, as its title says. */
function announcedBy(first: SourcedText | undefined, line: SourcedText, slide: Slide): boolean {
  const [head] = slide.blocks;
  const title = headingForm(head?.kind === "heading" ? head.text.oneLine : (first?.oneLine ?? ""));
  const own = headingForm(line.oneLine).replace(/^(?:(?:les|la|le|l'|nos|notre|ses|leurs?|\d+) ?)+/, "");
  const [word] = own.match(/\p{L}{5,}/u) ?? [];
  return word !== undefined && title.includes(word);
}
