import "server-only";
import { db } from "#db/client.ts";

/** A publication that can be read here, by what others call it. */
export interface HeldPublication {
  id: string;
  title: string;
  subtitle: string | null;
  /** The event that it tells of: it is read there. */
  event: string | null;
}

/** The publications of the directory, for who recommends them. */
export async function heldPublications(): Promise<HeldPublication[]> {
  const rows = await db().document.findMany({
    where: { withdrawnAt: null },
    select: {
      id: true,
      title: true,
      subtitle: true,
      events: { where: { isMain: true }, select: { slug: true }, orderBy: { slug: "asc" }, take: 1 },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ events, ...row }) => ({ ...row, event: events[0]?.slug ?? null }));
}
