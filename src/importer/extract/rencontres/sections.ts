import type { Section } from "#domain/directory.ts";
import type { DocumentSectionKind } from "#domain/section-kinds.ts";
import { comparable } from "#lib/text.ts";
import type { SourceDocument } from "../../read/document.ts";
import { outline, type SectionStart } from "../common/outline.ts";
import { PART_SECTIONS, type PartKind } from "./expectations.ts";
import type { UnitContent, UnitPart } from "./experience.ts";
import { bareOrganisation } from "./organisation-names.ts";
import { type Intervenant, speakerOf } from "./speakers.ts";
import type { Unit } from "./units.ts";

/** A unit with all that was read of it. */
export interface ReadUnit {
  unit: Unit;
  content: UnitContent;
  intervenants: Intervenant[];
}

const TITLES: Record<Unit["kind"], string> = {
  workshop: "Atelier",
  "round-table": "Table ronde",
  front: "Introduction",
  back: "Conclusion",
};

/** Parts that a round table may print without their heading. */
const UNTITLED: Partial<Record<PartKind, string>> = { takeaways: "Échanges", speakers: "Intervenants" };

/** The outline: a unit, then its parts and the experiences told in it. Each ends with its own last line. */
export function sectionsOf(source: SourceDocument, units: readonly ReadUnit[]): Section[] {
  return outline(source, units.flatMap(startsOf));
}

function startsOf({ unit, content, intervenants }: ReadUnit): SectionStart[] {
  const bounds = boundsOf(unit);
  if (!bounds) return [];
  // What stands before the first unit and after the last is as many parts as it has headings.
  const headed = unit.kind === "front" || (unit.kind === "back" && content.parts.some((p) => p.heading));
  if (headed && content.parts.length > 0)
    return content.parts.map((p) => partStart(p, 1, unit.kind === "front" ? "intro" : "conclusion"));
  const own: SectionStart = {
    kind: kindOf(unit),
    title: titleOf(unit),
    number: unit.banner?.banner.number ?? null,
    level: 1,
    ...bounds,
    speakers: once([...intervenants.map(speakerOf), ...content.experiences.flatMap(tellersOf)]),
  };
  if (unit.kind === "back") return [own];
  return [
    own,
    // A heading that only opens experiences is told by these.
    ...content.parts.filter((p) => p.pieces.length > 0).map((p) => partStart(p, 2)),
    ...content.experiences.map(
      (e): SectionStart => ({
        kind: "case-study",
        title: e.header.title?.oneLine ?? e.header.tellers[0]?.organisation?.oneLine ?? "Retour d'expérience",
        level: 2,
        lineStart: e.lineStart,
        lineEnd: e.lineEnd,
        speakers: tellersOf(e),
      }),
    ),
  ];
}

function kindOf(unit: Unit): DocumentSectionKind {
  if (unit.kind === "front") return "intro";
  if (unit.kind !== "back") return unit.kind;
  return unit.pieces.some((p) => /(?:^|\s)(?:merci|remerci)/iu.test(p.text.text)) ? "thanks" : "conclusion";
}

function titleOf(unit: Unit): string {
  const printed = unit.banner?.title?.oneLine;
  if (printed) return printed;
  const first = unit.kind === "back" ? unit.pieces.find((p) => p.kind === "text" || p.kind === "part") : null;
  return first && first.text.length <= 120
    ? first.text.oneLine
    : (unit.banner?.banner.text.oneLine ?? TITLES[unit.kind]);
}

function partStart(part: UnitPart, level: number, outside?: "intro" | "conclusion"): SectionStart {
  const { lineStart, lineEnd } = part;
  const kind = outside && !part.heading ? outside : PART_SECTIONS[part.part];
  const untitled = outside === "intro" ? TITLES.front : outside ? TITLES.back : UNTITLED[part.part];
  const title = part.heading?.oneLine.replace(/\s*:$/u, "") ?? untitled ?? "Présentation";
  return { kind, title, level, lineStart, lineEnd };
}

function boundsOf(unit: Unit): { lineStart: number; lineEnd: number } | null {
  const banner = unit.banner ? [unit.banner.banner, ...(unit.banner.title ? [unit.banner.title] : [])] : [];
  const all = [...unit.pieces, ...banner];
  if (all.length === 0) return null;
  return {
    lineStart: Math.min(...all.map((p) => p.lineStart)),
    lineEnd: Math.max(...all.map((p) => p.lineEnd)),
  };
}

function tellersOf({ header }: UnitContent["experiences"][number]): Section["speakers"] {
  return header.tellers.map(({ name, role, organisation }) => ({
    name: name.oneLine,
    role: role?.oneLine ?? null,
    organisation: organisation ? bareOrganisation(organisation).oneLine : null,
    // Their organisation may stand above their name.
    lineStart: Math.min(name.lineStart, organisation?.lineStart ?? name.lineStart),
    lineEnd: Math.max(name.lineEnd, role?.lineEnd ?? 0, organisation?.lineEnd ?? 0),
  }));
}

/** Somebody whom the head of the unit and an experience both name speaks once. */
function once(speakers: Section["speakers"]): Section["speakers"] {
  const keys = speakers.map((s) => comparable(s.name));
  return speakers.filter((_, i) => keys.indexOf(keys[i] ?? "") === i);
}
