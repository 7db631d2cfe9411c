import "server-only";
import { db } from "#db/client.ts";

/** What stands at the address of a thing: it, nothing any more, or nothing ever. */
export type AddressStatus = "known" | "withdrawn" | "unknown";

/** The first part of the addresses of things that an import makes. */
export type Collection = "initiatives" | "documents" | "restitutions";

const LOOK_UPS: Record<Collection, (name: string) => Promise<AddressStatus>> = {
  async initiatives(slug) {
    const profile = await db().initiative.findUnique({ where: { slug }, select: { withdrawnAt: true } });
    if (profile) return profile.withdrawnAt ? "withdrawn" : "known";
    return (await db().formerSlug.findUnique({ where: { slug }, select: { slug: true } }))
      ? "known"
      : "unknown";
  },
  async documents(id) {
    return (await db().document.findUnique({ where: { id }, select: { id: true } })) ? "known" : "unknown";
  },
  async restitutions(slug) {
    return (await db().event.findUnique({ where: { slug }, select: { slug: true } })) ? "known" : "unknown";
  },
};

/** Whether a page can be made for this address, asked before any of it is sent. */
export function addressStatus(collection: Collection, name: string): Promise<AddressStatus> {
  return LOOK_UPS[collection](name);
}
