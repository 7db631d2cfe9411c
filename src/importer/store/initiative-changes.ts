import type { InitiativeChange } from "#domain/changes.ts";
import type { Initiative } from "#domain/directory.ts";
import { type Passage, uniquePassages } from "#domain/passage.ts";
import { fieldChanges } from "./field-changes.ts";
import type { PlannedInitiative } from "./plan.ts";
import type { StoredInitiative } from "./snapshot.ts";

const VERBS = { create: "created", revive: "revived", rewrite: "changed" } as const;

/**
 * What the plan does to an initiative that had this profile; null for nothing that a reader would see, as where the
 * same words only stand on other lines.
 */
export function changeOf(
  { action, initiative, stored }: PlannedInitiative,
  profile: Initiative | null,
): InitiativeChange | null {
  if (action === "keep") return null;
  const fields = action === "rewrite" ? fieldChanges(profile, initiative) : [];
  if (action === "rewrite" && fields.length === 0) return null;
  return {
    slug: initiative.slug,
    name: initiative.name,
    change: VERBS[action],
    formerName: stored && stored.name !== initiative.name ? stored.name : null,
    fields,
    before: placesOf(profile),
    after: placesOf(initiative),
  };
}

/** The end of an initiative that had this profile. */
export function withdrawalOf({ slug, name }: StoredInitiative, profile: Initiative | null): InitiativeChange {
  return {
    slug,
    name,
    change: "withdrawn",
    formerName: null,
    fields: [],
    before: placesOf(profile),
    after: [],
  };
}

function placesOf(initiative: Initiative | null): Passage[] {
  const occurrences = initiative?.occurrences ?? [];
  return uniquePassages(
    occurrences.map(({ document, lineStart, lineEnd }) => ({ document, lineStart, lineEnd })),
  );
}
