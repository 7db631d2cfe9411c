import type { ProfileSection } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { type ProfileSectionKind, profileSectionLabel } from "#domain/section-kinds.ts";
import { fold } from "#lib/text.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import { readHeading } from "../common/headings.ts";
import { placeDrafts } from "../common/own-places.ts";
import { figuresIn } from "../common/running-figures.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { sentences } from "../common/sentences.ts";
import { summaryFrom } from "../common/summary.ts";
import { readWorkforceSentence } from "../common/workforce-sentence.ts";
import { type DocumentDraft, type InitiativeDraft, initiativeDraft } from "../draft.ts";
import { readContact } from "./contact-part.ts";
import { CASE_STUDY, EXPECTED_PARTS, PROFILE_PARTS } from "./expectations.ts";
import { nameOf } from "./name.ts";
import type { Part } from "./parts.ts";
import { fundersOf, membersOf, partnersOf } from "./relations.ts";

interface ProfilePart {
  kind: ProfileSectionKind;
  heading: Block | null;
  blocks: Block[];
}

/** Reads one « coup de projecteur »: the chapter's introduction gives nothing to the initiative. */
export function readCaseStudy(part: Part, draft: DocumentDraft): InitiativeDraft | null {
  const { title, body } = splitCaseStudy(part);
  if (!title) {
    const at = part.heading ?? part.blocks[0];
    if (at) {
      draft.findings.push({
        code: "missing-title",
        passage: blockPassage(at),
        message:
          "Ce coup de projecteur ne contient pas d'étude de cas titrée : aucune initiative n'y a été lue.",
        found: part.title,
        expected: "un titre d'étude de cas",
        about: null,
      });
    }
    return null;
  }
  const parts = cutProfile(body, draft);
  const texts = parts.filter((p) => p.kind !== "contact").flatMap((p) => p.blocks.map((b) => b.text));
  const contact = parts.find((p) => p.kind === "contact");
  const naming = nameOf(title.text, texts, contact?.blocks ?? []);
  const last = body.at(-1) ?? title;
  const passage = hull([blockPassage(title), blockPassage(last)]);
  if (!passage) return null;
  const initiative = initiativeDraft(naming.name, "full", "own-section", passage);
  initiative.aliases = naming.aliases;
  if (naming.carrier)
    initiative.relations.push({
      name: naming.carrier.value,
      kind: "carrier",
      level: null,
      passage: naming.carrier.passage,
    });
  const subject = [
    naming.name.value,
    ...naming.aliases.map((a) => a.value),
    ...(naming.carrier ? [naming.carrier.value] : []),
  ];

  initiative.sections = parts.flatMap((p) => toSection(p));
  for (const expected of EXPECTED_PARTS) {
    if (parts.some((p) => p.kind === expected)) continue;
    draft.findings.push({
      code: "missing-part",
      passage: blockPassage(title),
      message: `La fiche ne comporte pas de partie « ${profileSectionLabel(expected)} ».`,
      found: null,
      expected: profileSectionLabel(expected),
      about: naming.name.value,
    });
  }

  const of = (...kinds: ProfileSectionKind[]) =>
    parts.filter((p) => kinds.includes(p.kind)).flatMap((p) => p.blocks);
  const telling = of(
    "context",
    "initial-observation",
    "history",
    "description",
    "actions",
    "objectives",
    "challenge",
  );
  const presenting = [...of("description"), ...of("context", "history")];
  initiative.summary = summaryOf(presenting, [naming.carrier ? subject.slice(0, -1) : subject, subject]);
  initiative.structureTypes = structureTypesSaidOf(subject, [
    title.text,
    ...of("context", "description", "history", "impact", "actions").map((b) => b.text),
  ]);
  initiative.places = placeDrafts(subject, [title.text, ...telling.map((b) => b.text)]);
  initiative.keyFigures = of("impact", "results", "key-figures").flatMap((b) => figuresIn(b.text));
  // The staff of the carrier is not the project's.
  for (const block of naming.carrier ? [] : of("context", "history", "description")) {
    for (const sentence of sentences(block.text)) initiative.workforce ??= readWorkforceSentence(sentence);
  }
  initiative.relations.push(
    ...partnersOf(of("partners"), naming),
    ...membersOf(of("description", "partners"), naming),
    ...fundersOf(of("funding"), naming),
  );
  if (contact) readContact(contact.blocks, initiative, draft);
  return initiative;
}

