import "server-only";
import { db } from "#db/client.ts";
import { Prisma, type PrismaClient } from "#db/generated/client.ts";
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
import { inPublishedOrder } from "#domain/published-order.ts";
import { dataVersion } from "./data-version.ts";
import { documentRecords } from "./document-record.ts";
import { eventParts, toEvent } from "./event-record.ts";
import { findingParts, toFinding } from "./finding-record.ts";
import { ofOneImport } from "./of-one-import.ts";

const NO_DATA = "aucune";
const PROFILES_AT_ONCE = 250;

/** All that is published, in the shape and the order of the JSON export, version 1. */
export async function exportDirectory(): Promise<Directory> {
  return ofOneImport(readDirectory);
}

async function readDirectory(): Promise<Directory> {
  const client = db();
  const placed = { include: { passage: true } } as const;
  return inPublishedOrder({
    schemaVersion: 1,
    dataVersion: (await dataVersion())?.version ?? NO_DATA,
    documents: await documentRecords(Prisma.sql`d.withdrawn_at IS NULL`),
    initiatives: await readInitiatives(client),
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
}

/** A row with its passage in place of its keys. */
function withPassage<T extends { id: number; passageId: number; passage: PassageRow }>(row: T) {
  const { id: _, passageId: __, passage, ...values } = row;
  return { ...values, passage: toPassage(passage) };
}

async function readInitiatives(client: PrismaClient): Promise<Initiative[]> {
  const initiatives: Initiative[] = [];
  for (let after = 0; ; ) {
    const rows = await profileRows(client, {
      where: { withdrawnAt: null, id: { gt: after } },
      take: PROFILES_AT_ONCE,
    });
    initiatives.push(...rows.map(toInitiative));
    const last = rows.at(-1);
    if (!last) return initiatives;
    after = last.id;
  }
}
