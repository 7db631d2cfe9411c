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

/** More than a page can tell: the report of the run has them all. */
const MOST = 100;

/** Null while nothing but a first import was made: then all is new. */
export async function latestChanges(): Promise<LatestChanges | null> {
  const first = await db().importRun.findFirst({ orderBy: { id: "asc" }, select: { id: true } });
  if (!first) return null;
  const run = await db().importRun.findFirst({
    where: {
      id: { gt: first.id },
      OR: [{ created: { gt: 0 } }, { updated: { gt: 0 } }, { withdrawn: { gt: 0 } }],
    },
    orderBy: { id: "desc" },
  });
  if (!run) return null;
  const { startedAt: at, created, updated, withdrawn } = run;
  const changes = z.array(initiativeChangeSchema).parse(run.changes).slice(0, MOST);
  return { at, created, updated, withdrawn, changes };
}
