import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { boldLead } from "../common/bold-lead.ts";
import { knownHeading, workshopHeading } from "./workshop-headings.ts";

/** A heading inside a part with the blocks under it. */
export interface SubPart {
  heading: Block | null;
  blocks: Block[];
}

/** Cuts blocks at their headings, at bold lines that say what a heading says, and at labels with their text run in. */
export function cutSubParts(blocks: readonly Block[]): SubPart[] {
  const found: SubPart[] = [];
  for (const block of blocks) {
    const label = block.kind === "heading" ? null : runInLabel(block);
    if (block.kind === "heading") found.push({ heading: block, blocks: [] });
    else if (label) found.push(label);
    else if (found.length === 0) found.push({ heading: null, blocks: [block] });
    else found.at(-1)?.blocks.push(block);
  }
  return found;
}

const COLON = /^(\p{Lu}[^:.;!?\n]{2,60}?)\s*:\s*/u;
/** « *Et le financement ?* Notre budget… »: what an interview asks, with the answer on its line. */
const RUN_IN_QUESTION = /^[«"“]?\s?\p{Lu}[^?]{3,120}\?/u;
const isPlain = (text: SourcedText) => !text.isBlank && text.slant < 0.3 && text.boldness < 0.3;
const LABELS = new Set(["resources", "contact", "profile"]);

/** « Point d'attention : … », « **Résultats** – … », or a bold line alone: a heading and what follows on its line. */
function runInLabel(block: Block): SubPart | null {
  if (block.kind !== "paragraph") return null;
  const { text } = block;
  const asked = text.match(RUN_IN_QUESTION)?.whole;
  if (asked && (asked.slant > 0.95 || asked.boldness > 0.95) && isPlain(text.slice(asked.length)))
    return {
      heading: piece(block, asked, "heading"),
      blocks: [piece(block, text.slice(asked.length).trim(), "paragraph")],
    };
  if (text.boldness > 0.95)
    return text.length <= 100 && workshopHeading(text) !== null ? { heading: block, blocks: [] } : null;
  const bold = boldLead(text);
  const isBold = bold !== null && bold.lead.length <= 80;
  const colon = isBold ? null : text.match(COLON);
  const label = isBold ? bold.lead.without(/[\s.:–—-]+$/u) : (colon?.groups[0] ?? null);
  const read = isBold ? workshopHeading : knownHeading;
  const what = label && !label.isBlank ? read(label) : null;
  if (!label || what === null || !LABELS.has(what)) return null;
  const rest = isBold ? bold.rest : text.slice(colon?.end ?? 0);
  return {
    heading: piece(block, label, "heading"),
    blocks: rest.isBlank ? [] : [piece(block, rest.trim(), "paragraph")],
  };
}

/** Is a heading the question of an interview, with its answer run in? */
export function isRunIn({ heading, blocks }: SubPart): boolean {
  const [first] = blocks;
  return (
    heading?.text.oneLine.endsWith("?") === true &&
    first !== undefined &&
    first.lineStart <= heading.lineEnd &&
    first.kind === "paragraph"
  );
}

function piece(block: Block, text: SourcedText, kind: Block["kind"]): Block {
  return { ...block, kind, text, lineStart: text.lineStart, lineEnd: text.lineEnd };
}
