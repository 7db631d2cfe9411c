import type { SourcedText } from "../../parse/sourced-text.ts";
import { readHeading } from "../common/headings.ts";
import { type LabelledThing, labelKinds } from "../common/label-kinds.ts";
import { CASE_PARTS, type CasePart } from "./case-parts.ts";
import { withoutNumber } from "./slide-titles.ts";

const LONGEST = 110;
/** What the words of a title announce, where no wording of the field does. */
const BY_WORDS: Partial<Record<LabelledThing, CasePart>> = {
  challenge: "challenge",
  "initial-observation": "challenge",
  context: "challenge",
  history: "dates",
  objectives: "missions",
  activity: "activity",
  actions: "projects",
  results: "results",
  impact: "results",
  "success-keys": "success",
  levers: "levers",
  vigilance: "vigilance",
  obstacles: "obstacles",
  partners: "partners",
  funding: "funding",
  "economic-viability": "economy",
  replication: "replication",
  "key-figures": "figures",
  workforce: "figures",
  members: "members",
  place: "place",
  contact: "contact",
  description: "about",
};
const KINDS = Object.keys(BY_WORDS) as LabelledThing[];
/** A title of a few words may weigh less than this for what it says, and yet say it. */
const LIKELY = 2.4;
/** What share of the best reading another has that says as much. */
const AS_MUCH = 0.65;

/** The part that a line heads, by a wording of the field. */
export function partWorded(line: SourcedText): CasePart | null {
  return line.length <= LONGEST ? readHeading(withoutNumber(line).oneLine, CASE_PARTS) : null;
}

/** The part that a title heads, by a wording of the field, else by its words; only for what is a title for sure. */
export function partTitled(title: SourcedText): CasePart | null {
  const worded = partWorded(title);
  if (worded) return worded;
  const text = withoutNumber(title).oneLine;
  const [best, ...others] = labelKinds(text, KINDS);
  if (!best || best.score < LIKELY) return null;
  const part = BY_WORDS[best.kind] ?? null;
  // « Partenaires, freins et leviers » heads three parts, and is none of them.
  const names = /,\s|\set\s|&|\//u.test(text);
  const another = others.some((o) => BY_WORDS[o.kind] !== part && o.score >= best.score * AS_MUCH);
  return names && another ? null : part;
}

/** Parts that a label may give in a line: « Partenaires : A, B, C », « • Freins : … ». */
const LABELLED_PARTS: ReadonlySet<CasePart> = new Set([
  "partners",
  "members",
  "activity",
  "missions",
  "obstacles",
  "vigilance",
  "success",
  "levers",
  "results",
  "replication",
  "challenge",
]);

/** The label of a line that gives its text after it, and the part that it says. */
export function labelOf(line: SourcedText): { part: CasePart; label: SourcedText } | null {
  const bare = line.without(/^(?:[-–—•*>»°◦]|[vV✓√][’'`]?)\s+/u);
  const label = bare.match(/^(\p{Lu}[^:.\d]{3,40}?)\s*:\s+\S/u)?.groups[0];
  const part = label && label.oneLine.split(" ").length <= 5 ? partWorded(label) : null;
  return label && part && LABELLED_PARTS.has(part) ? { part, label } : null;
}
