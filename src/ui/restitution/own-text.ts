import { comparable } from "#lib/text.ts";
import type { EventSection } from "#queries/event-by-slug.ts";

/**
 * The lines of each part that are its own: not those of the parts inside it, which are shown under their own
 * titles, and not its title, which the page prints.
 */
export function ownText(section: EventSection, all: readonly EventSection[]): string[] {
  const inside = partsInside(section, all);
  const own = section.lines.filter((_, at) => {
    const line = section.lineStart + at;
    return !inside.some((s) => line >= s.lineStart && line <= s.lineEnd);
  });
  return withoutTitle(own, section.title);
}

/** The initiatives that no part inside this one tells of: those are named there, nearer to their text. */
export function ownInitiatives(
  section: EventSection,
  all: readonly EventSection[],
): EventSection["initiatives"] {
  const named = new Set(partsInside(section, all).flatMap((s) => s.initiatives.map((i) => i.slug)));
  return section.initiatives.filter((i) => !named.has(i.slug));
}

function partsInside(section: EventSection, all: readonly EventSection[]): EventSection[] {
  const length = (s: EventSection) => s.lineEnd - s.lineStart;
  return all.filter(
    (s) => s.lineStart >= section.lineStart && s.lineEnd <= section.lineEnd && length(s) < length(section),
  );
}

/** What a page may print around a title: « Atelier 1 - Synthèse : ». */
const AROUND = 32;
const TITLE_LINES = 4;

/** Leaves out the first lines where they spell the title, over several lines and with a few words around it. */
function withoutTitle(lines: string[], title: string): string[] {
  const wanted = comparable(title);
  let spelled = "";
  let printed = 0;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue;
    spelled = comparable(`${spelled} ${line}`);
    printed++;
    if (printed > TITLE_LINES || spelled.length > wanted.length + AROUND) break;
    if (spelled.includes(wanted)) return lines.slice(at + 1);
  }
  return lines;
}
