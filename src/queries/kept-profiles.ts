import "server-only";
import { db } from "#db/client.ts";
import { toInitiative } from "#db/initiative-record.ts";
import { profileRows } from "#db/profile-rows.ts";
import type { Finding, Initiative } from "#domain/directory.ts";
import { publicationsOf } from "#domain/origins.ts";
import { calmProfile } from "#domain/reading/calm.ts";
import { askedProfiles, type GoneProfile } from "./asked-profiles.ts";
import { type DocumentSummary, documentSummaries } from "./document-list.ts";
import { findingsOfProfiles } from "./finding-record.ts";
import { linesOfEditions } from "./publication-lines.ts";

export interface KeptProfiles {
  /** In the order of the address. */
  initiatives: Initiative[];
  /** The publications that tell of them, the latest first. */
  documents: DocumentSummary[];
  /** What the publications say badly of them. */
  findings: Finding[];
  gone: GoneProfile[];
}

/** The whole profiles of a selection: to compare them, or to print them. */
export async function keptProfiles(slugs: readonly string[]): Promise<KeptProfiles> {
  const { found, gone } = await askedProfiles(slugs);
  const rows = await profileRows(db(), { where: { id: { in: found.map(({ id }) => id) } } });
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  const initiatives = found.flatMap(({ slug }) => bySlug.get(slug) ?? []).map(toInitiative);
  const documents = await documentSummaries([...new Set(initiatives.flatMap(publicationsOf))]);
  const lines = await linesOfEditions(documents);
  const findings = await findingsOfProfiles(found.map(({ id }) => id));
  return {
    initiatives: initiatives.map((one) => calmProfile(one, lines)),
    documents,
    findings,
    gone,
  };
}
