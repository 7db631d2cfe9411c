import "server-only";
import { db } from "#db/client.ts";
import { toInitiative } from "#db/initiative-record.ts";
import { profileRows } from "#db/profile-rows.ts";
import type { Directory } from "#domain/directory.ts";
import { initiativeInOrder } from "#domain/published-order.ts";
import type { PublishedProfile } from "#formats/published.ts";
import { dataVersion } from "./data-version.ts";
import { LISTS } from "./directory-lists.ts";
import { ofOneImport } from "./of-one-import.ts";
import { idsOf } from "./wanted-profiles.ts";

export const NO_DATA = "aucune";
const PROFILES_AT_ONCE = 100;

/** All that is published, in the shape and the order of the JSON export, version 1. */
export async function exportDirectory(): Promise<Directory> {
  return ofOneImport(async () => ({
    schemaVersion: 1,
    dataVersion: (await dataVersion())?.version ?? NO_DATA,
    documents: await whole(LISTS.documents(null)),
    initiatives: (await whole(profilesOf(await idsOf({ tag: "all" })))).map(({ initiative }) => initiative),
    organisations: await whole(LISTS.organisations(null)),
    people: await whole(LISTS.people(null)),
    events: await whole(LISTS.events(null)),
    resources: await whole(LISTS.resources(null)),
    glossary: await whole(LISTS.glossary(null)),
    questions: await whole(LISTS.questions(null)),
    findings: await whole(LISTS.findings(null)),
  }));
}

async function whole<T>(batches: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const records of batches) all.push(...records);
  return all;
}

/** The profiles of these ids in their order, as they are published, a few at a time. */
export async function* profilesOf(ids: readonly number[]): AsyncGenerator<PublishedProfile[]> {
  for (let from = 0; from < ids.length; from += PROFILES_AT_ONCE) {
    const wanted = ids.slice(from, from + PROFILES_AT_ONCE);
    const rows = await profileRows(db(), { where: { withdrawnAt: null, id: { in: wanted } } });
    const found = new Map(rows.map((row) => [row.id, row]));
    yield wanted.flatMap((id) => {
      const row = found.get(id);
      if (!row) return [];
      const { createdAt, updatedAt } = row;
      return [{ initiative: initiativeInOrder(toInitiative(row)), createdAt, updatedAt }];
    });
  }
}
