import "server-only";
import { db } from "#db/client.ts";
import { toInitiative } from "#db/initiative-record.ts";
import { profileRows } from "#db/profile-rows.ts";
import type { Finding, Initiative } from "#domain/directory.ts";
import { publicationsOf } from "#domain/origins.ts";
import { type DocumentSummary, documentSummaries } from "./document-list.ts";
import { findingsAbout, findingsOfProfiles } from "./finding-record.ts";

export interface FoundInitiative {
  status: "found";
  initiative: Initiative;
  /** The documents that its passages are in, the latest first. */
  documents: DocumentSummary[];
  findings: Finding[];
  updatedAt: Date;
}

export type InitiativeAnswer =
  | FoundInitiative
  /** It has another address, for good. */
  | { status: "moved"; slug: string }
  /** The publications do not tell of it any more. */
  | { status: "withdrawn"; name: string; since: Date }
  | { status: "unknown" };

/** The profile at an address; `asPage` with the addresses that its publications announce of it and do not print. */
export async function initiativeBySlug(slug: string, asPage = false): Promise<InitiativeAnswer> {
  const [row] = await profileRows(db(), { where: { slug } });
  if (row && row.withdrawnAt === null) {
    const initiative = toInitiative(row);
    const documents = await documentSummaries(publicationsOf(initiative));
    const names = [initiative.name, ...initiative.aliases];
    return {
      status: "found",
      initiative,
      documents,
      findings: asPage
        ? await findingsAbout(
            row.id,
            names,
            documents.map(({ id }) => id),
          )
        : await findingsOfProfiles([row.id]),
      updatedAt: row.updatedAt,
    };
  }
  const former = await db().formerSlug.findUnique({
    where: { slug },
    select: { initiative: { select: { slug: true } } },
  });
  if (former) return { status: "moved", slug: former.initiative.slug };
  if (row?.withdrawnAt) return { status: "withdrawn", name: row.name, since: row.withdrawnAt };
  return { status: "unknown" };
}
