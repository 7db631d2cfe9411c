import type { Section } from "#domain/directory.ts";
import type { SourceDocument } from "../../read/document.ts";
import { entryProfiles, sessionProfiles } from "../autre/unit-profiles.ts";
import { termOf } from "../common/term-of.ts";
import { type DocumentDraft, emptyDocumentDraft } from "../draft.ts";
import type { Part } from "./parts.ts";
import { sectionSpeaker } from "./people-of-part.ts";
import { peopleTold } from "./people-told.ts";
import { personOf, readPart } from "./read-part.ts";

/**
 * Reads a part whose title the contents announced: what it lists, defines and tells has no marks of its own, and is read
 * as that of any text; the rest as that of any booklet.
 */
export function readMarkedPart(
  source: SourceDocument,
  part: Part,
  id: string | null,
  draft: DocumentDraft,
  sections: readonly Section[],
): void {
  const own = emptyDocumentDraft();
  readPart(part, id, own, sections);
  if (part.kind === "glossary") own.glossary = part.blocks.flatMap(termOf);
  const isSession = part.heading?.role === "session";
  if (isSession) own.initiatives = sessionProfiles(source, part.blocks, draft);
  else if (part.kind === "briefs") own.initiatives = entryProfiles(source, part.blocks, draft);
  else own.initiatives = [];
  const told = part.kind === "contents" || part.kind === "cover" ? [] : peopleTold(part.blocks);
  const section = sections.find((s) => s.id === id);
  for (const presented of told) {
    const person = sectionSpeaker(presented);
    if (isSpeaking(part) && section && !section.speakers.some((s) => s.name === person.name))
      section.speakers.push(person);
    own.people = own.people.filter((p) => p.name !== person.name || p.context === "speaker");
    if (!own.people.some((p) => p.name === person.name)) own.people.push(personOf(presented));
  }
  draft.people.push(...own.people);
  draft.resources.push(...own.resources);
  draft.glossary.push(...own.glossary);
  draft.questions.push(...own.questions);
  draft.findings.push(...own.findings);
  draft.initiatives.push(...own.initiatives);
}

const isSpeaking = ({ kind }: Part) => kind === "round-table" || kind === "workshop" || kind === "intro";
