import { department } from "#domain/departments.ts";
import { structureType } from "#domain/structure-types.ts";
import { theme } from "#domain/themes.ts";
import { type AddressStatus, addressStatus } from "#queries/address-status.ts";
import { dataVersion } from "#queries/data-version.ts";

/** Why the page that was asked cannot be made. */
export type Detour =
  | { reason: "unknown" }
  /** Nothing tells of this initiative any more. */
  | { reason: "withdrawn"; slug: string }
  | { reason: "unavailable" };

/** The request header in which the proxy names a withdrawn initiative to the page that says so. */
export const WITHDRAWN_HEADER = "x-withdrawn-initiative";

const isKnown = (found: unknown): AddressStatus => (found ? "known" : "unknown");

/** How to tell, by the first part of an address, whether the second one names something. */
const COLLECTIONS: Record<string, (name: string) => AddressStatus | Promise<AddressStatus>> = {
  initiatives: (slug) => addressStatus("initiatives", slug),
  documents: (id) => addressStatus("documents", id),
  restitutions: (slug) => addressStatus("restitutions", slug),
  themes: (slug) => isKnown(theme(slug)),
  departements: (code) => isKnown(department(code)),
  structures: (code) => isKnown(structureType(code.toUpperCase())),
};

/** What answers without the database. */
const WITHOUT_DATABASE = /^\/(?:api\/|[^/]+\.[a-z]+$)/;

/**
 * A page that finds out too late that it has nothing to show is sent empty and filled by a script. So it is found
 * out before, and answered with a page that is made on the server. Null for the ordinary way.
 */
export async function detourFor(pathname: string): Promise<Detour | null> {
  if (WITHOUT_DATABASE.test(pathname)) return null;
  const [, collection = "", name, ...rest] = pathname.split("/");
  const lookUp = Object.hasOwn(COLLECTIONS, collection) ? COLLECTIONS[collection] : undefined;
  const slug = name && rest.length === 0 ? decoded(name) : "";
  if (slug === null) return { reason: "unknown" };
  try {
    const [status] = await Promise.all([slug && lookUp ? lookUp(slug) : "known", dataVersion()]);
    if (status === "known") return null;
    return status === "withdrawn" ? { reason: "withdrawn", slug } : { reason: "unknown" };
  } catch (error) {
    console.error("La base de données ne répond pas :", error);
    return { reason: "unavailable" };
  }
}

function decoded(name: string): string | null {
  try {
    // A database refuses this character in any text.
    return decodeURIComponent(name).replaceAll("\0", "");
  } catch {
    return null;
  }
}
