import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { emailsIn, phonesIn } from "../common/contact.ts";
import { type FieldKind, groupOf } from "./field-kinds.ts";
import { labelKind } from "./read-label.ts";

const MOST_BLOCKS = 12;
/** More than this is no card of coordinates, though somebody's address may stand in it. */
const LONGEST_CARD = 500;
const FEWEST_FIELDS = 3;
const COUNT = /^\*{0,2}(?:environ |pr[èe]s de |plus de )?\d[\d\s.,]*/iu;

/**
 * What stands under a heading, or under a short line in bold, told by the lines themselves: the card of an identity,
 * a contact or figures; null for any other text. It names the part where the words of its label do not.
 */
export function headedKind(blocks: readonly Block[], at: number): FieldKind | null {
  const head = blocks[at];
  if (!head || (head.kind !== "heading" && head.text.boldness < 1)) return null;
  const own: SourcedText[] = [];
  for (const block of blocks.slice(at + 1, at + 1 + MOST_BLOCKS)) {
    if (block.kind === "heading") break;
    if (block.kind !== "note") own.push(...printedLines(block.text).map((l) => l.text));
  }
  const answers = own.map((line) => line.match(/^([^:]{2,50}?)\s*:\s*(?=\S)/u));
  const kinds = answers.flatMap((found) => (found?.groups[0] ? (labelKind(found.groups[0].text) ?? []) : []));
  if (kinds.filter((kind) => groupOf(kind) === "identity").length >= FEWEST_FIELDS) return "identity";
  const counts = own.filter((line, i) => COUNT.test(line.text.slice(answers[i]?.end ?? 0)));
  const whole = own.length > 0 ? SourcedText.join(own, "\n") : null;
  if (!whole) return null;
  const reaches = emailsIn(whole).length + phonesIn(whole).length > 0;
  if (reaches && whole.length < LONGEST_CARD) return "contact";
  return counts.length >= FEWEST_FIELDS && counts.length >= own.length / 2 ? "figures" : null;
}
