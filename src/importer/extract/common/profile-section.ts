import type { ProfileSection } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import type { ProfileSectionKind } from "#domain/section-kinds.ts";

/** A part of a profile from its kind, its title and where it stands. */
export function profileOf(
  kind: ProfileSectionKind,
  title: string,
  passage: Passage,
  markdown: string,
): ProfileSection {
  return {
    kind,
    title,
    document: passage.document,
    lineStart: passage.lineStart,
    lineEnd: passage.lineEnd,
    markdown,
  };
}
