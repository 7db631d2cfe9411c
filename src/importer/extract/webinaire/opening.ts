import type { SourcedText } from "../../parse/sourced-text.ts";
import { readHeading } from "../common/headings.ts";
import { isRole } from "../common/speakers.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { nameAnnounced } from "./announced-name.ts";
import { CASE_PARTS } from "./case-parts.ts";
import { MARKER, type Presenter, presentersIn, presentersOn } from "./presenters.ts";
import type { Slide } from "./slides.ts";

/** What opens a case study: a marker, who tells of it, and the name that stands with them. */
export interface Opening {
  marker: SourcedText | null;
  presenters: Presenter[];
  name: SourcedText | null;
}

/** How many lines from its marker those who tell of it stand. */
const NEAR = 7;

/** A slide that opens a case holds little more than that. */
const FEW_LINES = 9;

/** Reads the marker, the people and the name of a slide that may open a case study. */
export function openingOf(slide: Slide): Opening {
  const marker =
    slide.lines.map((line) => line.match(MARKER)?.groups[0] ?? null).find((m) => m !== null) ?? null;
  const at = slide.lines.findIndex((line) => MARKER.test(line.text));
  const from = Math.max(0, at - NEAR);
  const presenters =
    slide.lines.length <= FEW_LINES || marker ? presentersOn(slide.lines.slice(from, from + 2 * NEAR)) : [];
  const [head] = slide.lines;
  // A slide on a part of a case goes on with it.
  if (!marker && head && readHeading(head.oneLine, CASE_PARTS) !== null)
    return { marker, presenters, name: null };
  if (marker && slide.lines.length > FEW_LINES) return { marker, presenters, name: besideMarker(slide) };
  if (slide.lines.length > FEW_LINES || (!marker && presenters.length === 0))
    return { marker, presenters, name: null };
  const names = slide.lines.filter(
    (line) =>
      !MARKER.test(line.text) &&
      presentersIn(line).length === 0 &&
      !presenters.some((p) => p.role && p.role.lineStart === line.lineStart) &&
      isNameLike(line),
  );
  const [name] = names;
  const beside = besideMarker(slide);
  // Without a marker, only somebody's office says that the name beside is what they speak for.
  if (!marker && !presenters.some((p) => p.role)) return { marker, presenters, name: null };
  return {
    marker,
    presenters,
    name: beside ?? (name && (names.length === 1 || name === slide.lines[0]) ? name.trim() : null),
  };
}

/** « Témoignage 2 : X (02) »: the name on the line of the marker, else on the next. */
function besideMarker(slide: Slide): SourcedText | null {
  const line = slide.lines.find((l) => MARKER.test(l.text));
  const marker = line?.match(MARKER);
  const beside = line && marker ? line.slice(marker.end).trim() : null;
  const under = line ? slide.lines[slide.lines.indexOf(line) + 1] : undefined;
  const rest = beside && !beside.isBlank ? beside : under?.trim();
  if (!rest || rest.isBlank || presentersIn(rest).length > 0) return null;
  const name = nameAnnounced(rest, true) ?? rest;
  return isNameLike(name) && /^\p{Lu}/u.test(name.text) ? name : null;
}

/** A short line that may be a name: a capital, no sentence, no role, no kind alone. */
function isNameLike(line: SourcedText): boolean {
  const text = line.oneLine;
  const [kind] = structureTypesNamedIn(line);
  return (
    text.length >= 4 &&
    text.length <= 60 &&
    text.split(" ").length <= 8 &&
    /^[\p{Lu}«"]/u.test(text) &&
    readHeading(text, CASE_PARTS) === null &&
    !isRole(text) &&
    !(kind && kind.start === 0 && kind.end === line.length)
  );
}
