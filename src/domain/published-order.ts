/** The one order in which the directory is published, so that the same facts give the same bytes. */
import { DEPARTMENT_CODES } from "./departments.ts";
import type { Directory, Initiative } from "./directory.ts";
import type { Passage } from "./passage.ts";
import { STRUCTURE_TYPE_CODES } from "./structure-types.ts";

type Lines = Pick<Passage, "document" | "lineStart" | "lineEnd">;
type Key = readonly (string | number)[];

/**
 * The directory with every list in its published order and nothing twice: sets in the order of their vocabulary,
 * records by slug or by place in the documents. Lists whose order the source gives (aliases, sections, figures…)
 * keep it. Doing it again changes nothing.
 */
export function inPublishedOrder(directory: Directory): Directory {
  return {
    ...directory,
    documents: ordered(directory.documents, (d) => [d.id]).map(documentInOrder),
    initiatives: ordered(directory.initiatives, (i) => [i.slug]).map(initiativeInOrder),
    organisations: ordered(directory.organisations, (o) => [o.slug]),
    people: ordered(directory.people, (p) => [...place(p.passage), p.name, p.context]),
    events: ordered(directory.events, (e) => [e.slug]),
    resources: ordered(directory.resources, (r) => [...place(r.passage), r.title]),
    glossary: ordered(directory.glossary, (t) => [...place(t.passage), t.term]),
    questions: ordered(directory.questions, (q) => [...place(q.passage), q.question]),
    findings: ordered(directory.findings, (f) => [...place(f), f.code, f.message]),
  };
}

/** A publication with what became of its lines in their order. */
export function documentInOrder<T extends Directory["documents"][number]>(document: T): T {
  const { ignored, unread, ...counts } = document.coverage;
  return {
    ...document,
    coverage: { ...counts, ignored: ordered(ignored, place), unread: ordered(unread, place) },
  };
}

/** A profile with each of its lists in its published order. */
export function initiativeInOrder(initiative: Initiative): Initiative {
  return {
    ...initiative,
    structureTypes: STRUCTURE_TYPE_CODES.filter((code) => initiative.structureTypes.includes(code)),
    departments: DEPARTMENT_CODES.filter((code) => initiative.departments.includes(code)),
    communes: once(initiative.communes, (c) => [c.insee]),
    themes: once(initiative.themes, (slug) => [slug]),
    evidence: byKey(initiative.evidence),
    raw: byKey(initiative.raw),
    quality: { ...initiative.quality, criteria: byKey(initiative.quality.criteria) },
  };
}

function place(lines: Lines): Key {
  return [lines.document, lines.lineStart, lines.lineEnd];
}

function byKey<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Sorted by a key that names a record; of two records with one key the first stays. */
function ordered<T>(values: readonly T[], key: (value: T) => Key): T[] {
  const keyed = once(values, key).map((value) => ({ value, key: key(value) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ value }) => value);
}

function once<T>(values: readonly T[], key: (value: T) => Key): T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const name = JSON.stringify(key(value));
    return !seen.has(name) && seen.add(name);
  });
}

function compare(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}
