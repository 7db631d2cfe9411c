import type { IgnoredPassage, Term } from "#domain/directory.ts";
import { hull, type Passage } from "#domain/passage.ts";
import { blockPassage, blocksToMarkdown, type Tree } from "../../parse/block.ts";
import type { SourceDocument } from "../../read/document.ts";
import { mergeIgnored, withoutIgnored } from "../common/furniture.ts";
import { isNearName } from "../common/near-names.ts";
import { type DocumentDraft, emptyDocumentDraft, type InitiativeDraft } from "../draft.ts";
import { type Case, casePart, readCase, silentSpeaker } from "./case-study.ts";
import { announcedIn, byName, mentionOf } from "./contents.ts";
import { damageFindings } from "./damage-findings.ts";
import { eventsOn, mainEvent, publicationDoubts } from "./events.ts";
import { DEFINES } from "./expectations.ts";
import { readLeads, readSeats } from "./governance.ts";
import { groupsOf } from "./groups.ts";
import { readListing } from "./listing.ts";
import { type Lexicon, lexiconOf } from "./ocr-repair.ts";
import { governanceOf } from "./seats.ts";
import { sectionsOf } from "./sections.ts";
import { readSlides, type Slide } from "./slides.ts";

/**
 * Reads the slides of a webinar: contents with the initiatives that they announce, definitions, lists on maps, case
 * studies with their dates, missions and governance, agendas. Words stay as recognised; damage is reported by slide.
 */
export function extractWebinaire(source: SourceDocument, tree: Tree): DocumentDraft {
  const draft = emptyDocumentDraft();
  const { slides, ignored } = readSlides(source, tree);
  const lexicon = lexiconOf(source.lines);
  const announced = byName(announcedIn(slides.filter((s) => s.kind === "contents")));
  const { groups, cases } = groupsOf(slides, announced);
  const told = cases.map((c) => tell(c, slides, draft));
  const mentioned = announced.filter((group) => !cases.some((c) => c.announced === group)).map(mentionOf);
  draft.initiatives.push(...told, ...mentioned.filter((m) => m !== null));
  list(slides, lexicon, draft, ignored);
  draft.initiatives.sort((a, b) => a.name.passage.lineStart - b.name.passage.lineStart);
  draft.glossary.push(...slides.flatMap(termOn));
  const { events, findings } = eventsOn(slides, source.entry);
  if (source.lines.length > 0) draft.events.push(...mainEvent(source.entry, slides, wholeOf(source)));
  draft.events.push(...events);
  draft.findings.push(...findings, ...publicationDoubts(slides, events));
  draft.findings.push(...damageFindings(slides, lexicon, draft.initiatives));
  draft.findings.sort((a, b) => a.passage.lineStart - b.passage.lineStart);
  draft.ignored = mergeIgnored([...ignored, ...votes(slides, source)], source.lines);
  draft.sections = withoutIgnored(sectionsOf(groups, source), draft.ignored, source.lines);
  return draft;
}

/** The profile of a case study, with its people and what is missing. */
function tell(study: Case, slides: readonly Slide[], draft: DocumentDraft): InitiativeDraft {
  const elsewhere = slides
    .filter((s) => s.kind !== "vote" && !study.slides.includes(s))
    .flatMap((s) => s.blocks);
  const initiative = readCase(study, elsewhere);
  const ofKind = (kinds: readonly string[]) =>
    study.slides.filter((s) => kinds.includes(casePart(s)?.part ?? "")).flatMap((s) => s.lines);
  const governance = governanceOf(
    readSeats(ofKind(["governance"])),
    readLeads(ofKind(["groups", "governance"])),
  );
  draft.people.push(...governance.people);
  const about = initiative.name.value;
  draft.findings.push(...[...governance.findings, ...silentSpeaker(study)].map((f) => ({ ...f, about })));
  return { ...initiative, relations: [...initiative.relations, ...governance.relations] };
}

/** Adds the names of lists; one that a slide tells of or the contents announce stands there too. */
function list(
  slides: readonly Slide[],
  lexicon: Lexicon,
  draft: DocumentDraft,
  ignored: IgnoredPassage[],
): void {
  for (const slide of slides.filter((s) => s.kind === "list")) {
    const listing = readListing(slide, lexicon);
    draft.findings.push(...listing.findings);
    ignored.push(...listing.ignored);
    for (const named of listing.initiatives) {
      const known = draft.initiatives.find((i) => isNearName(i.name.value, named.name.value));
      if (!known) draft.initiatives.push(named);
      else {
        known.mentions.push({ role: "listed", passage: named.passage });
        for (const type of named.structureTypes) {
          if (!known.structureTypes.some((t) => t.value === type.value)) known.structureTypes.push(type);
        }
      }
    }
  }
}

/** The term that a slide defines: « L'économie locale regroupe … ». */
function termOn(slide: Slide): Term[] {
  const [first] = slide.blocks;
  const term = slide.kind === "definition" && first ? first.text.match(DEFINES)?.groups[0] : null;
  const passage = hull(slide.blocks.map(blockPassage));
  const definition = blocksToMarkdown(slide.blocks);
  return term && passage && definition
    ? [{ term: term.oneLine, definition, attributedTo: null, passage }]
    : [];
}

/** The lines of voting screens. */
function votes(slides: readonly Slide[], source: SourceDocument): IgnoredPassage[] {
  return slides
    .filter((s) => s.kind === "vote")
    .map((s) => ({
      document: source.entry.id,
      lineStart: s.lineStart,
      lineEnd: s.lineEnd,
      reason: "écran de vote",
    }));
}

function wholeOf(source: SourceDocument): Passage {
  return { document: source.entry.id, lineStart: 1, lineEnd: source.lines.length };
}
