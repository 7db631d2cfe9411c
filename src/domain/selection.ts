/** Profiles that a visitor keeps: their names in an address, which is all that a selection is. */

/** More would make an address that mail programs cut, and a booklet that nobody prints. */
export const MOST_KEPT = 50;
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;

export interface AskedSelection {
  /** Each once, in the order of the address. */
  slugs: string[];
  /** How many more the address names than there may be. */
  beyond: number;
  /** What it names that no profile can be called. */
  unreadable: string[];
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads the values of `f`: names joined by commas, or repeated; the whole address of a profile is its name too. */
export function parseSelection(values: readonly string[], most = MOST_KEPT): AskedSelection {
  const named = values
    .flatMap((value) => value.split(","))
    .map((name) => name.trim().replace(/^(?:https?:\/\/[^/]*)?\/initiatives\//, ""))
    .filter(Boolean);
  const slugs = [...new Set(named.filter((name) => SLUG.test(name)))];
  return {
    slugs: slugs.slice(0, most),
    beyond: Math.max(0, slugs.length - most),
    unreadable: [...new Set(named.filter((name) => !SLUG.test(name)))],
  };
}

/** The selection as the query of an address; empty for none. */
export function selectionQuery(slugs: readonly string[]): string {
  return slugs.length > 0 ? `?f=${slugs.join(",")}` : "";
}
