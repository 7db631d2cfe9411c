import { PROFILE_SECTION_KINDS } from "#domain/section-kinds.ts";
import { headingForm, readHeading } from "../common/headings.ts";
import { type LabelledThing, labelKind } from "../common/label-kinds.ts";
import { PARTS, type PartKind } from "./expectations.ts";
import { FIELDS, type FieldKind, LABELS, type LabelKind } from "./labels.ts";

/** Fields of identity by the kinds of label that announce them. */
const FIELD_OF: Partial<Record<LabelledThing, FieldKind>> = {
  carrier: "organisation",
  place: "place",
  type: "type",
  "legal-form": "legal-form",
  started: "started",
  workforce: "workforce",
  website: "website",
  networks: "network",
  "company-number": "company-number",
};
const OF_IDENTITY = Object.keys(FIELD_OF) as LabelledThing[];

/** What the words of a label may announce in an experience. What a profile has no part for is told as its description. */
const AMONG: readonly LabelledThing[] = [
  ...PROFILE_SECTION_KINDS,
  "beneficiaries",
  "perimeter",
  "materials",
  // Fields, which are no parts: a label that is rather one of these opens none.
  ...OF_IDENTITY,
];

const LIKELY = 2;
/** From here on the words alone make a label, though they come once: each of them says so. */
const PLAIN = 5;

/**
 * What the words of a label announce: a wording of the field, or the stems of its words, which weigh less: there the
 * label must come again in the document, or say plainly what it is.
 */
export function labelOf(words: string, comesAgain: boolean, mayBeSentence: boolean): LabelKind | null {
  const known = readHeading(words, LABELS);
  if (known) return known;
  const read = labelKind(words, AMONG);
  if (
    !read ||
    !(comesAgain ? read.score >= LIKELY : read.score >= PLAIN && !mayBeSentence && /\s/u.test(words))
  )
    return null;
  if (OF_IDENTITY.includes(read.kind)) return null;
  return isPart(read.kind) ? read.kind : "description";
}

/** What a label of few words announces of its identity. */
export function fieldOf(words: string): FieldKind | null {
  const known = readHeading(words, FIELDS);
  if (known) return known;
  const read = labelKind(words, AMONG);
  return read && read.score >= PLAIN ? (FIELD_OF[read.kind] ?? null) : null;
}

function isPart(kind: LabelledThing): kind is LabelKind {
  return (PROFILE_SECTION_KINDS as readonly string[]).includes(kind);
}

/** The parts of a workshop by the kinds of label that open them. */
const PART_OF: Partial<Record<LabelledThing, PartKind>> = {
  theme: "presentation",
  speakers: "speakers",
  experiences: "experiences",
  takeaways: "takeaways",
  questions: "takeaways",
  practices: "practices",
  prospects: "prospects",
  resources: "resources",
  briefs: "briefs",
  glossary: "glossary",
  closing: "closing",
  thanks: "thanks",
};
const OPENERS = Object.keys(PART_OF) as LabelledThing[];

/** The part that a line of its own opens, by a wording of the field or by the stems of its words. */
export function partOf(line: string, comesAgain: boolean): PartKind | null {
  if (line.length > 70 || /[.,;]$/u.test(line) || !/^\p{Lu}/u.test(line)) return null;
  const known = readHeading(line, PARTS);
  if (known) return known;
  // A question, a line of a table of contents.
  if (/[:\d]$/u.test(line) || (line.endsWith("?") && !comesAgain) || readHeading(line, LABELS)) return null;
  const read = labelKind(line, OPENERS);
  const label = labelKind(line, AMONG);
  if (read && label && label.score > read.score) return null;
  return read && read.score >= (comesAgain ? 2.5 : PLAIN) ? (PART_OF[read.kind] ?? null) : null;
}

/** How often each short lead stands at the beginning of a line: what comes again is no sentence. */
export class Repetition {
  private readonly counts = new Map<string, number>();

  see(leads: readonly string[]): void {
    for (const form of new Set(leads.map(headingForm)))
      this.counts.set(form, (this.counts.get(form) ?? 0) + 1);
  }

  has(lead: string): boolean {
    return (this.counts.get(headingForm(lead)) ?? 0) >= 2;
  }
}
