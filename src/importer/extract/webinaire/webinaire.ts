import type { IgnoredPassage } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import type { Tree } from "../../parse/block.ts";
import type { SourceDocument } from "../../read/document.ts";
import { mergeIgnored, withoutIgnored } from "../common/furniture.ts";
import { isNearName } from "../common/near-names.ts";
import { type DocumentDraft, emptyDocumentDraft, type InitiativeDraft } from "../draft.ts";
import { briefsOn } from "./briefs.ts";
import { type Case, readCase, silentSpeaker } from "./case-study.ts";
import { distinct } from "./case-ties.ts";
import { byName, mentionOf, programmeOf } from "./contents.ts";
import { damageFindings } from "./damage-findings.ts";
import { doubtsOn } from "./doubts.ts";
import { eventsOn, mainEvent } from "./events.ts";
import { questionsOn } from "./faq.ts";
import { termsOn } from "./glossary.ts";
import { readHolders, readLeads, readSeats } from "./governance.ts";
import { groupsOf } from "./groups.ts";
import { legible, legibleEvents } from "./legible.ts";
import { readListing } from "./listing.ts";
import { type Lexicon, lexiconOf } from "./ocr-lexicon.ts";
import type { Panel } from "./panels.ts";
import { quotedOn, speakersOfCase, speakersOfProgramme, thankedOn } from "./people.ts";
import { presentersOn } from "./presenters.ts";
import { publicationDoubts } from "./publication-doubts.ts";
import { lostLinks, resourcesOn } from "./resources.ts";
import { governanceOf } from "./seats.ts";
import { sectionsOf } from "./sections.ts";
import { readSlides, type Slide } from "./slides.ts";

/**
 * Reads the slides of a webinar: contents with the initiatives that they announce, definitions, lists on maps, case
 * studies with their dates, missions and governance, agendas. Words stay as recognised but in labels, terms and ties; damage is reported by slide.
 */
export function extractWebinaire(source: SourceDocument, tree: Tree): DocumentDraft {
  const draft = emptyDocumentDraft();
  const { slides, ignored } = readSlides(source, tree);
  const lexicon = lexiconOf(source.lines);
  const programme = programmeOf(slides, source.entry.title);
  const announced = byName(programme.announced);
  const { groups, cases } = groupsOf(slides, announced);
  const told = cases.map((c) => tell(c, slides, draft));
  const mentioned = announced.filter((group) => !cases.some((c) => c.announced === group)).map(mentionOf);
  draft.initiatives.push(...told, ...mentioned.filter((m) => m !== null));
  const others = slides.filter((s) => s.kind === "speakers" || s.kind === "round-table");
  const present = [...programme.presenters, ...others.flatMap((s) => presentersOn(s.lines))];
  draft.people.push(...speakersOfProgramme(present), ...slides.flatMap(thankedOn));
  list(slides, lexicon, draft, ignored);
  draft.initiatives.sort((a, b) => a.name.passage.lineStart - b.name.passage.lineStart);
  draft.glossary.push(...slides.flatMap(termsOn));
  for (const slide of slides) {
    const briefs = slide.kind === "briefs" ? briefsOn(slide) : null;
    for (const brief of briefs?.initiatives ?? []) addBrief(brief, draft);
    const asked = questionsOn(slide);
    draft.questions.push(...asked.questions);
    draft.findings.push(...asked.findings, ...(briefs?.findings ?? []));
  }
  const { events, findings } = eventsOn(slides, source.entry);
  if (source.lines.length > 0) draft.events.push(...mainEvent(source.entry, slides, wholeOf(source)));
  draft.events.push(...legibleEvents(events, lexicon));
  draft.findings.push(...findings, ...publicationDoubts(slides, events));
  draft.findings.push(...damageFindings(slides, lexicon, draft.initiatives));
  draft.ignored = mergeIgnored([...ignored, ...votes(slides, source)], source.lines);
  draft.sections = withoutIgnored(sectionsOf(groups, source, lexicon), draft.ignored, source.lines);
  draft.resources = slides.flatMap((slide) => resourcesOn(slide, draft.sections));
  draft.findings.push(...lostLinks(slides), ...doubtsOn(slides, source.lines, draft.sections));
  const read = legible(draft, source.lines, lexicon);
  read.findings.sort((a, b) => a.passage.lineStart - b.passage.lineStart);
  return read;
}

/** The profile of a case study, with its people and what is missing. */
function tell(study: Case, slides: readonly Slide[], draft: DocumentDraft): InitiativeDraft {
  const elsewhere = slides
    .filter((s) => s.kind !== "vote" && !study.slides.includes(s))
    .flatMap((s) => s.blocks);
  const { initiative, findings, panels } = readCase(study, elsewhere);
  const linesOf = (...parts: readonly Panel["part"][]) =>
    panels.filter((p) => parts.includes(p.part)).flatMap((p) => p.lines);
  const governing = linesOf("governance");
  const governance = governanceOf(
    [...readSeats(governing), ...readHolders(governing)],
    readLeads(linesOf("groups", "governance")),
  );
  draft.people.push(...speakersOfCase(study), ...governance.people);
  draft.people.push(...quotedOn(study.slides.flatMap((s) => s.lines)));
  const about = initiative.name.value;
  const doubts = [...findings, ...governance.findings, ...silentSpeaker(study)];
  draft.findings.push(...doubts.map((f) => ({ ...f, about })));
  return {
    ...initiative,
    relations: distinct([...initiative.relations, ...governance.relations]),
  };
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
        addPlaces(known, named);
        known.mentions.push({ role: "listed", passage: named.passage });
        for (const type of named.structureTypes) {
          if (!known.structureTypes.some((t) => t.value === type.value)) known.structureTypes.push(type);
        }
      }
    }
  }
}

/** Adds a brief; one that the contents announced becomes it. */
function addBrief(brief: InitiativeDraft, draft: DocumentDraft): void {
  const known = draft.initiatives.find((i) => isNearName(i.name.value, brief.name.value));
  if (!known) draft.initiatives.push(brief);
  else if (known.level !== "listed") known.mentions.push({ role: "brief", passage: brief.passage });
  else {
    const mentions = [...brief.mentions, { role: known.role, passage: known.passage }, ...known.mentions];
    const types = [...brief.structureTypes, ...known.structureTypes];
    draft.initiatives[draft.initiatives.indexOf(known)] = {
      ...brief,
      mentions,
      structureTypes: types.filter((t, i) => types.findIndex((o) => o.value === t.value) === i),
      places: [...brief.places, ...known.places],
    };
  }
}

/** Places that another slide prints of it. */
function addPlaces(known: InitiativeDraft, other: InitiativeDraft): void {
  const key = (p: InitiativeDraft["places"][number]) => `${p.role} ${p.commune} ${p.department}`;
  known.places.push(...other.places.filter((p) => !known.places.some((k) => key(k) === key(p))));
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
