import { acronymOf } from "#domain/acronyms.ts";
import type { DocumentRecord, Section } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import type { Tab } from "#domain/search-answer.ts";
import { structureType } from "#domain/structure-types.ts";
import { frenchDate } from "#lib/dates.ts";
import { comparable, withoutAcronymStops } from "#lib/text.ts";
import type { Row } from "./insert-rows.ts";
import type { Plan, PlannedDocument } from "./plan.ts";

/** What a reader would not call a part to find something in. */
const NOT_FOUND_IN = new Set<Section["kind"]>(["contents"]);
/** A paragraph longer than this is cut where a line ends: a result shows a place, not a page. */
const LONGEST_PARAGRAPH = 1_200;

interface Entry {
  tab: Exclude<Tab, "initiatives">;
  key: string;
  title: string;
  text: string;
  detail: string | null;
  url: string | null;
  passage: Passage | null;
  /** First and last line of each paragraph of the text, one after the other. */
  paragraphLines?: number[];
}

/** The rows of search_entry: all that was read and is no profile. */
export function searchEntryRows({ documents, directory }: Plan): Row[] {
  return [...entries(documents, directory)].map(({ passage, paragraphLines = [], ...entry }) => ({
    ...entry,
    paragraph_lines: paragraphLines,
    document_id: passage?.document ?? null,
    line_start: passage?.lineStart ?? null,
    line_end: passage?.lineEnd ?? null,
  }));
}

function* entries(documents: Plan["documents"], directory: Plan["directory"]): Generator<Entry> {
  for (const document of documents) yield* parts(document);
  for (const { title, publisher, year, url, passage } of directory.resources) {
    const detail = [publisher, year].filter(Boolean).join(", ") || null;
    yield { tab: "ressources", key: comparable(title), title, text: "", detail, url, passage };
  }
  for (const { term, definition, attributedTo, passage } of directory.glossary) {
    const detail = attributedTo;
    yield {
      tab: "glossaire",
      key: comparable(term),
      title: term,
      text: definition,
      detail,
      url: null,
      passage,
    };
  }
  for (const { question, answer, passage } of directory.questions) {
    const key = comparable(question);
    yield { tab: "questions", key, title: question, text: answer, detail: null, url: null, passage };
  }
  for (const event of directory.events) {
    const detail = [event.date && frenchDate(event.date), event.place].filter(Boolean).join(", ") || null;
    const online = event.format === "en-ligne" ? "webinaire en ligne" : null;
    const who = [event.organiser, event.facilitator, online].filter(Boolean).join(", ");
    yield {
      tab: "evenements",
      key: event.slug,
      title: event.name,
      text: [who, ...toldAround(documents, event.passage)].filter(Boolean).join("\n"),
      detail,
      url: null,
      passage: event.passage,
    };
  }
  const passageOf = new Map(
    directory.initiatives.flatMap((i) =>
      i.relations.map((r): [string, Passage] => [r.organisation ?? "", r.passage]),
    ),
  );
  for (const { slug, name, aliases, kind } of directory.organisations) {
    const passage = passageOf.get(slug) ?? null;
    yield {
      tab: "acteurs",
      key: slug,
      title: name,
      text: aliases.join(", "),
      detail: kind,
      url: null,
      passage,
    };
  }
}

/** The parts of a publication with their paragraphs and those of the parts inside them: words may stand in several of these. */
function* parts({ source, content: { record } }: PlannedDocument): Generator<Entry> {
  const paragraphs = paragraphsOf(source, record);
  for (const part of record.sections) {
    if (NOT_FOUND_IN.has(part.kind)) continue;
    const inside = record.sections.filter((s) => isAbove(part, s));
    const own = paragraphs.filter((p) => p.part === part || inside.includes(p.part));
    yield {
      tab: "publications",
      key: `${record.id}#${part.id}`,
      title: part.title,
      text: own.length > 0 ? own.map(({ text }) => text).join("\n") : inside.map((s) => s.title).join(", "),
      detail: above(record.sections, part)?.title ?? null,
      url: null,
      passage: { document: record.id, lineStart: part.lineStart, lineEnd: part.lineEnd },
      paragraphLines: own.flatMap(({ start, end }) => [start, end]),
    };
  }
}

/** A part as short as that is about what it announces. */
const SHORT_PART = 2_000;

