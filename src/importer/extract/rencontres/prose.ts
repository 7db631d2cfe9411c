import { printedLines } from "../../parse/text-lines.ts";
import type { Experience, UnitPart } from "./experience.ts";
import { readHeader } from "./header.ts";
import { type LabelledPart, proseParts } from "./labelled-parts.ts";
import type { Words } from "./pieces.ts";
import { isProse } from "./units.ts";

/** A text that says how to reach somebody. */
export const HOW_TO_REACH = /\S@\S|(?<!\d)0\d(?:[ .-]?\d{2}){3}|https?:|www\./u;

/**
 * Experiences told without labels: short lines that head some text, then how to reach them, one after the other. One
 * whose head or foot names nobody and no place is no experience.
 */
export function toldInProse(part: UnitPart): Experience[] {
  const groups: Group[] = [];
  for (const piece of part.pieces.flatMap(withFootApart)) {
    const last = groups.at(-1);
    const heads = piece.kind === "text" && !isProse(piece) && !isFoot(piece);
    if (heads && (!last || last.body.length > 0)) groups.push({ head: [piece], body: [] });
    else if (heads && last) last.head.push(piece);
    else if (last) last.body.push(piece);
  }
  return joined(groups).flatMap(({ head, body }) => {
    const header = readHeader(head.map((p) => p.text));
    const feet = body.filter(isFoot);
    const told = body.filter((p) => !isFoot(p));
    if (told.length === 0 || (!isNamed(head) && feet.length === 0)) return [];
    const parts: LabelledPart[] = proseParts(told, feet);
    const all = [...head, ...body];
    return [
      {
        header,
        parts,
        fields: [],
        repeats: [],
        document: all[0]?.text.document ?? "",
        lineStart: Math.min(...all.map((p) => p.lineStart)),
        lineEnd: Math.max(...all.map((p) => p.lineEnd)),
      },
    ];
  });
}

interface Group {
  head: Words[];
  body: Words[];
}

/** Short lines inside an experience, which name nobody, head no other one. */
function joined(groups: readonly Group[]): Group[] {
  const out: Group[] = [];
  for (const group of groups) {
    const last = out.at(-1);
    const closed = last?.body.some(isFoot) ?? true;
    if (last && !closed && !isNamed(group.head)) last.body.push(...group.head, ...group.body);
    else out.push({ head: [...group.head], body: [...group.body] });
  }
  return out;
}

function isNamed(head: readonly Words[]): boolean {
  const { tellers, places, organisation } = readHeader(head.map((p) => p.text));
  return tellers.length > 0 || places.length > 0 || organisation !== null;
}

/** A text whose last lines say how to reach somebody, cut before them. */
function withFootApart(piece: Words): Words[] {
  const lines = printedLines(piece.text);
  const at = lines.findLastIndex(({ text }) => !HOW_TO_REACH.test(text.text)) + 1;
  const cut = lines[at];
  if (at === 0 || !cut) return [piece];
  const told = piece.text.slice(0, cut.start).trim();
  const foot = piece.text.slice(cut.start).trim();
  return [
    { ...piece, text: told, lineEnd: told.lineEnd },
    { ...piece, kind: "text", text: foot, lineStart: foot.lineStart, opensPage: false },
  ];
}

function isFoot(piece: Words): boolean {
  return piece.text.length <= 200 && HOW_TO_REACH.test(piece.text.text);
}
