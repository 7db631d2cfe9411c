import { type Block, LONGEST_BLOCK } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { contentsRange } from "../../structure/contents.ts";
import { boldLead } from "../common/bold-lead.ts";
import { announcedTitles, withAnnouncedTitles } from "./announced.ts";
import { withoutBoxMarks } from "./box-marks.ts";
import { withBracketNotes } from "./bracket-notes.ts";
import { splitBullets, titleMarks, withMarkedTitles } from "./bullets.ts";
import { isStudyMarker, mayOpenStudy, partKind, profileKind } from "./heading-kinds.ts";
import { isCard } from "./identity-labels.ts";
import { splitNotes } from "./inner-notes.ts";
import { firstLine, repeatedFirstLines, repeatedLeads, withLoudHeadings } from "./loud-lines.ts";
import { formOf } from "./template.ts";
import { numberedMarkers, numberingOf } from "./unit-markers.ts";

/**
 * The blocks of a publication made even: items for home-made bullets, headings for the lines
 * that stand for one, no stray marks, and whole again what a page, a note or a picture cut.
 */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  const contents = contentsRange(blocks);
  const before = blocks.slice(0, contents.from);
  const inside = blocks.slice(contents.from, contents.to);
  const after = blocks.slice(contents.to);
  const announced = announcedTitles(inside.slice(1));
  const even = (some: readonly Block[]) => {
    const marks = titleMarks(some);
    const clean = some
      .map(withoutBoxMarks)
      .map(withoutStrayMarks)
      .map(withBracketNotes)
      .flatMap(splitNotes)
      .map((block) => withMarkedTitles(block, marks))
      .flatMap(splitBullets)
      .flatMap(splitNumbering);
    const markers = numberedMarkers(clean);
    const lines = repeatedFirstLines(clean);
    const labels = new Set([...repeatedLeads(clean), ...lines]);
    const hasBareLabels = lines.size >= ENOUGH;
    const printed = new Set(clean.filter((b) => b.kind === "heading").map((b) => b.lineStart));
    const headed = withAnnouncedTitles(clean, announced).flatMap((block) =>
      withHeadings(block, markers, labels, hasBareLabels),
    );
    return joinHeadings(joinCut(withLoudHeadings(headed, (heading) => !printed.has(heading.lineStart))));
  };
  return [...even(before), ...inside, ...even(after)];
}