/** Finds the study's own title; what is before it introduces the chapter. */
function splitCaseStudy(part: Part): { title: Block | null; body: Block[] } {
  const marker = part.blocks.findIndex(
    (b) => b.kind === "heading" && readHeading(b.text.oneLine, CASE_STUDY),
  );
  const isTitle = (b: Block) =>
    b.kind === "heading" &&
    !readHeading(b.text.oneLine, PROFILE_PARTS) &&
    !readHeading(b.text.oneLine, CASE_STUDY);
  const firstPart = part.blocks.findIndex(
    (b) => b.kind === "heading" && readHeading(b.text.oneLine, PROFILE_PARTS),
  );
  const upTo = firstPart < 0 ? part.blocks.length : firstPart;
  const after = part.blocks.findIndex(
    (b, i) => i > marker && isTitle(b) && (marker >= 0 || i > 0) && i <= Math.max(upTo, marker + 1),
  );
  const at =
    after >= 0
      ? after
      : marker < 0 && firstPart > 0
        ? lastIndex(part.blocks.slice(0, firstPart), isTitle)
        : -1;
  const title = part.blocks[at] ?? null;
  return { title, body: title ? part.blocks.slice(at + 1) : [] };
}

function lastIndex(blocks: readonly Block[], test: (b: Block) => boolean): number {
  for (let i = blocks.length - 1; i >= 0; i--) if (test(blocks[i] as Block)) return i;
  return -1;
}

/** The parts of the profile. A heading that nobody expected stays in the text of the part it stands in. */
function cutProfile(body: readonly Block[], draft: DocumentDraft): ProfilePart[] {
  const parts: ProfilePart[] = [];
  for (const block of body) {
    if (block.kind === "note") continue;
    const kind = block.kind === "heading" ? readHeading(block.text.oneLine, PROFILE_PARTS) : null;
    if (kind) {
      parts.push({ kind, heading: block, blocks: [] });
      continue;
    }
    const current = parts.at(-1);
    if (current) current.blocks.push(block);
    else parts.push({ kind: "description", heading: null, blocks: [block] });
    const isSubtitle =
      /^(?:→|axe|volet|phase|etape)/iu.test(block.text.text) || block.depth > (current?.heading?.depth ?? 6);
    if (block.kind === "heading" && !isSubtitle) {
      draft.findings.push({
        code: "unknown-heading",
        passage: blockPassage(block),
        message: `Le titre « ${block.text.oneLine} » n'est pas de ceux que l'on attend dans une étude de cas : il reste dans le texte de la partie qui le précède.`,
        found: block.text.oneLine,
        expected: null,
        about: null,
      });
    }
  }
  return parts.filter((p) => p.blocks.length > 0);
}

function toSection(part: ProfilePart): ProfileSection[] {
  const passage = hull([
    ...(part.heading ? [blockPassage(part.heading)] : []),
    ...part.blocks.map(blockPassage),
  ]);
  if (!passage) return [];
  const title = part.heading?.text.oneLine ?? profileSectionLabel(part.kind);
  return [{ kind: part.kind, title, ...passage, markdown: blocksToMarkdown(part.blocks) }];
}

/**
 * The sentences that present the initiative: of the first paragraph that names it early, from the sentence that
 * does. The first set of names that is found counts: its own before its carrier's.
 */
function summaryOf(
  blocks: readonly Block[],
  nameSets: readonly (readonly string[])[],
): InitiativeDraft["summary"] {
  for (const names of nameSets) {
    for (const block of blocks.filter((b) => b.kind === "paragraph")) {
      const early = sentences(block.text).slice(0, 2);
      const start = early.find((s) => names.some((n) => fold(s.text).includes(bare(n))));
      if (start) return summaryFrom(block.text.slice(block.text.text.indexOf(start.text)));
    }
  }
  const first = blocks.find((b) => b.kind === "paragraph");
  return first ? summaryFrom(first.text) : null;
}

function bare(name: string): string {
  return fold(name).replace(/^(?:l'|la |le |les )/, "");
}
