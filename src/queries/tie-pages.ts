import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { toPassage } from "#db/initiative-record.ts";
import {
  type LessonRecord,
  lessonRecordSchema,
  type RelationRecord,
  relationRecordSchema,
  type SectionRecord,
  sectionRecordSchema,
} from "#domain/records.ts";
import { documentRecords } from "./document-record.ts";
import { inDocument, type PageAsked, type RecordPage } from "./record-pages.ts";

const pairSchema = z.string().regex(/^(.*) (\d{1,9})$/);

/** « slug position », or what stands before the first one. */
function pair(key: string | null): [string, number] {
  const [, name = "", position = "-1"] = /^(.*) (\d{1,9})$/.exec(pairSchema.safeParse(key).data ?? "") ?? [];
  return [name, Number(position)];
}

export async function relationPage(asked: PageAsked): Promise<RecordPage<RelationRecord>> {
  const [slug, position] = pair(asked.after);
  const where = {
    initiative: { withdrawnAt: null, ...(asked.initiative && { slug: asked.initiative }) },
    ...(asked.organisation && { organisationSlug: asked.organisation }),
    ...(asked.kind && { kind: asked.kind }),
    ...inDocument(asked),
  } satisfies Prisma.RelationWhereInput;
  const rows = await db().relation.findMany({
    where: {
      AND: [
        where,
        {
          OR: [{ initiative: { slug: { gt: slug } } }, { initiative: { slug }, position: { gt: position } }],
        },
      ],
    },
    include: { passage: true, initiative: { select: { slug: true } } },
    orderBy: [{ initiative: { slug: "asc" } }, { position: "asc" }],
    take: asked.limit,
  });
  const total = await db().relation.count({ where });
  return {
    total,
    records: rows.map((row) => ({
      key: `${row.initiative.slug} ${row.position}`,
      record: relationRecordSchema.parse({
        initiative: row.initiative.slug,
        name: row.name,
        organisation: row.organisationSlug,
        kind: row.kind,
        level: row.level,
        passage: toPassage(row.passage),
      }),
    })),
  };
}

export async function lessonPage(asked: PageAsked): Promise<RecordPage<LessonRecord>> {
  const where = {
    ...(asked.document && { documentId: asked.document }),
    ...(asked.kind && { kind: asked.kind }),
  };
  const rows = await db().lesson.findMany({
    where: { ...where, key: { gt: asked.after ?? "" } },
    omit: { filters: true, hash: true },
    orderBy: { key: "asc" },
    take: asked.limit,
  });
  const slugs = await slugsOf(rows.flatMap(({ initiatives }) => initiatives));
  const total = await db().lesson.count({ where });
  return {
    total,
    records: rows.map((row) => ({
      key: row.key,
      record: lessonRecordSchema.parse({
        key: row.key,
        kind: row.kind,
        lead: row.lead,
        text: row.text,
        title: row.title,
        passage: toPassage(row),
        initiatives: row.initiatives.flatMap((id) => slugs.get(id) ?? []),
      }),
    })),
  };
}

async function slugsOf(ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db().initiative.findMany({
    where: { id: { in: [...ids] }, withdrawnAt: null },
    select: { id: true, slug: true },
  });
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}

/** The parts of a publication in the order of the text. */
export async function sectionPage(asked: PageAsked): Promise<RecordPage<SectionRecord>> {
  const [record] = await documentRecords(Prisma.sql`d.id = ${asked.document}`);
  const all = (record?.sections ?? []).map((section, position) => ({
    key: String(position + 1),
    record: sectionRecordSchema.parse({ ...section, document: asked.document }),
  }));
  const from = Number(asked.after ?? 0);
  return { total: all.length, records: all.slice(from, from + asked.limit) };
}
