import type { ProfileSection } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { type ProfileSectionKind, profileSectionLabel } from "#domain/section-kinds.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import type { DocumentDraft } from "../draft.ts";
import { profileKindOf, unnumbered } from "./heading-kinds.ts";
import { cardLength, labelledLines } from "./identity-labels.ts";
import type { ProfilePartKind } from "./profile-headings.ts";
import { SUBTITLE } from "./profile-words.ts";
import { labelKind, type Template } from "./template.ts";

export interface ProfilePart {
  kind: ProfilePartKind;
  heading: Block | null;
  blocks: Block[];
}

/** The parts of the profile. A heading that nobody expected stays in the text of the part it stands in. */
export function cutProfile(body: readonly Block[], template: Template, draft: DocumentDraft): ProfilePart[] {
  const parts: ProfilePart[] = [];
  for (const [i, block] of body.entries()) {
    if (block.kind === "note") continue;
    const card = block.kind === "heading" ? 0 : cardLength(body, i);
    if (card > 0 && standsAlone(parts.at(-1))) parts.push({ kind: "identity", heading: null, blocks: [] });
    // What stands under the card without a heading presents the initiative.
    if (block.kind === "paragraph" && card === 0 && isCardOnly(parts.at(-1)))
      parts.push({ kind: "description", heading: null, blocks: [] });
    const kind =
      block.kind === "heading"
        ? (profileKindOf(block) ?? labelKind(block, template) ?? untoldYet(body, i, parts))
        : null;
    if (kind) {
      parts.push({ kind, heading: block, blocks: [] });
      continue;
    }
    const current = parts.at(-1);
    const isSubtitle =
      SUBTITLE.test(block.text.text) ||
      /\?\s*$/u.test(block.text.text) ||
      (current !== undefined && block.depth > (current.heading?.depth ?? 6));
    if (current) current.blocks.push(block);
    else parts.push({ kind: "description", heading: null, blocks: [block] });
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

/** A card under a text is a box of its own; under « Contact » or « En chiffres » its lines belong to that part. */
function standsAlone(part: ProfilePart | undefined): boolean {
  if (!part) return true;
  return part.blocks.length > 0 && !["identity", "contact", "key-figures"].includes(part.kind);
}

/** Is the part an identity card, and not a text under a heading such as « Qui porte le projet ? »? */
function isCardOnly(part: ProfilePart | undefined): boolean {
  return (
    part?.kind === "identity" &&
    (part.heading === null || part.blocks.some((b) => labelledLines(b).length > 0))
  );
}

/**
 * A heading of the rank of the others, over running text, where nothing has presented the initiative yet: that is
 * what it does.
 */
function untoldYet(
  body: readonly Block[],
  heading: number,
  parts: readonly ProfilePart[],
): ProfilePartKind | null {
  const block = body[heading];
  const told = body[heading + 1];
  if (!block || parts.length < 2 || parts.some((p) => p.kind === "description")) return null;
  const rank = parts.findLast((p) => p.heading !== null)?.heading?.depth;
  const isRunning = told?.kind === "paragraph" && told.text.length > 120;
  return isRunning && block.depth === rank && !SUBTITLE.test(unnumbered(block.text.oneLine))
    ? "description"
    : null;
}

/** A part as the profile shows it. Two kinds have no section of their own: whom it serves, and what to read on. */
export function toSection(part: ProfilePart): ProfileSection[] {
  if (part.kind === "resources") return [];
  const kind: ProfileSectionKind =
    part.kind === "beneficiaries" || part.kind === "identity" ? "description" : part.kind;
  const passage = hull([
    ...(part.heading ? [blockPassage(part.heading)] : []),
    ...part.blocks.map(blockPassage),
  ]);
  if (!passage) return [];
  const title = part.heading?.text.oneLine ?? profileSectionLabel(kind);
  return [{ kind, title, ...passage, markdown: blocksToMarkdown(part.blocks) }];
}
