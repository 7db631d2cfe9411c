import type { ProfileSection } from "#domain/directory.ts";
import { hull, type Passage, type Sourced } from "#domain/passage.ts";
import { type ProfileSectionKind, profileSectionLabel } from "#domain/section-kinds.ts";
import { foldInPlace } from "#lib/text.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isUnanswered } from "../common/placeholders.ts";
import { profileOf } from "../common/profile-section.ts";
import { sentences } from "../common/sentences.ts";
import { summaryFrom } from "../common/summary.ts";
import { type FieldKind, groupOf, isLevel, PARTS_WITHOUT_TEXT } from "./field-kinds.ts";
import { type Field, fieldPassage, textOf } from "./fields.ts";
import { sentenceCase } from "./wording.ts";

/** Which part of a profile a field is, where it is one by itself. */
const SECTION_OF: Partial<Record<FieldKind, ProfileSectionKind>> = {
  challenge: "challenge",
  activity: "activity",
  history: "history",
  context: "context",
  territory: "context",
  objective: "objectives",
  description: "description",
  outlook: "description",
  unknown: "description",
  "own-part": "description",
  results: "results",
  viability: "economic-viability",
  research: "research",
  replication: "replication",
  levers: "levers",
  obstacles: "obstacles",
  "success-keys": "success-keys",
  vigilance: "vigilance",
};

const PARTNERS: Partial<Record<FieldKind, ProfileSectionKind>> = {
  "technical-partners": "partners",
  partners: "partners",
  funders: "funding",
};

/** The parts of the profile that a sheet gives, in its order. */
export function readSections(fields: readonly Field[]): ProfileSection[] {
  const sections: ProfileSection[] = [];
  const push = (
    kind: ProfileSectionKind,
    label: SourcedText | null,
    blocks: readonly Block[],
    passage: Passage | null,
  ) => {
    const markdown = blocksToMarkdown(blocks);
    if (!passage || !markdown) return;
    sections.push(
      profileOf(kind, label ? sentenceCase(label.oneLine) : profileSectionLabel(kind), passage, markdown),
    );
  };
  fields.forEach((field, i) => {
    const kind = SECTION_OF[field.kind];
    const text = textOf(field);
    if (kind && text && isAnswered(field))
      push(kind, field.expected ? null : field.label, field.body, passageOf(field, fields));
    const partners = PARTNERS[field.kind];
    if (partners) {
      const run = [field, ...followers(fields, i)];
      const blocks = [
        ...(isAnswered(field) ? field.body : []),
        ...run.slice(1).flatMap((f) => (isAnswered(f) ? f.printed : [])),
      ];
      push(partners, field.label, blocks, hull(run.flatMap((f) => fieldPassage(f) ?? [])));
    }
  });
  pushGroup("innovation", (f) => ["innovation", "innovation-part", "solidarity-finance"].includes(f.kind));
  pushGroup("key-figures", (f) => groupOf(f.kind) === "figures");
  pushGroup("contact", (f) => groupOf(f.kind) === "contact");
  return sections.sort((a, b) => a.lineStart - b.lineStart);

  /** A part made of several fields, their labels kept; fields left empty are left out. */
  function pushGroup(kind: ProfileSectionKind, belongs: (field: Field) => boolean) {
    const own = fields.filter(belongs);
    const filled = own.filter(isAnswered);
    const [first] = own;
    if (!first || filled.length === 0) return;
    const heads = first.label && !textOf(first) && first.kind !== "innovation-part" ? first : null;
    const blocks = filled.flatMap((f) =>
      f.kind === "innovation" || PARTS_WITHOUT_TEXT.has(f.kind) ? f.body : f.printed,
    );
    const passages = [...(heads ? [heads] : []), ...filled].flatMap((f) => fieldPassage(f) ?? []);
    push(
      kind,
      kind === "contact" ? null : (heads?.label ?? (first.kind === "innovation" ? first.label : null)),
      blocks,
      hull(passages),
    );
  }
}

/** Does a field hold an answer, and not only the question or the mark of one to come? */
function isAnswered(field: Field): boolean {
  const text = textOf(field);
  return text !== null && !isUnanswered(text);
}

/** The fields that detail a field of partners: its levels. */
function followers(fields: readonly Field[], at: number): Field[] {
  const out: Field[] = [];
  for (const field of fields.slice(at + 1)) {
    if (!isLevel(field.kind) || field.under !== fields[at]?.kind) break;
    out.push(field);
  }
  return out;
}

/** The lines of a field, without its label where other fields stand between the two. */
function passageOf(field: Field, fields: readonly Field[]): Passage | null {
  const body = hull(field.body.map(blockPassage));
  const { label } = field;
  if (!label || !body) return body;
  const between = fields.some(
    (f) => f !== field && f.label && f.label.lineStart > label.lineEnd && f.label.lineStart < body.lineStart,
  );
  return between ? body : hull([label.passage, body]);
}

const ITSELF =
  /(?:^|\W)(?:l'association|la structure|l'entreprise|la cooperative|l'etablissement|sa creation)(?=[\W])(?!\s\p{Lu})/gu;
const LONGEST = 320;

/**
 * The sentences that present the subject: those of its story from the first or second one on, if that one speaks
 * of it; else its objective; else what the story or the description opens with.
 */
export function readSummary(fields: readonly Field[], names: readonly string[]): Sourced<string> | null {
  const text = (kind: FieldKind) => textOf(fields.find((f) => f.kind === kind && textOf(f)));
  const history = text("history");
  const opening = history ? sentences(history).slice(0, 2) : [];
  const about = opening.find((s) => speaksOf(s, names));
  if (history && about) {
    const from = history.text.indexOf(about.text);
    return summaryFrom(history.slice(from).split(/\n/u)[0] ?? about);
  }
  const objective = text("objective");
  if (objective && !isUnanswered(objective)) return summaryFrom(objective);
  const rest = history ?? text("description") ?? text("context") ?? text("challenge");
  return rest ? summaryFrom(rest.split(/\n/u)[0] ?? rest) : null;
}

/** Does a sentence name the subject, or say « l'association » without naming another one? */
function speaksOf(sentence: SourcedText, names: readonly string[]): boolean {
  if (sentence.length > LONGEST * 1.5) return false;
  const folded = foldInPlace(sentence.text);
  if (names.some((n) => folded.includes(foldInPlace(n)))) return true;
  return [...folded.matchAll(ITSELF)].some((m) => {
    const after = sentence.text.slice(m.index + m[0].length).trimStart();
    return !/^["«]?\s?\p{Lu}/u.test(after);
  });
}
