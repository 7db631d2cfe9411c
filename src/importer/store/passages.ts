import type { Directory, DocumentRecord, Initiative } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import type { DocumentContent } from "./plan.ts";

type Lines = { document: string; lineStart: number; lineEnd: number };

/** What names a passage: its document and its lines. */
export function passageKey({ document, lineStart, lineEnd }: Lines): string {
  return `${document}#${lineStart}-${lineEnd}`;
}

/** Every passage that the directory points to, some of them several times. */
export function* passagesOf(directory: Directory): Generator<Passage> {
  for (const record of directory.documents) yield* sectionPassages(record);
  for (const initiative of directory.initiatives) yield* initiativePassages(initiative);
  yield* recordPassages(directory);
}

/** The passages of what was read from a document, its initiatives apart. */
export function* contentPassages(content: DocumentContent): Generator<Passage> {
  yield* sectionPassages(content.record);
  yield* recordPassages(content);
}

/** The passages of a profile: of its occurrences, its facts and its sections. */
export function* initiativePassages(initiative: Initiative): Generator<Passage> {
  for (const lines of [...initiative.occurrences, ...initiative.sections]) yield linesOf(lines);
  for (const record of [...initiative.keyFigures, ...initiative.budget, ...initiative.relations]) {
    yield record.passage;
  }
  for (const passages of Object.values(initiative.evidence)) yield* passages;
}

function* sectionPassages(document: DocumentRecord): Generator<Passage> {
  for (const section of document.sections) {
    yield* section.passages;
    for (const speaker of section.speakers) yield linesOf({ ...speaker, document: document.id });
  }
}

function* recordPassages(records: Omit<DocumentContent, "record">): Generator<Passage> {
  const { people, events, resources, glossary, questions } = records;
  for (const list of [people, events, resources, glossary, questions]) {
    for (const { passage } of list) yield passage;
  }
  for (const finding of records.findings) yield linesOf(finding);
}

function linesOf({ document, lineStart, lineEnd }: Lines): Passage {
  return { document, lineStart, lineEnd };
}
