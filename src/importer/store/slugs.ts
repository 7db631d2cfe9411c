import type { Initiative, Organisation } from "#domain/directory.ts";
import type { Matches } from "./match.ts";
import type { Snapshot } from "./snapshot.ts";

/** An address, and the stored initiative that it leads to. */
export interface Redirect {
  slug: string;
  initiativeId: number;
}

/**
 * The slug of each imported initiative: that of its first import for as long as it lives, a free one for a new
 * one. The address that a new name would have given leads to the kept one, and so does that of an initiative which
 * another one absorbed. An actor's address is not free either, but for the initiative that is this actor.
 */
export function keptSlugs(
  before: Snapshot,
  imported: readonly Initiative[],
  { stored, gone, absorbedBy }: Matches,
  organisations: readonly Organisation[] = [],
): { slugs: Map<string, string>; redirects: Redirect[]; reclaimed: string[] } {
  const actors = new Set(organisations.map(({ slug }) => slug));
  const taken = new Set([...before.initiatives, ...before.formerSlugs].map(({ slug }) => slug));
  const takenByActors = new Set(before.organisations.map(({ slug }) => slug));
  const free = (slug: string) =>
    actors.has(slug) && !taken.has(slug) ? slug : firstFree(slug, taken, takenByActors);
  const slugs = new Map<string, string>();
  for (const { slug } of imported) {
    const kept = stored.get(slug)?.slug ?? free(slug);
    taken.add(kept);
    slugs.set(slug, kept);
  }

  const renamed = [...stored].flatMap(([slug, { id }]): Redirect[] =>
    taken.has(slug) ? [] : [{ slug, initiativeId: id }],
  );
  const absorbed = gone.flatMap(({ id, slug }): Redirect[] => {
    const heir = absorbedBy.get(id);
    return heir ? [{ slug, initiativeId: heir.id }] : [];
  });
  const own = new Set(slugs.values());
  return {
    slugs,
    redirects: [...renamed, ...absorbed],
    reclaimed: before.formerSlugs.map(({ slug }) => slug).filter((slug) => own.has(slug)),
  };
}

/** The slug, numbered where it is somebody's. */
export function firstFree(slug: string, ...taken: readonly ReadonlySet<string>[]): string {
  const isTaken = (candidate: string) => taken.some((slugs) => slugs.has(candidate));
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
