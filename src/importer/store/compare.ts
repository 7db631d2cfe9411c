import type { Prisma } from "#db/generated/client.ts";
import type { InitiativeChange } from "#domain/changes.ts";
import { changeOf, withdrawalOf } from "./initiative-changes.ts";
import { batches } from "./insert-rows.ts";
import type { Plan } from "./plan.ts";
import { storedProfiles } from "./snapshot.ts";

const PROFILES_AT_ONCE = 100;

/** What a plan changes for each initiative, against what is stored; in the order of the slugs. */
export async function compareWithStore(
  tx: Prisma.TransactionClient,
  plan: Plan,
): Promise<InitiativeChange[]> {
  const changes: (InitiativeChange | null)[] = [];
  const touched = plan.initiatives.filter(({ action }) => action !== "keep");
  for (const some of batches(touched, PROFILES_AT_ONCE)) {
    const profiles = await storedProfiles(
      tx,
      some.flatMap(({ action, stored }) => (action === "rewrite" && stored ? [stored.id] : [])),
    );
    for (const planned of some) {
      changes.push(changeOf(planned, (planned.stored && profiles.get(planned.stored.id)) ?? null));
    }
  }
  for (const some of batches(plan.withdrawn, PROFILES_AT_ONCE)) {
    const profiles = await storedProfiles(
      tx,
      some.map(({ id }) => id),
    );
    for (const gone of some) changes.push(withdrawalOf(gone, profiles.get(gone.id) ?? null));
  }
  return changes.filter((change) => change !== null).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
