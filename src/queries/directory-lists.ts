/** What is published beside profiles, list by list, each in its published order and read a few at a time. */
import "server-only";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { toPassage } from "#db/initiative-record.ts";
import type { PassageRow } from "#db/profile-rows.ts";
import {
  type Finding,
  organisationSchema,
  personSchema,
  questionSchema,
  resourceSchema,
  termSchema,
} from "#domain/directory.ts";
import { documentInOrder } from "#domain/published-order.ts";
import type { Lists } from "#formats/published.ts";
import { documentRecords } from "./document-record.ts";
import { eventParts, toEvent } from "./event-record.ts";
import { findingParts, toFinding } from "./finding-record.ts";

const AT_ONCE = 200;
/** Of those that bear their parts and what became of their lines. */
const DOCUMENTS_AT_ONCE = 20;

/** The profiles that are wanted, by their ids; null for all of them. */
type Part = readonly number[] | null;
type Reader<T> = (part: Part) => AsyncIterable<T[]>;

/** A row with its passage in place of its keys. */
export function withPassage<T extends { id: number; passageId: number; passage: PassageRow }>(row: T) {
  const { id: _, passageId: __, passage, ...values } = row;
  return { ...values, passage: toPassage(passage) };
}

const placed = { include: { passage: true } } as const;

/**
 * Of a part of the profiles: all publications, so that each passage leads to one, the actors and the findings of these
 * profiles. What is told beside profiles is in the whole alone.
 */
export const LISTS: { [Name in keyof Lists]: Reader<Lists[Name][number]> } = {
  documents: list(
    () => Prisma.sql`SELECT id FROM document WHERE withdrawn_at IS NULL ORDER BY id COLLATE "C"`,
    async (ids: string[]) =>
      (await documentRecords(Prisma.sql`d.id = ANY(${ids}::text[])`)).map((d) => [d.id, documentInOrder(d)]),
    DOCUMENTS_AT_ONCE,
  ),
  organisations: list(
    (part) =>
      Prisma.sql`SELECT slug FROM organisation WHERE withdrawn_at IS NULL AND ${
        part
          ? Prisma.sql`slug IN (SELECT organisation_slug FROM relation WHERE initiative_id = ANY(${part}::int[]))`
          : Prisma.sql`TRUE`
      } ORDER BY slug COLLATE "C"`,
    async (slugs: string[]) =>
      (
        await db().organisation.findMany({
          where: { slug: { in: slugs } },
          omit: { withdrawnAt: true, mergedInto: true },
        })
      ).map((row) => [row.slug, organisationSchema.parse(row)]),
  ),
  people: list(inTextOrder("person", ["name", "context"]), async (ids: number[]) =>
    (await db().person.findMany({ where: { id: { in: ids } }, ...placed })).map((row) => [
      row.id,
      personSchema.parse(withPassage(row)),
    ]),
  ),
  events: list(
    (part) => Prisma.sql`SELECT slug FROM event WHERE ${part === null} ORDER BY slug COLLATE "C"`,
    async (slugs: string[]) =>
      (await db().event.findMany({ where: { slug: { in: slugs } }, include: eventParts })).map((row) => [
        row.slug,
        toEvent(row),
      ]),
  ),
  resources: list(inTextOrder("resource", ["title"]), async (ids: number[]) =>
    (await db().resource.findMany({ where: { id: { in: ids } }, ...placed })).map((row) => [
      row.id,
      resourceSchema.parse(withPassage(row)),
    ]),
  ),
  glossary: list(inTextOrder("glossary_term", ["term"]), async (ids: number[]) =>
    (await db().glossaryTerm.findMany({ where: { id: { in: ids } }, ...placed })).map((row) => [
      row.id,
      termSchema.parse(withPassage(row)),
    ]),
  ),
  questions: list(inTextOrder("question", ["question"]), async (ids: number[]) =>
    (await db().question.findMany({ where: { id: { in: ids } }, ...placed })).map((row) => [
      row.id,
      questionSchema.parse(withPassage(row)),
    ]),
  ),
  findings: list(
    inTextOrder("finding", ["code", "message"], (part) =>
      part ? Prisma.sql`x.initiative_id = ANY(${part}::int[])` : Prisma.sql`TRUE`,
    ),
    async (ids: number[]) =>
      (await db().finding.findMany({ where: { id: { in: ids } }, include: findingParts })).map((row) => [
        row.id,
        toFinding(row),
      ]),
  ),
};

/** What the publications say badly of these profiles. */
export async function findingsOf(slugs: readonly string[]): Promise<Finding[]> {
  const where = { initiative: { slug: { in: [...slugs] } } };
  return (await db().finding.findMany({ where, include: findingParts })).map(toFinding);
}

/** A list of which all keys are asked for in their order, then some records at a time: any number takes the same memory. */
function list<Key extends string | number, T>(
  keys: (part: Part) => Prisma.Sql,
  read: (keys: Key[]) => Promise<[Key, T][]>,
  atOnce = AT_ONCE,
): Reader<T> {
  return async function* (part) {
    const [row] = await db().$queryRaw<{ keys: Key[] }[]>`SELECT ARRAY(${keys(part)}) AS keys`;
    const all = row?.keys ?? [];
    for (let from = 0; from < all.length; from += atOnce) {
      const wanted = all.slice(from, from + atOnce);
      const found = new Map(await read(wanted));
      yield wanted.flatMap((key) => {
        const record = found.get(key);
        return record === undefined ? [] : [record];
      });
    }
  };
}

/** The ids of a table as its rows stand in the publications; of a part of the profiles those of no table but that of findings. */
function inTextOrder(
  table: string,
  own: readonly string[],
  condition: (part: Part) => Prisma.Sql = (part) => Prisma.sql`${part === null}`,
): (part: Part) => Prisma.Sql {
  const order = own.map((column) => `x.${column} COLLATE "C"`).join(", ");
  return (part) => Prisma.sql`
    SELECT x.id FROM ${Prisma.raw(table)} x JOIN passage p ON p.id = x.passage_id WHERE ${condition(part)}
    ORDER BY p.document_id COLLATE "C", p.line_start, p.line_end, ${Prisma.raw(order)}`;
}