/** What is said around a passage: the innermost part that holds it where it is short, else its own lines. */
function toldAround(documents: Plan["documents"], { document, lineStart, lineEnd }: Passage): string[] {
  const told = documents.find(({ content }) => content.record.id === document);
  if (!told) return [];
  const paragraphs = paragraphsOf(told.source, told.content.record);
  const own = paragraphs.filter(({ start, end }) => start <= lineEnd && lineStart <= end);
  const around = paragraphs.filter(({ part }) => own.some((paragraph) => paragraph.part === part));
  const isShort = around.reduce((sum, { text }) => sum + text.length, 0) <= SHORT_PART;
  return (isShort ? around : own).map(({ text }) => text);
}

interface Paragraph {
  part: Section;
  text: string;
  start: number;
  end: number;
}

/** The paragraphs of a publication, what was set aside left out, each in the innermost part that holds it. */
function paragraphsOf(source: PlannedDocument["source"], record: DocumentRecord): Paragraph[] {
  const ignored = new Set(
    record.coverage.ignored.flatMap(({ lineStart, lineEnd }) =>
      Array.from({ length: lineEnd - lineStart + 1 }, (_, i) => lineStart + i),
    ),
  );
  const partOf = innermostParts(record);
  const paragraphs: (Paragraph & { lines: string[]; length: number })[] = [];
  let isOpen = false;
  for (const [index, line] of source.lines.entries()) {
    const number = index + 1;
    const part = partOf[number];
    if (line.trim() === "" || ignored.has(number) || !part) {
      isOpen = false;
      continue;
    }
    const last = paragraphs.at(-1);
    if (isOpen && last?.part === part && last.length < LONGEST_PARAGRAPH) {
      last.lines.push(line);
      last.length += line.length;
      last.end = number;
    } else {
      paragraphs.push({ part, text: "", start: number, end: number, lines: [line], length: line.length });
      isOpen = true;
    }
  }
  return paragraphs
    .map(({ lines, ...paragraph }) => ({ ...paragraph, text: joined(lines) }))
    .filter(({ text }) => /\p{L}{3}/u.test(text));
}

/** For each line, the part with the highest level that holds it. */
function innermostParts({ sections, lineCount }: DocumentRecord): (Section | undefined)[] {
  const parts: (Section | undefined)[] = Array.from({ length: lineCount + 1 });
  for (const section of [...sections].sort((a, b) => a.level - b.level)) {
    for (const { lineStart, lineEnd } of section.passages) parts.fill(section, lineStart, lineEnd + 1);
  }
  return parts;
}

function above(sections: readonly Section[], section: Section): Section | undefined {
  return sections.findLast((s) => isAbove(s, section));
}

const isAbove = (outer: Section, { level, lineStart, lineEnd }: Section) =>
  outer.level < level && outer.lineStart <= lineStart && lineEnd <= outer.lineEnd;

/** Lines as running text: words cut at the end of a line made whole, marks of markdown left out. */
function joined(lines: readonly string[]): string {
  return lines
    .join("\n")
    .replace(/(\p{L})[-‐]\n\s*(?=\p{Ll})/gu, "$1")
    .replace(/[*_\\#|]+/g, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

const WEIGHTS = { full: 3, brief: 2, listed: 1 };

/** The rows of search_name: what somebody may know a thing by. */
export function searchNameRows({ directory }: Plan): Row[] {
  const rows = new Map<string, Row>();
  const add = (
    kind: "initiative" | "actor" | "event" | "term",
    key: string,
    names: readonly string[],
    detail: string | null,
    weight: number,
  ) => {
    for (const label of names)
      for (const name of [label, withoutAcronymStops(label)].map(comparable))
        if (name && !rows.has(`${kind} ${key} ${name}`))
          rows.set(`${kind} ${key} ${name}`, { kind, key, name, label, detail, weight });
  };
  for (const i of directory.initiatives) {
    const types = i.structureTypes.map((code) => structureType(code)?.label);
    const detail =
      [...types, ...i.communes.slice(0, 2).map((c) => c.name)].filter(Boolean).join(" · ") || null;
    add("initiative", i.slug, [i.name, ...i.aliases], detail, WEIGHTS[i.level]);
  }
  for (const o of directory.organisations) add("actor", o.slug, [o.name, ...o.aliases], o.kind, 0);
  for (const e of directory.events) add("event", e.slug, [e.name], e.date && frenchDate(e.date), 0);
  for (const t of directory.glossary) add("term", comparable(t.term), [t.term], null, 0);
  return [...rows.values()];
}

/** The rows of search_acronym. */
export function searchAcronymRows({ directory }: Plan): Row[] {
  const found = directory.glossary.flatMap(({ term, definition }) => acronymOf(term, definition) ?? []);
  return [...new Map(found.map((row) => [`${row.acronym} ${comparable(row.meaning)}`, { ...row }])).values()];
}
