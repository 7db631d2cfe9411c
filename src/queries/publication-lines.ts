import "server-only";
import { db } from "#db/client.ts";
import { splitLines } from "#lib/lines.ts";

/** The lines of publications as received, by the ids of these. */
export type PublicationLines = ReadonlyMap<string, readonly string[]>;

/** The texts in which passages stand: who quotes them cuts them out. */
export async function publicationLines(ids: readonly string[]): Promise<PublicationLines> {
  const rows = await db().document.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, text: true },
  });
  return new Map(rows.map(({ id, text }) => [id, splitLines(text)]));
}
