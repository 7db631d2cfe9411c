import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import type { LessonRecord } from "#domain/records.ts";
import type { Published } from "#formats/published.ts";
import { dataVersion } from "./data-version.ts";
import { findingsOf, LISTS } from "./directory-lists.ts";
import { NO_DATA, profilesOf } from "./export-directory.ts";
import { publicationLines } from "./publication-lines.ts";
import { publishedDocuments } from "./published-documents.ts";
import type { RecordPage } from "./record-pages.ts";
import { lessonPage } from "./tie-pages.ts";
import { idsOf, type Wanted } from "./wanted-profiles.ts";

const LESSONS_AT_ONCE = 500;

/** An import ended while a file was written: what was written of it is of no use. */
export class DataChanged extends Error {
  override name = "DataChanged";
  constructor() {
    super("L'annuaire a été mis à jour pendant l'écriture du fichier : demandez-le à nouveau.");
  }
}

/**
 * What a file of the wanted profiles is written from. It is read while it is written, so that any number of profiles
 * takes the same memory; after each batch the data must still be of the same import.
 */
export async function published(
  wanted: Wanted,
  siteUrl: string,
  keeps: Published["keeps"] = () => true,
): Promise<Published> {
  const run = await dataVersion();
  const version = run?.version ?? NO_DATA;
  const same = async <T>(answer: T): Promise<T> => {
    if (((await dataVersion())?.version ?? NO_DATA) !== version) throw new DataChanged();
    return answer;
  };
  const ids = await idsOf(wanted);
  return {
    dataVersion: version,
    importedAt: run?.importedAt ?? new Date(0),
    siteUrl,
    keeps,
    documents: await same(await publishedDocuments()),
    async *profiles() {
      for await (const profiles of profilesOf(ids)) yield await same(profiles);
    },
    async *list(name) {
      for await (const records of LISTS[name](wanted.tag === "all" ? null : ids)) yield await same(records);
    },
    findingsOf: async (initiatives) => same(await findingsOf(initiatives)),
    async *lessons() {
      for await (const lessons of lessonBatches(version)) yield await same(lessons);
    },
    lines: async (documents) => same(await publicationLines(documents)),
    fieldChanges,
  };
}

async function* lessonBatches(dataVersion: string): AsyncGenerator<LessonRecord[]> {
  let after: string | null = null;
  do {
    const page: RecordPage<LessonRecord> = await lessonPage({ after, limit: LESSONS_AT_ONCE, dataVersion });
    yield page.records.map(({ record }) => record);
    after = page.records.length < LESSONS_AT_ONCE ? null : (page.records.at(-1)?.key ?? null);
  } while (after !== null);
}

const changesSchema = z.array(z.object({ slug: z.string(), field: z.string(), at: z.date() }));

/** From the ledger: what came with a profile has no entry. */
async function fieldChanges(): Promise<ReadonlyMap<string, Date>> {
  const rows = await db().$queryRaw`
    SELECT c.one ->> 'slug' AS slug, f.one ->> 'field' AS field, max(r.started_at) AS at
    FROM import_run r, jsonb_array_elements(r.changes) AS c (one), jsonb_array_elements(c.one -> 'fields') AS f (one)
    GROUP BY 1, 2`;
  return new Map(changesSchema.parse(rows).map(({ slug, field, at }) => [`${slug} ${field}`, at]));
}
