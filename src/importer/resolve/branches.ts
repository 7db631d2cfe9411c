import type { Initiative } from "#domain/directory.ts";
import { findCommune } from "#domain/geography/find-commune.ts";
import type { InitiativeDraft, PlaceDraft } from "../extract/draft.ts";
import { nameKey } from "./keys.ts";

type Named = Pick<Initiative, "name" | "aliases" | "communes">;

/**
 * Is a name that of an initiative without its town (« La Roue Libre » of « La Roue Libre d'Amiens »)? Then it names
 * the house, and this branch of it only where something else says so.
 */
export function isTownless(name: string, { name: whole, aliases, communes }: Named): boolean {
  const key = nameKey(name);
  return [whole, ...aliases].some((other) => {
    const rest = nameKey(other);
    if (rest === key || !rest.startsWith(key)) return false;
    return communes.some((c) => new RegExp(`^(?:de?|a)?${nameKey(c.name)}$`).test(rest.slice(key.length)));
  });
}

/** Do two stand in a town or a department in common, as far as is known of both? */
export function meet(
  one: Pick<Initiative, "communes" | "departments">,
  other: Pick<Initiative, "communes" | "departments">,
): boolean {
  return one.communes.length > 0 && other.communes.length > 0
    ? one.communes.some(({ insee }) => other.communes.some((c) => c.insee === insee))
    : one.departments.length === 0 ||
        other.departments.length === 0 ||
        one.departments.some((code) => other.departments.includes(code));
}

const foundIn = ({ places }: InitiativeDraft) =>
  places.flatMap((place: PlaceDraft) => {
    const found = findCommune(place);
    return found.status === "found" ? [found.commune] : [];
  });

/** Do the towns printed of two drafts say that they are two, of one name or of one house? */
export function areApart(one: InitiativeDraft, other: InitiativeDraft, by: "town" | "department"): boolean {
  const [a, b] = [foundIn(one), foundIn(other)];
  const of = ({ insee, department }: { insee: string; department: string }) =>
    by === "town" ? insee : department;
  return a.length > 0 && b.length > 0 && !a.some((place) => b.some((c) => of(c) === of(place)));
}
