import type { ProfileSection } from "#domain/directory.ts";
import { profileSectionLabel } from "#domain/section-kinds.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { profileOf } from "../common/profile-section.ts";
import { summaryFrom } from "../common/summary.ts";
import type { InitiativeDraft } from "../draft.ts";
import { type LabelledPart, markdownOf } from "./labelled-parts.ts";

/** A labelled part of an experience as a part of the profile. It must hold text. */
export function toSection(part: LabelledPart): ProfileSection {
  const document = part.blocks[0]?.text.document ?? "";
  const passage = { document, lineStart: part.lineStart, lineEnd: part.lineEnd };
  return profileOf(
    part.kind,
    part.title?.oneLine ?? profileSectionLabel(part.kind),
    passage,
    markdownOf(part.blocks),
  );
}

/** The first sentences of a text, without one that only announces a list. */
export function summaryOf(text: SourcedText): InitiativeDraft["summary"] {
  return summaryFrom(text.without(/(?<=[.!?])\s+[^.!?]{1,160}\s?:\s*$/u));
}
