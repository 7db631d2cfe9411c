import type { Prisma } from "#db/generated/client.ts";
import { profileOf } from "#db/initiative-record.ts";
import { profileRows } from "#db/profile-rows.ts";
import type { Initiative, Organisation } from "#domain/directory.ts";
import type { Traces } from "./traces.ts";

/** What a plan needs to know of an initiative of the store. */
export interface StoredInitiative {
  id: number;
  slug: string;
  identity: string;
  name: string;
  aliases: string[];
  contentHash: string;
  withdrawn: boolean;
  /** Of one that the import does not have under its identity: what else it can be known again by. */
  traces: Traces | null;
}

/** An actor of the store, those that no publication names any more included. */
export interface StoredOrganisation extends Organisation {
  withdrawn: boolean;
}

/** What a plan needs to know of the store. */
export interface Snapshot {
  /** Of the last import; null before the first. */
  dataVersion: string | null;
  /** Of the program that wrote it, and of the seeds that it read. */
  programVersion: string | null;
  documents: { id: string; contentHash: string; withdrawn: boolean }[];
  initiatives: StoredInitiative[];
  formerSlugs: { slug: string; initiativeId: number }[];
  organisations: StoredOrganisation[];
}

/** Reads what is stored, for the plan of an import that has these identities. */
export async function readSnapshot(
  tx: Prisma.TransactionClient,
  identities: readonly string[],
): Promise<Snapshot> {
  const lastRun = await tx.importRun.findFirst({
    orderBy: { id: "desc" },
    select: { dataVersion: true, version: true },
  });
  const documents = await tx.document.findMany({
    select: { id: true, contentHash: true, withdrawnAt: true },
    orderBy: { id: "asc" },
  });
  const initiatives = await tx.initiative.findMany({
    select: {
      id: true,
      slug: true,
      identity: true,
      name: true,
      aliases: true,
      contentHash: true,
      withdrawnAt: true,
    },
    orderBy: { id: "asc" },
  });
  const traces = await readTraces(tx, identities);
  return {
    dataVersion: lastRun?.dataVersion ?? null,
    programVersion: lastRun?.version ?? null,
    documents: documents.map(({ withdrawnAt, ...document }) => ({
      ...document,
      withdrawn: withdrawnAt !== null,
    })),
    initiatives: initiatives.map(({ withdrawnAt, ...initiative }) => ({
      ...initiative,
      withdrawn: withdrawnAt !== null,
      traces: traces.get(initiative.id) ?? null,
    })),
    formerSlugs: await tx.formerSlug.findMany({ orderBy: { slug: "asc" } }),
    organisations: await readOrganisations(tx),
  };
}

async function readOrganisations(tx: Prisma.TransactionClient): Promise<StoredOrganisation[]> {
  const rows = await tx.organisation.findMany({ omit: { mergedInto: true }, orderBy: { slug: "asc" } });
  return rows.map(({ withdrawnAt, ...organisation }) => ({
    ...organisation,
    withdrawn: withdrawnAt !== null,
  }));
}

async function readTraces(
  tx: Prisma.TransactionClient,
  identities: readonly string[],
): Promise<Map<number, Traces>> {
  const known = new Set(identities);
  const published = await tx.initiative.findMany({
    where: { withdrawnAt: null },
    select: { id: true, identity: true },
  });
  const missing = published.filter(({ identity }) => !known.has(identity)).map(({ id }) => id);
  const rows = await tx.initiative.findMany({
    where: { id: { in: missing } },
    select: { id: true, siren: true, searchText: true, contacts: { select: { emails: true } } },
  });
  return new Map(
    rows.map(({ id, siren, searchText, contacts }) => [
      id,
      { siren, emails: contacts.flatMap(({ emails }) => emails), text: searchText },
    ]),
  );
}

/** The profiles of these initiatives as an earlier import stored them, by id; to compare, not to publish. */
export async function storedProfiles(
  tx: Prisma.TransactionClient,
  ids: readonly number[],
): Promise<Map<number, Initiative>> {
  if (ids.length === 0) return new Map();
  const rows = await profileRows(tx, { where: { id: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, profileOf(row) as Initiative]));
}
