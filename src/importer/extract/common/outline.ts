import type { Section } from "#domain/directory.ts";
import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import { slugify } from "#lib/text.ts";
import type { SourceDocument } from "../../read/document.ts";

/** The start of a part: `lineEnd` follows from the parts after it. */
export interface SectionStart {
  kind: DocumentSectionKind;
  title: string;
  number?: string | null;
  /** 1 for a part of the document, 2 for a part of a part… */
  level: number;
  lineStart: number;
  speakers?: Section["speakers"];
  /** Given where the part ends before the next one begins. */
  lineEnd?: number;
}

/**
 * Closes the parts of a document, given in any order: each goes on to the line before the next part of its level
 * or above, blank lines at its end left out. Ids are unique and made of the kind, the number and the title.
 */
export function outline(source: SourceDocument, starts: readonly SectionStart[]): Section[] {
  const ordered = [...starts].sort((a, b) => a.lineStart - b.lineStart || a.level - b.level);
  const ids = new Set<string>();
  return ordered.map((start, i) => {
    const next = ordered.slice(i + 1).find((s) => s.level <= start.level && s.lineStart > start.lineStart);
    let lineEnd = start.lineEnd ?? (next ? next.lineStart - 1 : source.lines.length);
    while (lineEnd > start.lineStart && !/[\p{L}\p{N}]/u.test(source.lines[lineEnd - 1] ?? "")) lineEnd--;
    const number = start.number ?? null;
    const base = slugify([start.kind, number ?? "", start.title].join(" "), 60);
    let id = base;
    for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
    ids.add(id);
    return {
      id,
      kind: start.kind,
      title: start.title,
      number,
      level: start.level,
      lineStart: start.lineStart,
      lineEnd,
      passages: [{ document: source.entry.id, lineStart: start.lineStart, lineEnd }],
      speakers: start.speakers ?? [],
    };
  });
}
