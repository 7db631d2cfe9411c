import type { Passage } from "#domain/passage.ts";
import { hull } from "#domain/passage.ts";
import type { Tree } from "../../parse/block.ts";
import { pageStarts } from "../../parse/page-starts.ts";
import type { SourceDocument } from "../../read/document.ts";
import { mergeIgnored, withoutIgnored } from "../common/furniture.ts";
import { layoutPassages } from "../common/layout.ts";
import { misprintsIn } from "../common/misprints.ts";
import { nameVariantFindings } from "../common/name-variants.ts";
import { type DocumentDraft, emptyDocumentDraft } from "../draft.ts";
import { eventsOf } from "./event.ts";
import { readUnit } from "./experience.ts";
import {
  addressFindings,
  bannerFindings,
  experienceFindings,
  headingFindings,
  slipFindings,
} from "./findings.ts";
import { definitionsIn, spelledOutTerms } from "./glossary.ts";
import { nameOf } from "./naming.ts";
import { bareOrganisation } from "./organisation-names.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { beginningFindings, profilesOf } from "./profile.ts";
import { resourcesIn, resourcesInProse } from "./resources.ts";
import { intervenantsIn, peopleOf, questionsIn } from "./round-table.ts";
import { type ReadUnit, sectionsOf } from "./sections.ts";
import { titledBanners } from "./titles.ts";
import { unitsOf } from "./units.ts";
import { Spellings } from "./variants.ts";

/**
 * Reads the restitution of a regional day from the text layer of its pages: round tables with their questions,
 * workshops with the experiences told in them, good practices, resources. The order of the page is not that of
 * meaning: see `unitsOf` for what belongs to which workshop.
 */
export function extractRencontres(source: SourceDocument, tree: Tree): DocumentDraft {
  const draft = emptyDocumentDraft();
  const pieces = piecesOf(tree.blocks, pageStarts(source.lines));
  const units = unitsOf(pieces, titledBanners(pieces)).map((unit): ReadUnit => {
    const content = readUnit(unit.pieces);
    return { unit, content, intervenants: intervenantsIn(content.parts) };
  });
  draft.ignored = mergeIgnored([...layoutPassages(tree), ...pieces.flatMap(furniture)], source.lines);
  draft.sections = withoutIgnored(sectionsOf(source, units), draft.ignored, source.lines);
  for (const unit of units) readInto(draft, unit);
  draft.glossary.push(...spelledOutTerms(tree.blocks, draft.glossary));
  draft.events = eventsOf(source, units, draft.findings);
  draft.findings.push(
    ...bannerFindings(units),
    ...addressFindings(draft.resources),
    ...slipFindings(tree.blocks),
    ...misprintsIn(tree.blocks),
    ...nameVariantFindings(tree.blocks),
  );
  return draft;
}

function readInto(draft: DocumentDraft, read: ReadUnit): void {
  const { unit, content, intervenants } = read;
  const spellings = new Spellings(unit.pieces.map((p) => p.text));
  draft.people.push(...intervenants.flatMap(peopleOf));
  draft.questions.push(...questionsIn(content.parts));
  draft.findings.push(...headingFindings(read));
  for (const part of content.parts) {
    const section = sectionAt(draft, part.lineStart);
    const resources = part.part === "resources" ? resourcesIn : resourcesInProse;
    draft.resources.push(...part.pieces.flatMap((p) => resources(p.text, section)));
  }
  for (const experience of content.experiences) {
    const naming = nameOf(experience);
    const profiles = naming ? profilesOf(experience, naming, draft.findings) : [];
    const names = profiles.flatMap((p) => [p.name.value, ...p.aliases.map((a) => a.value)]);
    draft.initiatives.push(...profiles);
    draft.findings.push(
      ...experienceFindings(experience, naming, names, spellings),
      ...beginningFindings(experience, naming),
    );
    draft.glossary.push(...definitionsIn(experience, naming));
    for (const { name, role, organisation } of experience.header.tellers) {
      const passages = [name, role, organisation].flatMap((t): Passage[] => (t ? [t.passage] : []));
      draft.people.push({
        name: name.oneLine,
        role: role?.oneLine ?? null,
        organisation: organisation ? bareOrganisation(organisation).oneLine : null,
        context: "speaker",
        passage: hull(passages) ?? name.passage,
      });
    }
  }
}

function furniture(piece: Piece): DocumentDraft["ignored"] {
  return piece.kind === "furniture" ? [{ ...piece.text.passage, reason: piece.reason }] : [];
}

/** The innermost section that a line stands in. */
function sectionAt(draft: DocumentDraft, line: number): string | null {
  const around = draft.sections.filter((s) => s.lineStart <= line && line <= s.lineEnd);
  return around.sort((a, b) => b.level - a.level)[0]?.id ?? null;
}
