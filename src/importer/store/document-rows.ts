import type { Passage } from "#domain/passage.ts";
import { isEventOf } from "./inconsistencies.ts";
import type { Row, Rows } from "./insert-rows.ts";
import type { DocumentContent, PlannedDocument } from "./plan.ts";

/** The tables that hold what was read from a document, its initiatives apart, in the order that keys call for. */
export const DOCUMENT_TABLES = [
  "line_fate",
  "section",
  "section_passage",
  "section_speaker",
  "event",
  "person",
  "resource",
  "glossary_term",
  "question",
  "finding",
] as const;

export function documentRow({ source, content: { record }, hash }: PlannedDocument): Row {
  const { entry, text } = source;
  return {
    id: record.id,
    family: record.family,
    title: record.title,
    subtitle: entry.subtitle ?? null,
    collection: entry.collection ?? null,
    volume: entry.volume ?? null,
    publisher: record.publisher,
    facilitator: record.facilitator,
    published_on: record.publishedOn,
    territories: entry.territories,
    source_url: entry.sourceUrl ?? null,
    licence: entry.licence ?? null,
    file: entry.file,
    text,
    sha256: record.sha256,
    line_count: record.lineCount,
    page_starts: record.pageStarts,
    blank_lines: record.coverage.blank,
    record_lines: record.coverage.inRecords,
    reader_lines: record.coverage.inReader,
    content_hash: hash,
    withdrawn_at: null,
  };
}

/** The rows of what was read from a document, by table. */
export function contentRows(
  content: DocumentContent,
  idOf: (passage: Passage) => number,
  initiativeId: (slug: string) => number | null,
): Rows<(typeof DOCUMENT_TABLES)[number]> {
  const { record } = content;
  const own = { document_id: record.id };
  const mainEvent = content.events.find((event) => isEventOf(record, event));
  const { ignored, unread } = record.coverage;
  return {
    line_fate: [...ignored, ...unread.map((passage) => ({ ...passage, reason: null }))].map((fate) => ({
      ...own,
      line_start: fate.lineStart,
      line_end: fate.lineEnd,
      reason: fate.reason,
    })),
    section: record.sections.map((section, position) => ({
      ...own,
      id: section.id,
      position,
      kind: section.kind,
      title: section.title,
      number: section.number,
      level: section.level,
      line_start: section.lineStart,
      line_end: section.lineEnd,
    })),
    section_passage: record.sections.flatMap(({ id, passages }) =>
      passages.map((passage, position) => ({ ...own, section_id: id, position, passage_id: idOf(passage) })),
    ),
    section_speaker: record.sections.flatMap(({ id, speakers }) =>
      speakers.map(({ name, role, organisation, lineStart, lineEnd }, position) => ({
        ...own,
        section_id: id,
        position,
        name,
        role,
        organisation,
        passage_id: idOf({ document: record.id, lineStart, lineEnd }),
      })),
    ),
    event: content.events.map((event) => ({
      ...own,
      slug: event.slug,
      name: event.name,
      date: event.date,
      end_date: event.endDate,
      place: event.place,
      format: event.format,
      organiser: event.organiser,
      facilitator: event.facilitator,
      passage_id: idOf(event.passage),
      is_main: event === mainEvent,
    })),
    person: content.people.map(({ passage, ...person }) => ({ ...person, passage_id: idOf(passage) })),
    resource: content.resources.map(({ passage, ...resource }) => ({
      ...resource,
      passage_id: idOf(passage),
    })),
    glossary_term: content.glossary.map(({ term, definition, attributedTo, passage }) => ({
      term,
      definition,
      attributed_to: attributedTo,
      passage_id: idOf(passage),
    })),
    question: content.questions.map(({ passage, ...question }) => ({
      ...question,
      passage_id: idOf(passage),
    })),
    finding: content.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: finding.message,
      found: finding.found,
      expected: finding.expected,
      initiative_id: finding.initiative && initiativeId(finding.initiative),
      passage_id: idOf(finding),
    })),
  };
}
