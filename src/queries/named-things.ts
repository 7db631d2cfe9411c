import "server-only";
import { db } from "#db/client.ts";
import { askedProfiles } from "./asked-profiles.ts";
import { organisationBySlug } from "./organisation-by-slug.ts";

/** What a parameter may name. */
export type ThingKind = "document" | "initiative" | "acteur";

/** Whether a thing is published, under another name perhaps, or why not. */
export type Standing =
  | { status: "found" }
  | { status: "moved"; slug: string }
  | { status: "withdrawn"; since: Date }
  | { status: "unknown" };

/** How it stands with the thing of a name. */
export async function standingOf(kind: ThingKind, name: string): Promise<Standing> {
  switch (kind) {
    case "document": {
      const row = await db().document.findUnique({ where: { id: name }, select: { withdrawnAt: true } });
      if (!row) return { status: "unknown" };
      return row.withdrawnAt ? { status: "withdrawn", since: row.withdrawnAt } : { status: "found" };
    }
    case "initiative": {
      const { found, gone } = await askedProfiles([name]);
      const [profile, since] = [found[0], gone[0]?.since];
      if (profile)
        return profile.slug === name ? { status: "found" } : { status: "moved", slug: profile.slug };
      return since ? { status: "withdrawn", since } : { status: "unknown" };
    }
    case "acteur":
      return organisationBySlug(name);
    default:
      return kind satisfies never;
  }
}
