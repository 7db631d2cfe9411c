import type { Organisation } from "#domain/directory.ts";
import { nameKey } from "../resolve/keys.ts";
import { canonicalJson } from "./content-hash.ts";
import type { Plan } from "./plan.ts";
import { firstFree } from "./slugs.ts";
import type { Snapshot, StoredOrganisation } from "./snapshot.ts";

/** The address of an actor that proved to be another one. */
export interface Merger {
  slug: string;
  heir: string;
}

/**
 * The slug of each imported actor: that of its first import for as long as one of its names is known, a free one for
 * a new one. An actor that is an initiative too has the slug of that one, and no other actor has.
 */
export function keptActors(
  before: Snapshot,
  imported: readonly Organisation[],
  initiatives: ReadonlyMap<string, string>,
): Map<string, string> {
  const slugs = new Map<string, string>();
  const ofInitiatives = new Set(initiatives.values());
  const taken = new Set([
    ...ofInitiatives,
    ...[...before.initiatives, ...before.formerSlugs, ...before.organisations].map(({ slug }) => slug),
  ]);
  for (const { slug } of imported) {
    const own = initiatives.get(slug);
    if (own) slugs.set(slug, own);
  }
  const others = imported.filter(({ slug }) => !slugs.has(slug));
  const stored = before.organisations.filter(({ slug }) => !ofInitiatives.has(slug));
  const used = new Set<string>();
  for (const { was, is } of likeliest(stored, others)) {
    if (slugs.has(is.slug) || used.has(was.slug)) continue;
    slugs.set(is.slug, was.slug);
    used.add(was.slug);
  }
  for (const { slug } of others) {
    if (slugs.has(slug)) continue;
    const own = firstFree(slug, taken);
    taken.add(own);
    slugs.set(slug, own);
  }
  return slugs;
}

const namesOf = ({ name, aliases }: Organisation) => new Set([name, ...aliases].map(nameKey));

function byName<T extends Organisation>(actors: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const actor of actors) {
    for (const name of namesOf(actor)) found.set(name, [...(found.get(name) ?? []), actor]);
  }
  return found;
}

/** The pairs that have a name in common: a published one first, then who has the most names or the first name in common. */
function likeliest(stored: readonly StoredOrganisation[], imported: readonly Organisation[]) {
  const known = byName(stored);
  const pairs = imported.flatMap((is) => {
    const shared = new Map<StoredOrganisation, number>();
    for (const name of namesOf(is))
      for (const was of known.get(name) ?? []) shared.set(was, (shared.get(was) ?? 0) + 1);
    return [...shared].map(([was, names]) => ({
      is,
      was,
      rank: [was.withdrawn ? 0 : 1, names, nameKey(was.name) === nameKey(is.name) ? 1 : 0],
    }));
  });
  const differ = (a: number[], b: number[]) => a.map((value, at) => (b[at] ?? 0) - value).find(Boolean) ?? 0;
  return pairs.sort((a, b) => differ(a.rank, b.rank) || (a.was.slug < b.was.slug ? -1 : 1));
}

/** What becomes of the stored actors: `now` are the imported ones, under the slugs that they keep. */
export function planOrganisations(
  before: readonly StoredOrganisation[],
  now: readonly Organisation[],
): Plan["organisations"] {
  const published = before.filter(({ withdrawn }) => !withdrawn);
  const stored = new Map(published.map(({ withdrawn: _, ...o }) => [o.slug, canonicalJson(o)]));
  const kept = new Set(now.map(({ slug }) => slug));
  const heirs = byName(now);
  const left = published.filter(({ slug }) => !kept.has(slug));
  const heirOf = (gone: Organisation) => [...namesOf(gone)].flatMap((name) => heirs.get(name) ?? [])[0];
  return {
    write: now.filter((o) => stored.get(o.slug) !== canonicalJson(o)),
    gone: left.filter((o) => !heirOf(o)).map(({ slug }) => slug),
    merged: left.flatMap((o): Merger[] => {
      const heir = heirOf(o)?.slug;
      return heir ? [{ slug: o.slug, heir }] : [];
    }),
  };
}
