import "server-only";
import { db } from "#db/client.ts";

/** Why no publication tells of the event of an address. */
export type FormerEvent =
  /** Its publication tells of it under another name. */
  | { status: "moved"; slug: string }
  | { status: "withdrawn"; name: string; since: Date }
  | { status: "unknown" };

/** What became of an event that is not published. */
export async function formerEvent(slug: string): Promise<FormerEvent> {
  const row = await db().formerEvent.findUnique({
    where: { slug },
    include: { document: { select: { events: { where: { isMain: true }, select: { slug: true } } } } },
  });
  if (!row) return { status: "unknown" };
  const [now] = row.document?.events ?? [];
  return now
    ? { status: "moved", slug: now.slug }
    : { status: "withdrawn", name: row.name, since: row.withdrawnAt };
}
