import "server-only";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { toInitiative, toPassage } from "#db/initiative-record.ts";
import { type PassageRow, profileRows } from "#db/profile-rows.ts";
import {
  type Directory,
  type Initiative,
  organisationSchema,
  personSchema,
  questionSchema,
  resourceSchema,
  termSchema,
} from "#domain/directory.ts";
import { initiativeInOrder, inPublishedOrder } from "#domain/published-order.ts";
import type { PublishedProfile } from "#formats/published.ts";
import { dataVersion } from "./data-version.ts";
import { documentRecords } from "./document-record.ts";
import { eventParts, toEvent } from "./event-record.ts";
import { findingParts, toFinding } from "./finding-record.ts";
import { ofOneImport } from "./of-one-import.ts";
import { idsOf } from "./wanted-profiles.ts";

export const NO_DATA = "aucune";
const PROFILES_AT_ONCE = 100;

/** All that is published, in the shape and the order of the JSON export, version 1. */
export async function exportDirectory(): Promise<Directory> {
  return ofOneImport(async () => {
    const rest = await restOfDirectory();
    const { schemaVersion, dataVersion, documents, ...others } = rest;
    const initiatives: Initiative[] = [];
    for await (const profiles of profilesOf(await idsOf({ tag: "all" })))
      initiatives.push(...profiles.map(({ initiative }) => initiative));
    return { schemaVersion, dataVersion, documents, initiatives, ...others };
  });
}

/** All but the profiles. */
export async function restOfDirectory(): Promise<Omit<Directory, "initiatives">> {
  const client = db();
  const placed = { include: { passage: true } } as const;
  const { initiatives: _, ...rest } = inPublishedOrder({
    schemaVersion: 1,
    dataVersion: (await dataVersion())?.version ?? NO_DATA,
    documents: await documentRecords(Prisma.sql`d.withdrawn_at IS NULL`),
    initiatives: [],
    organisations: (
      await client.organisation.findMany({
        where: { withdrawnAt: null },
        omit: { withdrawnAt: true, mergedInto: true },
      })
    ).map((row) => organisationSchema.parse(row)),
    people: (await client.person.findMany(placed)).map((row) => personSchema.parse(withPassage(row))),
    events: (await client.event.findMany({ include: eventParts })).map(toEvent),
    resources: (await client.resource.findMany(placed)).map((row) => resourceSchema.parse(withPassage(row))),
    glossary: (await client.glossaryTerm.findMany(placed)).map((row) => termSchema.parse(withPassage(row))),
    questions: (await client.question.findMany(placed)).map((row) => questionSchema.parse(withPassage(row))),
    findings: (await client.finding.findMany({ include: findingParts })).map(toFinding),
  });
  return rest;
}

/** A row with its passage in place of its keys. */
export function withPassage<T extends { id: number; passageId: number; passage: PassageRow }>(row: T) {
  const { id: _, passageId: __, passage, ...values } = row;
  return { ...values, passage: toPassage(passage) };
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
