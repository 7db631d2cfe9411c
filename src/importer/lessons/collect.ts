import { DEPARTMENTS } from "#domain/departments.ts";
import type { Directory, DocumentRecord, Section } from "#domain/directory.ts";
import { type Lesson, lessonKindOf, lessonKindOfTitle } from "#domain/lessons.ts";
import { overlaps, type Passage } from "#domain/passage.ts";
import { sharedExpressions } from "#domain/shared-expressions.ts";
import { groupBy } from "#lib/group-by.ts";
import { comparable } from "#lib/text.ts";
import { READERS } from "../extract/families.ts";
import { type Block, blocksToMarkdown } from "../parse/block.ts";
import type { SourceDocument } from "../read/document.ts";
import { contentHash } from "../store/content-hash.ts";
import { located } from "./locate.ts";
import { type Item, itemsOf } from "./split.ts";

export interface CollectedLesson extends Lesson {
  /** Slugs of the initiatives that it is told of; none outside the profiles. */
  initiatives: string[];
  /** The workshop or round table that tells it, outside the profiles. */
  part: Pick<Section, "id" | "title"> | null;
  /** The names that it may be looked for by. */
  names: string;
  publishedOn: string;
  /** What it says as others of its kind do; null for nothing. */
  shared: { key: string; printed: string; sources: number } | null;
}

const KEY_LENGTH = 12;

/** All that the publications tell as lessons, in the order of the publications, the latest first, and of their lines. */
export function lessonsOf(directory: Directory, sources: readonly SourceDocument[]): CollectedLesson[] {
  const bySource = new Map(sources.map((source) => [source.entry.id, source]));
  const records = new Map(directory.documents.map((record) => [record.id, record]));
  const lessons = new Map<string, CollectedLesson>();
  const told: Passage[] = [];
  const add = (part: Omit<Told, "source">, items: readonly Item[]) => {
    const [source, record] = [bySource.get(part.passage.document), records.get(part.passage.document)];
    if (!source || !record) return;
    for (const lesson of lessonsIn({ ...part, source }, items)) {
      const known = lessons.get(lesson.key);
      // One text can be told of two initiatives.
      if (known) known.initiatives.push(...part.initiatives.map(({ slug }) => slug));
      else
        lessons.set(lesson.key, {
          ...lesson,
          initiatives: part.initiatives.map(({ slug }) => slug),
          part: part.part,
          names: part.initiatives.map(({ name }) => name).join(" ") || (part.part?.title ?? ""),
          publishedOn: record.publishedOn,
          shared: null,
        });
    }
  };
  for (const initiative of directory.initiatives) {
    for (const { kind: section, title, markdown, document, lineStart, lineEnd } of initiative.sections) {
      const kind = lessonKindOf(section);
      if (!kind) continue;
      const passage = { document, lineStart, lineEnd };
      told.push(passage);
      add({ kind, title, passage, initiatives: [initiative], part: null }, itemsOf(markdown));
    }
  }
  for (const [id, record] of records) {
    const source = bySource.get(id);
    if (!source?.lines.some((line) => lessonKindOfTitle(comparable(line)))) continue;
    for (const part of partsOutside(record, READERS[record.family].parse(source).blocks)) {
      if (told.some((passage) => overlaps(passage, part.passage))) continue;
      add({ ...part, initiatives: [] }, itemsOf(blocksToMarkdown(part.blocks)));
    }
  }
  const actors = directory.organisations.flatMap(({ name, aliases }) => [name, ...aliases]);
  const names = [...actors, ...DEPARTMENTS.map(({ name }) => name)];
  return withShared([...lessons.values()].sort(inOrder), names);
}

interface Told {
  kind: Lesson["kind"];
  title: string;
  passage: Passage;
  initiatives: readonly { slug: string; name: string }[];
  part: CollectedLesson["part"];
  source: SourceDocument;
}

/** Each item with the lines that say it; those of the whole part where they are not found. */
function lessonsIn({ kind, title, passage, source }: Told, items: readonly Item[]): Lesson[] {
  const { document, lineStart, lineEnd } = passage;
  const lines = source.lines.slice(lineStart - 1, lineEnd);
  const places = located(
    items.map(({ text }) => text),
    lines,
    lineStart,
  );
  return items.map(({ lead, text }, at) => {
    const own = { document, ...(places[at] ?? { lineStart, lineEnd }) };
    const key = contentHash({ kind, own, text }).slice(0, KEY_LENGTH);
    return { key, kind, lead: lead.join("\n"), text, title, passage: own };
  });
}

/** Where lessons are told besides the profiles. */
const PLACES = new Set<Section["kind"]>(["workshop", "round-table"]);

/** The parts of a publication whose titles announce lessons: of its outline, and titles inside its workshops. */
function* partsOutside(record: DocumentRecord, blocks: readonly Block[]) {
  const places = record.sections.filter(({ kind }) => PLACES.has(kind));
  const placeOf = (line: number) => places.findLast((s) => s.lineStart <= line && line <= s.lineEnd) ?? null;
  for (const { title, lineStart, lineEnd } of record.sections) {
    const kind = lessonKindOfTitle(comparable(title));
    const part = placeOf(lineStart);
    if (!kind || !part) continue;
    const passage = { document: record.id, lineStart, lineEnd };
    const inside = blocks.filter((b) => lineStart <= b.lineStart && b.lineEnd <= lineEnd);
    const own = inside.filter((b) => comparable(b.text.text) !== comparable(title));
    yield { kind, title, passage, part, blocks: own };
  }
  const outlined = new Set(record.sections.map(({ lineStart }) => lineStart));
  for (const [at, heading] of blocks.entries()) {
    const title = heading.text.oneLine;
    const kind = heading.kind === "heading" ? lessonKindOfTitle(comparable(title)) : null;
    const part = placeOf(heading.lineStart);
    if (!kind || !part || outlined.has(heading.lineStart)) continue;
    const next = blocks.findIndex((b, i) => i > at && (b.kind === "heading" || b.lineStart > part.lineEnd));
    const own = blocks.slice(at + 1, next < 0 ? undefined : next);
    const lineEnd = own.at(-1)?.lineEnd ?? heading.lineEnd;
    yield {
      kind,
      title,
      passage: { document: record.id, lineStart: heading.lineStart, lineEnd },
      part,
      blocks: own,
    };
  }
}

/** So many of a kind are compared, the latest first: the time that it takes stays bounded. */
const MOST_COMPARED = 20_000;

function withShared(lessons: CollectedLesson[], names: readonly string[]): CollectedLesson[] {
  for (const [kind, some] of groupBy(lessons, (lesson) => lesson.kind)) {
    const compared = some.slice(0, MOST_COMPARED);
    const texts = compared.map(({ initiatives, part, text, passage }) => ({
      source: initiatives[0] ?? `${passage.document}#${part?.id ?? ""}`,
      text,
    }));
    for (const { key, printed, members, sources } of sharedExpressions(texts, names)) {
      for (const at of members) {
        const lesson = compared[at];
        if (lesson) lesson.shared = { key: `${kind} ${key}`, printed, sources };
      }
    }
  }
  return lessons;
}

function inOrder(a: CollectedLesson, b: CollectedLesson): number {
  const [x, y] = [a.passage, b.passage];
  return (
    compare(b.publishedOn, a.publishedOn) || compare(x.document, y.document) || x.lineStart - y.lineStart
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
