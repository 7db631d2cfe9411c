import type { Section } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import { DOCUMENT_SECTIONS, type DocumentSectionKind } from "#domain/section-kinds.ts";
import { comparable } from "#lib/text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { outline, type SectionStart } from "../common/outline.ts";
import { SECTION_KIND } from "./expectations.ts";
import type { Part } from "./parts.ts";

/** The sections of a booklet, and the id of the section that a part became. */
export interface Outline {
  sections: Section[];
  idOf(part: Part): string | null;
}

/**
 * Workshops stand one level below the title that they share. That title is printed again above each of them: it is
 * one section in several passages.
 */
export function sectionsOf(source: SourceDocument, parts: readonly Part[]): Outline {
  const groups = groupsOf(parts);
  const starts = parts.flatMap((part, i): (SectionStart & { part: Part })[] => {
    const group = groups.find((printings) => printings.includes(part));
    if (group && group[0] !== part) return [];
    const lineEnd = (parts[i + 1]?.lineStart ?? source.lines.length + 1) - 1;
    return [
      {
        part,
        kind: kindOf(part),
        title: titleOf(part, source),
        number: part.number,
        level: isInGroup(part, parts) ? 2 : 1,
        lineStart: part.kind === "cover" ? (part.blocks[0]?.lineStart ?? 1) : part.lineStart,
        ...(group ? {} : { lineEnd }),
      },
    ];
  });
  const sections = outline(source, starts);
  // The outline puts its sections in this order.
  const ordered = [...starts].sort((a, b) => a.lineStart - b.lineStart || a.level - b.level);
  const byPart = new Map(ordered.map((start, i) => [start.part, sections[i]]));
  const printedSeveralTimes = new Map(
    groups.flatMap((group) => (group[0] ? [[byPart.get(group[0])?.id, group]] : [])),
  );
  return {
    sections: sections.map((section) => {
      const group = printedSeveralTimes.get(section.id);
      return group ? { ...section, passages: passagesOf(section, group) } : section;
    }),
    idOf: (part) => byPart.get(part)?.id ?? null,
  };
}

/** The printings of each shared title: those between which only workshops stand. */
function groupsOf(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  let open: Part[] | null = null;
  for (const part of parts) {
    if (part.kind === "workshops") {
      if (open) open.push(part);
      else {
        open = [part];
        groups.push(open);
      }
    } else if (part.kind !== "workshop") open = null;
  }
  return groups;
}

/** Does a workshop stand under a shared title? */
function isInGroup(part: Part, parts: readonly Part[]): boolean {
  if (part.kind !== "workshop") return false;
  const before = parts.slice(0, parts.indexOf(part)).reverse();
  return before.find((p) => p.kind !== "workshop")?.kind === "workshops";
}

/** From each printing of the shared title to the line before the next, or to the end of the section. */
function passagesOf(section: Section, printings: readonly Part[]): Passage[] {
  const document = section.passages[0]?.document ?? "";
  return printings.map((part, i) => ({
    document,
    lineStart: part.lineStart,
    lineEnd: Math.min((printings[i + 1]?.lineStart ?? section.lineEnd + 1) - 1, section.lineEnd),
  }));
}

function kindOf(part: Part): DocumentSectionKind {
  return part.kind === "cover" || part.kind === "other"
    ? part.kind
    : part.kind === "workshops"
      ? "other"
      : SECTION_KIND[part.kind];
}

/** As printed; the cover by its line that says what the catalogue calls the publication. */
function titleOf(part: Part, source: SourceDocument): string {
  if (part.title) return part.title.oneLine;
  const wanted = comparable(source.entry.title);
  const printed = part.blocks.find((b) => comparable(b.text.text) === wanted) ?? null;
  return (
    printed?.text.oneLine ??
    DOCUMENT_SECTIONS.find((s) => s.kind === kindOf(part))?.label ??
    "Partie sans titre"
  );
}
