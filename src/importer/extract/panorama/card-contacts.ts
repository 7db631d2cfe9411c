import type { Block } from "../../parse/block.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { emailsIn, phonesIn } from "../common/contact.ts";
import { labelledLines } from "./identity-labels.ts";

/** The lines of an identity card that tell how to reach somebody, as blocks: those so labelled, and bare addresses. */
export function cardContacts(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === "heading" || block.kind === "note") return [];
    const labelled = labelledLines(block);
    const of = new Set(labelled.map(({ value }) => value.lineStart));
    const bare = printedLines(block.text).flatMap(({ text }) =>
      !of.has(text.lineStart) && emailsIn(text).length + phonesIn(text).length > 0 ? [text] : [],
    );
    const said = labelled.flatMap(({ field, value }) => (field === "contact" ? [value] : []));
    return [...said, ...bare].map((value) => ({
      ...block,
      text: value,
      lineStart: value.lineStart,
      lineEnd: value.lineEnd,
      noteCalls: [],
    }));
  });
}
