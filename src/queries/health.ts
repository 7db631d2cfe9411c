import "server-only";
import { db } from "#db/client.ts";
import { dataVersion } from "./data-version.ts";

export type Health =
  | { status: "ok"; dataVersion: string; importedAt: Date; initiatives: number; documents: number }
  /** The database answers and holds nothing yet. */
  | { status: "empty" }
  | { status: "unreachable" };

/** Whether the site can serve: the database answers and holds published data. */
export async function health(): Promise<Health> {
  try {
    const published = await dataVersion();
    if (!published) return { status: "empty" };
    return {
      status: "ok",
      dataVersion: published.version,
      importedAt: published.importedAt,
      initiatives: await db().initiative.count({ where: { withdrawnAt: null } }),
      documents: await db().document.count({ where: { withdrawnAt: null } }),
    };
  } catch {
    // Whatever the reason, the answer to the one who asks is the same; the server's log has it from the pages.
    return { status: "unreachable" };
  }
}
