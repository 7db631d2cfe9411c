import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { type InitiativeChange, initiativeChangeSchema } from "#domain/changes.ts";

/** What an import brought, as its row of the ledger says it beside the one before. */
export interface Novelty {
  id: number;
  at: Date;
  isFirst: boolean;
  created: number;
  updated: number;
  withdrawn: number;
  /** Ids of publications. */
  added: string[];
  replaced: string[];
  removed: string[];
  changes: InitiativeChange[];
}

const MOST_CHANGES = 30;
const documentsSchema = z.array(z.object({ id: z.string(), sha256: z.string() }));
const changeSchema = z.array(initiativeChangeSchema);

/** What the imports brought, the latest first, a page of them; one that changed no profile and no publication brought nothing. */
export async function novelties(page: number, size: number): Promise<{ shown: Novelty[]; total: number }> {
  const rows = await db().$queryRaw<
    {
      id: number;
      at: Date;
      created: number;
      updated: number;
      withdrawn: number;
      documents: unknown;
      before: unknown;
      changes: unknown;
      total: number;
    }[]
  >`
    SELECT id, started_at AS at, created, updated, withdrawn, documents, before, count(*) OVER ()::int AS total,
      jsonb_path_query_array(changes, ${`$[0 to ${MOST_CHANGES - 1}]`}::jsonpath) AS changes
    FROM (SELECT *, lag(documents) OVER (ORDER BY id) AS before FROM import_run) run
    WHERE created + updated + withdrawn > 0 OR documents IS DISTINCT FROM before
    ORDER BY id DESC LIMIT ${size} OFFSET ${(page - 1) * size}::int`;
  return { shown: rows.map(toNovelty), total: rows[0]?.total ?? 0 };
}

function toNovelty({
  documents,
  before,
  changes,
  total: _total,
  ...run
}: {
  id: number;
  at: Date;
  created: number;
  updated: number;
  withdrawn: number;
  documents: unknown;
  before: unknown;
  changes: unknown;
  total: number;
}): Novelty {
  const now = new Map(documentsSchema.parse(documents).map(({ id, sha256 }) => [id, sha256]));
  const then = new Map(documentsSchema.parse(before ?? []).map(({ id, sha256 }) => [id, sha256]));
  return {
    ...run,
    isFirst: before === null,
    added: [...now.keys()].filter((id) => !then.has(id)),
    replaced: [...now].flatMap(([id, hash]) => (then.has(id) && then.get(id) !== hash ? [id] : [])),
    removed: [...then.keys()].filter((id) => !now.has(id)),
    changes: changeSchema.parse(changes),
  };
}
