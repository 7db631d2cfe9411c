import { Prisma, type PrismaClient } from "#db/generated/client.ts";
import type { InitiativeChange } from "#domain/changes.ts";
import { isDecision } from "#domain/findings.ts";
import { count } from "#lib/text.ts";
import { compareWithStore } from "./compare.ts";
import type { ImportedDirectory } from "./imported.ts";
import { inconsistencies } from "./inconsistencies.ts";
import { type Plan, planChanges } from "./plan.ts";
import { readSnapshot } from "./snapshot.ts";
import { writePlan } from "./write.ts";
import { writeLessons } from "./write-lessons.ts";
import { writeSearch } from "./write-search.ts";

export interface StoreCounts {
  created: number;
  /** Those whose words changed; one that only moved to other lines is unchanged. */
  updated: number;
  unchanged: number;
  withdrawn: number;
}

export interface StoreChanges {
  dataVersion: string;
  counts: StoreCounts;
  changes: InitiativeChange[];
  /** For each slug of the import, the one that the initiative has and keeps. */
  slugs: ReadonlyMap<string, string>;
}

/** Nothing was written, for these reasons, each a French sentence; « unconfirmed »: somebody may say that it is meant. */
export interface StoreRefusal {
  status: "refused" | "unconfirmed";
  reasons: string[];
}

export type StoreResult =
  | ({ status: "stored" } & StoreChanges)
  /** What is stored is already this: nothing was written. */
  | { status: "unchanged"; dataVersion: string; counts: StoreCounts }
  | StoreRefusal;

/** The lock of all imports into one database: « IMPO » in ASCII. */
export const IMPORT_LOCK = 0x494d504f;
const LOCK_WAIT_SECONDS = 60;
const TRANSACTION_MINUTES = 15;

/**
 * Stores what an import read: a plan, then one transaction under a lock, with a row in the ledger. Killed at any
 * moment it leaves the old data whole. A second run at the same time waits for its turn, then refuses.
 */
export async function storeDirectory(
  client: PrismaClient,
  imported: ImportedDirectory,
  now: Date,
  { lockWaitSeconds = LOCK_WAIT_SECONDS, confirmWithdrawals = false } = {},
): Promise<StoreResult> {
  const reasons = inconsistencies(imported);
  if (reasons.length > 0) return { status: "refused", reasons };
  try {
    return await client.$transaction(
      async (tx) => {
        await lock(tx, lockWaitSeconds);
        return storeUnderLock(tx, imported, now, confirmWithdrawals);
      },
      { maxWait: lockWaitSeconds * 1000, timeout: TRANSACTION_MINUTES * 60_000 },
    );
  } catch (error) {
    if (!isBusy(error)) throw error;
    const since = count(lockWaitSeconds, "seconde");
    const reason = `Un autre import est en cours depuis plus de ${since} : attendez qu'il finisse, puis recommencez.`;
    return { status: "refused", reasons: [reason] };
  }
}

/** What storing would do, which it does not. */
export async function previewDirectory(
  client: PrismaClient,
  imported: ImportedDirectory,
): Promise<({ status: "previewed" } & StoreChanges) | StoreRefusal> {
  const reasons = inconsistencies(imported);
  if (reasons.length > 0) return { status: "refused", reasons };
  const { plan, changes, counts } = await prepare(client, imported);
  return { status: "previewed", dataVersion: plan.dataVersion, counts, changes, slugs: plan.slugs };
}

async function prepare(client: Prisma.TransactionClient, imported: ImportedDirectory) {
  const plan = planChanges(await readSnapshot(client, Object.values(imported.identities)), imported);
  const changes = plan.isEmpty ? [] : await compareWithStore(client, plan);
  return { plan, changes, counts: countChanges(plan, changes) };
}

async function storeUnderLock(
  tx: Prisma.TransactionClient,
  imported: ImportedDirectory,
  now: Date,
  confirmWithdrawals: boolean,
): Promise<StoreResult> {
  const started = performance.now();
  const { plan, changes, counts } = await prepare(tx, imported);
  const { dataVersion } = plan;
  if (plan.isEmpty) return { status: "unchanged", dataVersion, counts };
  const loss = confirmWithdrawals ? null : massWithdrawal(plan);
  if (loss) return { status: "unconfirmed", reasons: [loss] };

  await writePlan(tx, plan, new Set(changes.map(({ slug }) => slug)), now);
  await writeSearch(tx, plan);
  await writeLessons(tx, plan);
  await tx.importRun.create({
    data: {
      startedAt: now,
      durationMs: Math.round(performance.now() - started),
      dataVersion,
      version: imported.programVersion,
      documents: plan.directory.documents.map(({ id, sha256 }) => ({ id, sha256 })),
      ...counts,
      findings: plan.directory.findings.filter((f) => !isDecision(f.code)).length,
      changes: changes as unknown as Prisma.InputJsonArray,
    },
  });
  // The embedded database has nobody else to tell its planner how large the tables became.
  await tx.$executeRaw`ANALYZE`;
  return { status: "stored", dataVersion, counts, changes, slugs: plan.slugs };
}

/** Above this share of the published profiles, somebody must say that they are to go. */
const MOST_WITHDRAWN = 0.1;

function massWithdrawal({ initiatives, withdrawn }: Plan): string | null {
  const published = withdrawn.length + initiatives.filter(({ stored }) => stored && !stored.withdrawn).length;
  if (withdrawn.length <= published * MOST_WITHDRAWN) return null;
  const gone = count(withdrawn.length, "fiche");
  return `Cet import retirerait ${gone} sur ${published} publiées (plus d'une sur dix), rien n'a donc été écrit : si c'est voulu, lancez « npm run import -- --confirm-withdrawals ».`;
}

async function lock(tx: Prisma.TransactionClient, seconds: number): Promise<void> {
  await tx.$executeRawUnsafe(`SET LOCAL lock_timeout = '${seconds}s'`);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${IMPORT_LOCK}::bigint)`;
}

/** A revived initiative counts as created: visitors had lost it. */
function countChanges(plan: Plan, changes: readonly InitiativeChange[]): StoreCounts {
  const number = (...kinds: InitiativeChange["change"][]) =>
    changes.filter(({ change }) => kinds.includes(change)).length;
  const created = number("created", "revived");
  const updated = number("changed");
  return {
    created,
    updated,
    unchanged: plan.initiatives.length - created - updated,
    withdrawn: number("withdrawn"),
  };
}

/** The lock was not to be had in time (55P03 of PostgreSQL), or the embedded server let no transaction begin. */
function isBusy(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (error.code === "P2028") return error.message.includes("Unable to start a transaction");
  return JSON.stringify(error.meta ?? {}).includes("55P03");
}
