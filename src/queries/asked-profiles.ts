import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";

/** Which of the profiles that an address names there are. */
export interface AskedProfiles {
  /** Each once, in the order of the address, under the name that it has now. */
  found: { id: number; slug: string }[];
  /** No more or never published; with the name that a withdrawn one had. */
  gone: GoneProfile[];
}

export interface GoneProfile {
  slug: string;
  /** Null for one that never was. */
  name: string | null;
  /** Since when a withdrawn one is no more. */
  since: Date | null;
}

const rowSchema = z.object({
  asked: z.string(),
  id: z.int().nullable(),
  slug: z.string().nullable(),
  name: z.string().nullable(),
  isPublished: z.boolean(),
  since: z.date().nullable(),
});

/** Looks up profiles by their names of today or of yesterday. */
export async function askedProfiles(slugs: readonly string[]): Promise<AskedProfiles> {
  if (slugs.length === 0) return { found: [], gone: [] };
  const rows = z.array(rowSchema).parse(
    await db().$queryRaw`
      SELECT wanted.slug AS asked, i.id, i.slug, i.name, i.id IS NOT NULL AND i.withdrawn_at IS NULL AS "isPublished",
        i.withdrawn_at AS since
      FROM unnest(${[...slugs]}::text[]) WITH ORDINALITY AS wanted (slug, rank)
      LEFT JOIN former_slug f ON f.slug = wanted.slug
      LEFT JOIN initiative own ON own.slug = wanted.slug
      LEFT JOIN initiative i
        ON i.id = CASE WHEN own.withdrawn_at IS NULL THEN coalesce(own.id, f.initiative_id) ELSE coalesce(f.initiative_id, own.id) END
      ORDER BY wanted.rank`,
  );
  const found = new Map<number, { id: number; slug: string }>();
  for (const { id, slug, isPublished } of rows)
    if (isPublished && id !== null && slug !== null && !found.has(id)) found.set(id, { id, slug });
  const gone = rows
    .filter(({ isPublished }) => !isPublished)
    .map(({ asked, name, since }) => ({ slug: asked, name, since }));
  return { found: [...found.values()], gone };
}
