import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { type InitiativeChange, initiativeChangeSchema } from "#domain/changes.ts";

/** What the latest import that changed anything did to the directory. */
export interface LatestChanges {
  at: Date;
  created: number;
  updated: number;
  withdrawn: number;
  /** Initiative by initiative, by slug; some of them at most. */
  changes: InitiativeChange[];
}

/** Null while nothing but a first import was made: then all is new. More changes than a page can tell stay in the report of the run. */
export async function latestChanges(): Promise<LatestChanges | null> {
  const [run] = await db().$queryRaw<LatestChanges[]>`
    SELECT started_at AS at, created, updated, withdrawn, jsonb_path_query_array(changes, '$[0 to 49]') AS changes
    FROM import_run WHERE id > (SELECT min(id) FROM import_run) AND created + updated + withdrawn > 0
    ORDER BY id DESC LIMIT 1`;
  return run ? { ...run, changes: z.array(initiativeChangeSchema).parse(run.changes) } : null;
}
