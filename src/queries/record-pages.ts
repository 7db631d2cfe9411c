import "server-only";
import type { z } from "zod";
import { db } from "#db/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import {
  type Event,
  type Finding,
  type Initiative,
  type Organisation,
  organisationSchema,
  type Question,
  questionSchema,
  type Resource,
  resourceSchema,
  type Term,
  termSchema,
} from "#domain/directory.ts";
import { type ImportRecord, importChangesSchema, importRecordSchema } from "#domain/records.ts";
import { withPassage } from "./directory-lists.ts";
import { eventParts, toEvent } from "./event-record.ts";
import { profilesOf } from "./export-directory.ts";
import { findingParts, toFinding } from "./finding-record.ts";
import { rankedPage, wantedPage } from "./wanted-profiles.ts";

/** Where a page begins, how long it is, and what narrows the list down. */
export interface PageAsked {
  /** The key of the last record of the page before; null for the first page. */
  after: string | null;
  limit: number;
  dataVersion: string;
  document?: string | undefined;
  initiative?: string | undefined;
  organisation?: string | undefined;
  kind?: string | undefined;
  code?: string | undefined;
}

/** A page of records in the order of their keys, with the key of each. */
export interface RecordPage<T> {
  total: number;
  records: { key: string; record: T }[];
}

/** Records whose key is the number of their row. */
const after = (asked: PageAsked) => ({ gt: Number(asked.after ?? 0) });
const paged = ({ limit }: PageAsked) => ({ orderBy: { id: "asc" }, take: limit }) as const;
const placed = { include: { passage: true } } as const;
export const inDocument = ({ document }: PageAsked) =>
  document ? { passage: { documentId: document } } : {};

function numbered<R extends { id: number }, T>(
  total: number,
  rows: readonly R[],
  read: (row: R) => T,
): RecordPage<T> {
  return { total, records: rows.map((row) => ({ key: String(row.id), record: read(row) })) };
}

/**
 * Those that answer words or a place in the order of the site, the others by slug. A rank is a place in a list of one
 * import alone: the key of such a list names it, and is null for a key of another one.
 */
export async function initiativePage(
  criteria: Criteria,
  asked: PageAsked,
): Promise<RecordPage<Initiative> | null> {
  const isRanked = criteria.q !== "" || criteria.near !== null;
  const [version = asked.dataVersion, rank = "0"] = isRanked && asked.after ? asked.after.split(" ") : [];
  if (version !== asked.dataVersion) return null;
  const from = Number(rank);
  const { total, ids } = isRanked
    ? await rankedPage(criteria, from, asked.limit)
    : await wantedPage(criteria, asked.after ?? "", asked.limit);
  const records: RecordPage<Initiative>["records"] = [];
  for await (const profiles of profilesOf(ids))
    for (const { initiative } of profiles)
      records.push({
        key: isRanked ? `${version} ${from + records.length + 1}` : initiative.slug,
        record: initiative,
      });
  return { total, records };
}

export async function organisationPage(asked: PageAsked): Promise<RecordPage<Organisation>> {
  const where = { withdrawnAt: null };
  const rows = await db().organisation.findMany({
    where: { ...where, slug: { gt: asked.after ?? "" } },
    omit: { withdrawnAt: true, mergedInto: true },
    orderBy: { slug: "asc" },
    take: asked.limit,
  });
  const total = await db().organisation.count({ where });
  return { total, records: rows.map((row) => ({ key: row.slug, record: organisationSchema.parse(row) })) };
}

export async function eventPage(asked: PageAsked): Promise<RecordPage<Event>> {
  const where = asked.document ? { documentId: asked.document } : {};
  const rows = await db().event.findMany({
    where: { ...where, slug: { gt: asked.after ?? "" } },
    include: eventParts,
    orderBy: { slug: "asc" },
    take: asked.limit,
  });
  const total = await db().event.count({ where });
  return { total, records: rows.map((row) => ({ key: row.slug, record: toEvent(row) })) };
}

export async function resourcePage(asked: PageAsked): Promise<RecordPage<Resource>> {
  const where = inDocument(asked);
  const rows = await db().resource.findMany({
    where: { ...where, id: after(asked) },
    ...placed,
    ...paged(asked),
  });
  return numbered(await db().resource.count({ where }), rows, (row) =>
    resourceSchema.parse(withPassage(row)),
  );
}

export async function termPage(asked: PageAsked): Promise<RecordPage<Term>> {
  const where = inDocument(asked);
  const rows = await db().glossaryTerm.findMany({
    where: { ...where, id: after(asked) },
    ...placed,
    ...paged(asked),
  });
  return numbered(await db().glossaryTerm.count({ where }), rows, (row) =>
    termSchema.parse(withPassage(row)),
  );
}

export async function questionPage(asked: PageAsked): Promise<RecordPage<Question>> {
  const where = inDocument(asked);
  const rows = await db().question.findMany({
    where: { ...where, id: after(asked) },
    ...placed,
    ...paged(asked),
  });
  return numbered(await db().question.count({ where }), rows, (row) =>
    questionSchema.parse(withPassage(row)),
  );
}

export async function findingPage(asked: PageAsked): Promise<RecordPage<Finding>> {
  const where = {
    ...inDocument(asked),
    ...(asked.code && { code: asked.code }),
    ...(asked.initiative && { initiative: { slug: asked.initiative } }),
  };
  const rows = await db().finding.findMany({
    where: { ...where, id: after(asked) },
    include: findingParts,
    ...paged(asked),
  });
  return numbered(await db().finding.count({ where }), rows, toFinding);
}

export async function importPage(asked: PageAsked): Promise<RecordPage<ImportRecord>> {
  const rows = await db().importRun.findMany({
    where: { id: after(asked) },
    omit: { changes: true },
    ...paged(asked),
  });
  return numbered(await db().importRun.count(), rows, ({ version: _, ...row }) =>
    importRecordSchema.parse({ ...row, startedAt: row.startedAt.toISOString() }),
  );
}

/** One import with what it changed; null for an unknown one. */
export async function importById(id: number): Promise<z.infer<typeof importChangesSchema> | null> {
  const [row] = await db().$queryRaw<{ startedAt: Date }[]>`
    SELECT id, started_at AS "startedAt", duration_ms AS "durationMs", data_version AS "dataVersion", documents,
      created, updated, unchanged, withdrawn, findings, jsonb_path_query_array(changes, '$[0 to 999]') AS changes
    FROM import_run WHERE id = ${id}`;
  return row ? importChangesSchema.parse({ ...row, startedAt: row.startedAt.toISOString() }) : null;
}
