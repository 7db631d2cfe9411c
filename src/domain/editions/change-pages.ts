import type { PartChange } from "./part-changes.ts";

/** As much of both editions as a page shows, in characters. */
const MOST_CHARACTERS = 40_000;

/** The changes as pages; a part that goes on over a page keeps its title. */
export function changePages(parts: readonly PartChange[]): PartChange[][] {
  const pages: PartChange[][] = [[]];
  let characters = 0;
  for (const part of parts) {
    let open: PartChange = { ...part, changes: [] };
    pages.at(-1)?.push(open);
    for (const change of part.changes) {
      const size =
        ("before" in change ? change.before.text.length : 0) +
        ("after" in change ? change.after.text.length : 0);
      if (characters > 0 && characters + size > MOST_CHARACTERS) {
        open = { ...part, changes: [] };
        pages.push([open]);
        characters = 0;
      }
      characters += size;
      open.changes.push(change);
    }
  }
  return pages;
}
