import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { headingForm, readHeading } from "../common/headings.ts";
import { type LabelledThing, labelKind, labelKinds } from "../common/label-kinds.ts";
import { CASE_STUDY, PARTS, SOFT_STUDIES } from "./expectations.ts";
import { PROFILE_PARTS, type ProfilePartKind } from "./profile-headings.ts";
import { READS_AS, SUBTITLE, UNDERSTOOD } from "./profile-words.ts";

const LONGEST = 160;

/** A heading without its own number: « 1. Le point de départ », « B) Les acteurs », « IV – Le coût ». */
export function unnumbered(text: string): string {
  return text.replace(/^\s*(?:\d{1,2}|[IVX]{1,4}|[A-H])\s?(?:[.)°/]|\s[–—-])\s*(?=\p{L})/u, "");
}

/** Which part of the publication a heading opens; null for none. */
export function partKind(text: string): DocumentSectionKind | null {
  if (text.length > LONGEST) return null;
  const known = readHeading(unnumbered(text), PARTS);
  if (known || /\p{Ll}/u.test(text) || profileKind(text)) return known;
  // In capitals the words that say it plainly are enough.
  const read = labelKind(text, PART_LABELS);
  return read && read.score >= PLAIN ? (PART_OF[read.kind] ?? null) : null;
}

const PLAIN = 5;
const PART_OF: Partial<Record<LabelledThing, DocumentSectionKind>> = {
  contents: "contents",
  glossary: "glossary",
  questions: "faq",
  briefs: "briefs",
  thanks: "thanks",
  resources: "resources",
};
const PART_LABELS = Object.keys(PART_OF) as LabelledThing[];

/** « Zoom sur … », « Portrait », « Bonne pratique n° 2 »: a study only where the parts of one follow. */
export function mayOpenStudy(text: string): boolean {
  return text.length <= LONGEST && readHeading(text, SOFT_STUDIES) !== null;
}

/** Which part of a profile a heading opens, by a known variant of its words. */
export function profileKind(text: string): ProfilePartKind | null {
  return text.length <= 90 ? readHeading(unnumbered(text), PROFILE_PARTS) : null;
}

/** So likely a heading inside a study must be by its words, to open a part of it. */
const UNDERSTOOD_FROM = 2.4;
const MOST_WORDS = 8;

/** Which part of a profile the words of a heading announce, and how plainly they say it. */
export function kindByWords(text: string): { kind: ProfilePartKind; score: number } | null {
  const form = unnumbered(text);
  if (SUBTITLE.test(text) || form.split(/\s+/u).length > MOST_WORDS) return null;
  const [likeliest] = labelKinds(form, UNDERSTOOD);
  if (!likeliest) return null;
  const { kind, score } = likeliest;
  return { kind: READS_AS[kind] ?? (kind as ProfilePartKind), score };
}

/** The same for the heading of a study, whose words may tell although nobody expected the whole. */
export function profileKindOf(heading: Block): ProfilePartKind | null {
  const text = heading.text.oneLine;
  const known = profileKind(text);
  if (known || SUBTITLE.test(text)) return known;
  const understood = kindByWords(text);
  return understood && understood.score >= UNDERSTOOD_FROM ? understood.kind : null;
}

/** Is a heading « L'étude de cas », perhaps with a number or the title of the study behind it? */
export function isStudyMarker(block: Block): boolean {
  return (
    block.kind === "heading" &&
    block.text.length <= 240 &&
    readHeading(block.text.oneLine, CASE_STUDY) !== null
  );
}

/** What stands after the dash or colon of « Coup de projecteur n° 2 – Titre », « L'étude de cas : titre ». */
export function inlineTitle(text: SourcedText): SourcedText | null {
  const head = text.match(/^\s*[^:–—|-]{3,60}?(?:\s[–—|-]\s*|\s*:\s*|[–—]\s*)(?=\S*\p{L})/u);
  const rest = head ? text.slice(head.end).trim() : null;
  return rest && rest.length > 2 ? rest : null;
}

/** The number that a heading gives itself: « Coup de projecteur n° 2 ». */
export function numberOf(title: string): string | null {
  return /^\D{3,40}?(?:n ?[°o.]* ?)?(\d{1,2})(?!\d)/u.exec(headingForm(title))?.[1] ?? null;
}
