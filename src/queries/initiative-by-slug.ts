import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { toInitiative } from "#db/initiative-record.ts";
import { profileRows } from "#db/profile-rows.ts";
import { type Finding, findingSchema, type Initiative } from "#domain/directory.ts";
import { type DocumentSummary, documentSummaries } from "./document-list.ts";

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

/** The profile at an address. */
export async function initiativeBySlug(slug: string): Promise<InitiativeAnswer> {
  const [row] = await profileRows(db(), { where: { slug } });
  if (row && row.withdrawnAt === null) {
    const initiative = toInitiative(row);
    const findings = await db().$queryRaw`
      SELECT f.code, f.severity, p.document_id AS document, p.line_start AS "lineStart", p.line_end AS "lineEnd",
        f.message, f.found, f.expected, ${slug} AS initiative
      FROM finding f JOIN passage p ON p.id = f.passage_id WHERE f.initiative_id = ${row.id} ORDER BY f.id`;
    return {
      status: "found",
      initiative,
      documents: await documentSummaries([
        ...new Set(initiative.occurrences.map(({ document }) => document)),
      ]),
      findings: z.array(findingSchema).parse(findings),
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
