import { comparable } from "#lib/text.ts";
import type { ReadPart } from "./reading.ts";

/** Titles of fewer parts say nothing of where such a title stands. */
const FEWEST_PARTS = 3;

/**
 * Parts of one kind with each title that several of them have as deep as it stands in most: the marks of a text set
 * the same title now in a chapter, now beside it. A title of one part alone stands to the shared one before it as printed.
 */
export function leveled(parts: readonly ReadPart[]): ReadPart[] {
  const usual = usualDepths(parts);
  return parts.map((part) => {
    let moved = 0;
    const sections = part.sections.map((section) => {
      if (section.title === null) return section;
      const shared = usual.get(keyOf(part, section.title));
      if (shared !== undefined) moved = shared - section.depth;
      return { ...section, depth: Math.max(0, section.depth + moved) };
    });
    return { ...part, sections };
  });
}

const keyOf = ({ kind }: ReadPart, title: string) => `${kind} ${comparable(title)}`;

/** How deep a title stands most often, in the parts that have it, where they are several. */
function usualDepths(parts: readonly ReadPart[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const part of parts) {
    const seen = new Map(part.sections.map(({ title, depth }) => [title && keyOf(part, title), depth]));
    for (const [key, depth] of seen) {
      if (key === null) continue;
      const depths = counts.get(key) ?? new Map<number, number>();
      counts.set(key, depths.set(depth, (depths.get(depth) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].flatMap(([key, depths]) => {
      const all = [...depths.values()].reduce((sum, n) => sum + n, 0);
      const [most, next] = [...depths].sort((a, b) => b[1] - a[1]);
      const isSure = most && all >= FEWEST_PARTS && most[1] > (next?.[1] ?? 0);
      return isSure ? [[key, most[0]] as const] : [];
    }),
  );
}