/** « **les travailleurs » without its end: the marks that open or close nothing are no words. */
function withoutStrayMarks(block: Block): Block {
  if (!/\*\*|__|^#{1,6}\S/u.test(block.text.text)) return block;
  const parts: SourcedText[] = [];
  let from = 0;
  for (const { start, end } of block.text.matchAll(/\*\*+|__+|^#{1,6}(?=\S)/gu)) {
    parts.push(block.text.slice(from, start));
    from = end;
  }
  const text = SourcedText.join([...parts, block.text.slice(from)]).trim();
  return text.isBlank
    ? block
    : { ...block, text, kind: /^#/u.test(block.text.text) ? "heading" : block.kind };
}

/** « ESCALE 1 » over its title, on one paragraph's lines: the number and the title stand apart. */
function splitNumbering(block: Block): Block[] {
  const line = firstLine(block);
  if (!line || !/\d$/u.test(line.text) || /\p{Ll}/u.test(line.text)) return [block];
  const rest = block.text.slice(line.length).trim();
  const numbering = { ...block, text: line, lineEnd: line.lineEnd };
  return numberingOf(numbering) === null
    ? [block]
    : [numbering, { ...block, text: rest, lineStart: rest.lineStart }];
}

/** With so many labels that nothing marks, a label that comes once needs no mark either. */
const ENOUGH = 3;

/** A paragraph that is a heading, or that begins with one, as the tables of headings know it. */
function withHeadings(
  block: Block,
  markers: ReadonlySet<string>,
  labels: ReadonlySet<string>,
  hasBareLabels: boolean,
): Block[] {
  if (block.kind === "heading" || isCard(block)) return [block];
  if (markers.has(numberingOf(block) ?? "")) return [{ ...block, kind: "heading", depth: 1 }];
  if (block.kind !== "paragraph" && !(block.kind === "item" && block.text.boldness > 0.9)) return [block];
  const whole = asHeading(block, block.text);
  if (whole) return [whole];
  if (block.kind === "item") return [block];
  const first = firstLine(block);
  const label = first && (hasBareLabels || labels.has(formOf(first.oneLine))) ? [first] : [];
  for (const lead of [...label, ...leads(block.text)]) {
    const heading = asHeading(block, lead, labels);
    const rest = block.text.slice(block.text.text.indexOf(lead.text) + lead.length).without(/^[\s:.–—-]+/u);
    if (!heading || rest.isBlank) continue;
    const text = rest.trim();
    const body = { ...block, text, lineStart: text.lineStart };
    return [{ ...heading, links: [], noteCalls: [] }, ...splitBullets(body)];
  }
  return [block];
}

/** What may be the heading of a paragraph: its bold opening, its first line, its label before a colon. */
function leads(text: SourcedText): SourcedText[] {
  const bold = boldLead(text)?.lead;
  const [first, second] = printedLines(text);
  const line = second && /^[^\p{Ll}]+$|:\s*$/u.test(first?.text.text ?? "") ? first?.text : undefined;
  const label = text.match(/^([^:.\n]{4,40}?)\s?:\s/u)?.groups[0];
  return [bold, line, label]
    .filter((lead) => lead !== undefined && lead !== null && lead.length <= 80)
    .map((lead) => lead as SourcedText);
}

function asHeading(
  block: Block,
  printed: SourcedText,
  labels: ReadonlySet<string> = new Set(),
): Block | null {
  // « **Contexte.** Le plateau… »: the full stop ends the label.
  const label = printed.length < block.text.length && printed.boldness > 0.9 ? /\s*[.:]\s*$/u : /\s*:\s*$/u;
  const text = printed.without(label).trim();
  if (text.length < 4 || text.length > 120 || /(?<!\.\.)[.,;]$/u.test(text.text)) return null;
  const loud = text.boldness > 0.9 || !/\p{Ll}/u.test(text.text);
  const lineEnd = printed.length === block.text.length ? block.lineEnd : text.lineEnd;
  const heading: Block = { ...block, kind: "heading", depth: 4, text, lineEnd };
  if (loud && isStudyMarker(heading)) return { ...heading, depth: 3 };
  if (loud && partKind(text.oneLine)) return { ...heading, depth: 2 };
  if (loud && printed.length === block.text.length && mayOpenStudy(text.oneLine))
    return { ...heading, depth: 1 };
  const short =
    loud || (text.length <= 45 && text.oneLine.split(" ").length <= 6 && /^\p{Lu}/u.test(text.text));
  const isLabel = profileKind(text.oneLine) !== null || labels.has(formOf(text.oneLine));
  return short && isLabel ? heading : null;
}

/** Words that no sentence ends with: what follows goes on. */
const OPEN_END =
  /(?:,|(?<![\p{L}])(?:de|du|des|d['’]|le|la|les|l['’]|un|une|et|ou|à|au|aux|en|par|pour|sur|avec|dans|chez|sous|entre|vers|dont|qui|que|leurs?|son|sa|ses|cette|ce|ces))$/iu;

function goesOn(kind: Block["kind"], end: string, next: Block): boolean {
  if (next.kind !== "paragraph" || (kind !== "paragraph" && kind !== "item")) return false;
  if (/[.!?:;…»"”]$/u.test(end)) return false;
  return /^\p{Ll}/u.test(next.text.text) || OPEN_END.test(end);
}

/** Joins a text and its continuation, over the notes that stand between them at the foot of the page. */
function joinCut(blocks: readonly Block[]): Block[] {
  const runs: Block[][] = [];
  let last: Block[] | null = null;
  for (const block of blocks) {
    const tail: Block | undefined = last?.at(-1);
    const length = last?.reduce((n, { text }) => n + text.length, block.text.length) ?? 0;
    if (
      last &&
      tail &&
      length < LONGEST_BLOCK &&
      goesOn(last[0]?.kind ?? "note", tail.text.text.slice(-16).trimEnd(), block)
    ) {
      last.push(block);
      continue;
    }
    const run = [block];
    runs.push(run);
    if (block.kind !== "note") last = run;
  }
  return runs.map((run) => {
    const [first] = run as [Block, ...Block[]];
    if (run.length === 1) return first;
    return {
      ...first,
      text: SourcedText.join(
        run.map((b) => b.text),
        " ",
      ),
      lineEnd: run.at(-1)?.lineEnd ?? first.lineEnd,
      links: run.flatMap((b) => b.links),
      noteCalls: run.flatMap((b) => b.noteCalls),
    };
  });
}

/** A title on two lines: the second heading begins in lower case. */
function joinHeadings(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    const continues =
      last?.kind === "heading" &&
      block.kind === "heading" &&
      last.depth === block.depth &&
      /^\p{Ll}/u.test(block.text.text) &&
      !/[.!?:;,]$/u.test(last.text.text);
    if (last && continues)
      out[out.length - 1] = {
        ...last,
        text: SourcedText.join([last.text, block.text], " "),
        lineEnd: block.lineEnd,
      };
    else out.push(block);
  }
  return out;
}
