import type { Passage } from "#domain/passage.ts";
import { hull } from "#domain/passage.ts";
import { comparable } from "#lib/text.ts";
import type { Tree } from "../../parse/block.ts";
import { pageStarts } from "../../parse/page-starts.ts";
import { parsePlain } from "../../parse/plain.ts";
import type { SourceDocument } from "../../read/document.ts";
import { layersOf } from "../../recognise/all.ts";
import { mergeIgnored, withLooseLines, withoutIgnored } from "../common/furniture.ts";
import { layoutPassages } from "../common/layout.ts";
import { misprintsIn } from "../common/misprints.ts";
import { nameVariantFindings } from "../common/name-variants.ts";
import { leftoversOf } from "../common/placeholders.ts";
import { quotedPeopleIn } from "../common/quoted-people.ts";
import { type DocumentDraft, emptyDocumentDraft } from "../draft.ts";
import { briefsIn } from "./briefs.ts";
import { eventsOf } from "./event.ts";
import {
  addressFindings,
  bannerFindings,
  experienceFindings,
  headingFindings,
  slipFindings,
} from "./findings.ts";
import { definitionsIn, lexiconIn } from "./glossary.ts";
import { nameOf } from "./naming.ts";
import { bareOrganisation } from "./organisation-names.ts";
import { pageFurniture } from "./page-furniture.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { profilesOf } from "./profile.ts";
import { questionsIn } from "./questions.ts";
import { repeatedTexts } from "./repeats.ts";
import { resourcesIn, resourcesInProse } from "./resources.ts";
import { type ReadUnit, sectionsOf } from "./sections.ts";
import { intervenantsIn, peopleOf } from "./speakers.ts";
import { thankedIn } from "./thanks.ts";
import { titledBanners } from "./titles.ts";
import { readUnit } from "./unit-reader.ts";
import { unitsOf } from "./units.ts";
import { Spellings } from "./variants.ts";
import { isFunder, withSpeakers } from "./whose.ts";

/** What it calls the parts of a profile that other texts call otherwise. */
export const RENCONTRES_KINDS = { context: "initial-observation", impact: "results" } as const;

/**
 * Reads the restitution of a regional day from the text layer of its pages: round tables with their questions,
 * workshops with the experiences told in them, good practices, resources. The order of the page is not that of
 * meaning: see `unitsOf` for what belongs to which workshop.
 */
export function extractRencontres(source: SourceDocument, tree: Tree): DocumentDraft {
  const draft = emptyDocumentDraft();
  const starts = pageStarts(source.lines);
  const beside = pageFurniture(source, starts);
  const flow = beside.skipped.size > 0 ? parsePlain(source, beside.skipped) : tree;
  if (flow !== tree) layersOf(source, flow);
  const pieces = piecesOf(flow.blocks, starts);
  const units = unitsOf(pieces, titledBanners(pieces)).map((unit): ReadUnit => {
    const content = readUnit(unit.pieces, unit.kind);
    const intervenants = intervenantsIn(content.parts);
    const experiences = withSpeakers(content.experiences, intervenants);
    return { unit, content: { ...content, experiences }, intervenants };
  });
  draft.ignored = mergeIgnored(
    [...layoutPassages(tree), ...beside.ignored, ...pieces.flatMap(furniture)],
    source.lines,
  );
  const sections = withoutIgnored(sectionsOf(source, units), draft.ignored, source.lines);
  draft.sections = withLooseLines(sections, draft.ignored, source.lines);
  for (const unit of units) readInto(draft, unit);
  draft.events = eventsOf(source, units, draft.findings);
  const named = new Set(draft.people.map((p) => comparable(p.name)));
  draft.people.push(
    ...units
      .filter(({ unit }) => unit.kind === "front" || unit.kind === "back")
      .flatMap(({ content }) => thankedIn(content.parts, named)),
  );
  const quoted = flow.blocks
    .flatMap((b) => quotedPeopleIn(b.text, null))
    .filter((p) => p.context === "quoted");
  draft.people.push(...quoted.filter((p) => !named.has(comparable(p.name))));
  draft.findings.push(
    ...repeatedTexts(flow.blocks, draft.findings),
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
  draft.glossary.push(...lexiconIn(content.parts));
  draft.findings.push(...headingFindings(read), ...leftoversOf(content.parts.flatMap((p) => p.pieces)));
  for (const part of content.parts) {
    const section = sectionAt(draft, part.lineStart);
    const resources = part.part === "resources" ? resourcesIn : resourcesInProse;
    draft.resources.push(...part.pieces.flatMap((p) => resources(p.text, section)));
  }
  draft.initiatives.push(...briefsIn(content.parts));
  const listed = new Set(intervenants.map((i) => comparable(i.name.text)));
  for (const experience of content.experiences) {
    const naming = nameOf(experience);
    const profiles = naming && !isFunder(experience) ? profilesOf(experience, naming, draft.findings) : [];
    const names = profiles.flatMap((p) => [p.name.value, ...p.aliases.map((a) => a.value)]);
    draft.initiatives.push(...profiles);
    draft.findings.push(...experienceFindings(experience, naming, names, spellings));
    draft.glossary.push(...definitionsIn(experience, naming));
    for (const { name, role, organisation } of experience.header.tellers) {
      // The head of the unit named them already.
      if (listed.has(comparable(name.text))) continue;
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
