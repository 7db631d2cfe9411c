import { comparable } from "#lib/text.ts";

/** A tie, and how the publications call who is at its other end. */
interface Tie {
  organisation: string | null;
  names: readonly string[];
}

/** Neither an article nor the region of which it is a branch tells an actor from another among those of one initiative. */
const form = (name: string) =>
  comparable(name)
    .replace(/^(?:les?|la|l|des?|du) /, "")
    .replace(/ (?:hdf|hauts de france)$/, "");

/** Finds the actor that a publication names among those to which an initiative is tied. */
export function actorFinder(ties: readonly Tie[]): (name: string) => string | null {
  const known = new Map(
    ties.flatMap(({ organisation, names }) =>
      organisation ? names.map((name): [string, string] => [form(name), organisation]) : [],
    ),
  );
  return (name) => known.get(form(name)) ?? null;
}
