import type { Block } from "../../parse/block.ts";
import { boldLead } from "./bold-lead.ts";
import { labelKind } from "./label-kinds.ts";
import { readPlaceLine } from "./place-line.ts";
import { structureTypesNamedIn } from "./structure-types.ts";

const FEWEST = 2;

/** What the words of a title may announce a part of the booklet to be. */
const BY_WORDS = {
  glossary: "glossary",
  questions: "faq",
  briefs: "briefs",
  resources: "resources",
  closing: "conclusion",
  thanks: "thanks",
  intro: "intro",
} as const;
const THINGS = Object.keys(BY_WORDS) as (keyof typeof BY_WORDS)[];
const PLAIN = 3;

/**
 * What the blocks of a part are by their form: questions above their answers, names with what they are and where, terms
 * with what they mean; null for any other.
 */
export function kindByForm(blocks: readonly Block[]): "faq" | "briefs" | "glossary" | null {
  const asked = blocks.filter((b) => b.kind === "heading" && b.text.text.endsWith("?")).length;
  if (asked >= FEWEST) return "faq";
  const rests = blocks.flatMap((b) => (b.kind === "heading" ? [] : (boldLead(b.text)?.rest ?? [])));
  const telling = rests.filter(
    (rest) =>
      structureTypesNamedIn(rest.slice(0, 90)).length > 0 ||
      rest.split(/[.,–—()]/u).some((piece) => readPlaceLine(piece) !== null),
  );
  if (rests.length >= FEWEST && telling.length * 2 > rests.length) return "briefs";
  return rests.length > FEWEST ? "glossary" : null;
}

/** What the words of the title of a part say that it is; null where they say nothing plainly. */
export function kindByTitle(text: string): (typeof BY_WORDS)[keyof typeof BY_WORDS] | null {
  const read = labelKind(text, THINGS);
  return read && read.score >= PLAIN ? BY_WORDS[read.kind] : null;
}
