import { type Block, blockPassage } from "../../parse/block.ts";
import type { ContentsEntry } from "../common/contents-check.ts";
import { readHeading } from "../common/headings.ts";
import { isPersonName, readSpeaker } from "../common/speakers.ts";
import type { FindingDraft } from "../draft.ts";
import { STRONG_PARTS, WEAK_PARTS } from "./expectations.ts";
import type { Part, PartKind } from "./parts.ts";

/** Parts that the words of somebody may follow without a title of their own. */
const ENDS: ReadonlySet<PartKind> = new Set(["contents", "zoom", "resources", "briefs"]);
/** The role may stand between a name and the words in quotes. */
const AHEAD = 3;

/**
 * The parts with the speeches that no title opens made parts: a heading that gives who speaks, then words in quotes,
 * after the contents or at the end of the booklet.
 */
export function withSpeeches(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const [i, part] of parts.entries()) {
    const before = found.at(-1);
    // After the contents the first sentence of a speech has opened a part without a title.
    const said = part.kind === "other" && part.heading === null ? part.blocks : [];
    const tail = before?.kind === "contents" ? speechAt(before.blocks, said) : -1;
    if (before && tail >= 0 && said.length > 0) {
      found[found.length - 1] = { ...before, blocks: before.blocks.slice(0, tail) };
      found.push(speech("intro", [...before.blocks.slice(tail), ...said]));
      continue;
    }
    const at = ENDS.has(part.kind) ? speechAt(part.blocks, []) : -1;
    const isLast = !parts.slice(i + 1).some((p) => p.kind === "workshop" || p.kind === "round-table");
    if (at >= 0 && (isLast || part.kind === "contents"))
      found.push(
        { ...part, blocks: part.blocks.slice(0, at) },
        speech(isLast ? "conclusion" : "intro", part.blocks.slice(at)),
      );
    else found.push(part);
  }
  return found;
}

function speech(kind: PartKind, blocks: Block[]): Part {
  const lineStart = blocks[0]?.lineStart ?? 1;
  return { kind, title: null, number: null, heading: null, blocks, lineStart, isTitledLate: false };
}

/** Where the last heading of a part gives who speaks, before words in quotes; -1 without. */
function speechAt(blocks: readonly Block[], next: readonly Block[]): number {
  const at = blocks.findLastIndex((b) => b.kind === "heading");
  const heading = blocks[at];
  if (!heading || !(isPersonName(heading.text.oneLine) || readSpeaker(heading.text) !== null)) return -1;
  const after = [...blocks.slice(at + 1), ...next].slice(0, AHEAD);
  return after.some((b) => b.kind === "paragraph" && /^["«“]/u.test(b.text.text)) ? at : -1;
}

/** What the contents call « Introduction » or « Conclusion », and the booklet prints without that title. */
export function missingSpeechTitles(parts: readonly Part[], entries: readonly ContentsEntry[]) {
  const missing = parts.flatMap((part): { entry: ContentsEntry; finding: FindingDraft }[] => {
    const [first] = part.blocks;
    if ((part.kind !== "intro" && part.kind !== "conclusion") || part.heading || !first) return [];
    const entry = entries.find(({ title }) => {
      const kind = readHeading(title, STRONG_PARTS) ?? readHeading(title, WEAK_PARTS);
      return kind === part.kind;
    });
    if (!entry) return [];
    const message = `Le titre « ${entry.title} », que le sommaire annonce, n'est pas imprimé avant son texte.`;
    const passage = blockPassage(first);
    return [
      {
        entry,
        finding: { code: "missing-title", passage, message, found: null, expected: entry.title, about: null },
      },
    ];
  });
  const findings = missing.map(({ finding }) => finding);
  return { findings, others: entries.filter((e) => !missing.some(({ entry }) => entry === e)) };
}
