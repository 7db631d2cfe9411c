import { overlaps } from "#domain/passage.ts";
import type { Block, Tree } from "../parse/block.ts";
import type { SourceDocument } from "../read/document.ts";
import { entryProfiles, unitProfiles } from "./autre/unit-profiles.ts";
import { filled } from "./common/filled.ts";
import { isNearName } from "./common/near-names.ts";
import { kindByForm } from "./common/part-form.ts";
import { type DocumentDraft, emptyDocumentDraft, type InitiativeDraft } from "./draft.ts";

/**
 * What a grammar read of a text that its repetition marks, with what it left empty of a unit: that is told as any other
 * text tells it, by the words of its labels and by the form of their values.
 */
export function withUnitsTold(source: SourceDocument, tree: Tree, draft: DocumentDraft): DocumentDraft {
  const read = emptyDocumentDraft();
  const told = unitProfiles(source, tree, read);
  const unitOf = (one: InitiativeDraft) =>
    one.role === "own-section"
      ? told.find(
          (unit) => overlaps(unit.passage, one.passage) && isNearName(unit.name.value, one.name.value),
        )
      : undefined;
  const initiatives = draft.initiatives.map((one) => {
    const unit = unitOf(one);
    return unit ? filled(one, unit) : one;
  });
  const listed = chaptersOf(tree).flatMap((blocks) =>
    kindByForm(blocks) === "briefs" ? entryProfiles(source, blocks, read) : [],
  );
  for (const one of listed) {
    const at = initiatives.findIndex(({ name }) => isNearName(name.value, one.name.value));
    const own = initiatives[at];
    if (!own) initiatives.push(one);
    else if (own.role === "brief" || own.role === "listed") initiatives[at] = filled(own, one);
  }
  const known = new Set(draft.people.map(({ name }) => name));
  const people = read.people.filter(({ name }) => !known.has(name));
  return { ...draft, initiatives, people: [...draft.people, ...people] };
}

/** What stands under each title of a part that is no unit. */
function chaptersOf({ blocks }: Tree): Block[][] {
  const chapters: Block[][] = [];
  let open: Block[] | null = null;
  for (const block of blocks) {
    if (block.role === "chapter") {
      open = [];
      chapters.push(open);
    } else if (block.role === "unit" || block.role === "session") open = null;
    else open?.push(block);
  }
  return chapters;
}
