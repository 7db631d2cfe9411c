import { comparable } from "#lib/text.ts";
import type { StoredInitiative } from "./snapshot.ts";
import { pairsByTraces, type Traces } from "./traces.ts";

/** What says of an imported initiative whether it is one that the store has. */
export interface ImportedName {
  slug: string;
  identity: string;
  name: string;
  aliases: readonly string[];
  traces: Traces;
}

export interface Matches {
  /** For each imported slug: the initiative of the store that it is. */
  stored: Map<string, StoredInitiative>;
  /** Published until now and not found again. */
  gone: StoredInitiative[];
  /** Of those gone: the one that now bears their name as another of its own. */
  absorbedBy: Map<number, StoredInitiative>;
}

/**
 * Finds each imported initiative again in the store: by its identity; else by its address, which comes from its
 * name; else, for one still published, by a name that they share and nobody else does, as after a renaming; else
 * by what else is said of it.
 */
export function matchInitiatives(
  before: readonly StoredInitiative[],
  imported: readonly ImportedName[],
): Matches {
  const stored = new Map<string, StoredInitiative>();
  const free = new Map(before.map((initiative) => [initiative.id, initiative]));
  const pair = (slug: string, initiative: StoredInitiative | undefined) => {
    if (!initiative || stored.has(slug) || !free.delete(initiative.id)) return;
    stored.set(slug, initiative);
  };

  const byIdentity = new Map(before.map((initiative) => [initiative.identity, initiative]));
  for (const { slug, identity } of imported) pair(slug, byIdentity.get(identity));

  const bySlug = new Map([...free.values()].map((initiative) => [initiative.slug, initiative]));
  for (const { slug } of imported) pair(slug, bySlug.get(slug));

  const unknown = () => imported.filter(({ slug }) => !stored.has(slug));
  const published = () => [...free.values()].filter((initiative) => !initiative.withdrawn);
  for (const [initiative, namesake] of pairsByName(published(), unknown())) pair(namesake.slug, initiative);
  const traced = published().flatMap((one) => (one.traces ? [{ ...one, traces: one.traces, one }] : []));
  for (const [{ one }, newcomer] of pairsByTraces(traced, unknown())) pair(newcomer.slug, one);

  const gone = published();
  const absorbedBy = new Map<number, StoredInitiative>();
  for (const [initiative, namesake] of pairsByName(gone, imported, "several-may-join")) {
    const heir = stored.get(namesake.slug);
    if (heir) absorbedBy.set(initiative.id, heir);
  }
  return { stored, gone, absorbedBy };
}

/** Pairs that share a name which no third one has; with « several-may-join », stored ones may share it. */
function pairsByName(
  before: readonly StoredInitiative[],
  imported: readonly ImportedName[],
  sharing: "one-to-one" | "several-may-join" = "one-to-one",
): [StoredInitiative, ImportedName][] {
  const storedByName = groupByName(before);
  const importedByName = groupByName(imported);
  return before.flatMap((initiative): [StoredInitiative, ImportedName][] => {
    const names = namesOf(initiative);
    const candidates = new Set(names.flatMap((name) => importedByName.get(name) ?? []));
    const rivals = new Set(names.flatMap((name) => storedByName.get(name) ?? []));
    const [only] = candidates;
    const clear = candidates.size === 1 && (sharing === "several-may-join" || rivals.size === 1);
    return only && clear ? [[initiative, only]] : [];
  });
}

function groupByName<T extends { name: string; aliases: readonly string[] }>(values: readonly T[]) {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const name of namesOf(value)) groups.set(name, [...(groups.get(name) ?? []), value]);
  }
  return groups;
}

function namesOf({ name, aliases }: { name: string; aliases: readonly string[] }): string[] {
  return [...new Set([name, ...aliases].map(comparable))].filter((n) => n !== "");
}
