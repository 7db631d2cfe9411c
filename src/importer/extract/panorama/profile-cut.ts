import type { ProfileSection } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { type ProfileSectionKind, profileSectionLabel } from "#domain/section-kinds.ts";
import { type Block, blockPassage, blocksToMarkdown } from "../../parse/block.ts";
import type { DocumentDraft } from "../draft.ts";
import { profileKindOf } from "./heading-kinds.ts";
import { type ProfilePartKind, SUBTITLE } from "./profile-headings.ts";

export interface ProfilePart {
  kind: ProfilePartKind;
  heading: Block | null;
  blocks: Block[];
}

/** The parts of the profile. A heading that nobody expected stays in the text of the part it stands in. */
export function cutProfile(body: readonly Block[], draft: DocumentDraft): ProfilePart[] {
  const parts: ProfilePart[] = [];
  for (const block of body) {
    if (block.kind === "note") continue;
    const kind = block.kind === "heading" ? profileKindOf(block) : null;
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

/** A part as the profile shows it. Two kinds have no section of their own: whom it serves, and what to read on. */
export function toSection(part: ProfilePart): ProfileSection[] {
  if (part.kind === "resources") return [];
  const kind: ProfileSectionKind = part.kind === "beneficiaries" ? "description" : part.kind;
  const passage = hull([
    ...(part.heading ? [blockPassage(part.heading)] : []),
    ...part.blocks.map(blockPassage),
  ]);
  if (!passage) return [];
  const title = part.heading?.text.oneLine ?? profileSectionLabel(kind);
  return [{ kind, title, ...passage, markdown: blocksToMarkdown(part.blocks) }];
}
