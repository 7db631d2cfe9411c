import "server-only";
import { db } from "#db/client.ts";
import { type Organisation, organisationSchema } from "#domain/directory.ts";

export type OrganisationAnswer =
  | { status: "found"; organisation: Organisation }
  | { status: "moved"; slug: string }
  | { status: "withdrawn"; since: Date }
  | { status: "unknown" };

/** The actor of a name as the export publishes it, without what its page shows around it. */
export async function organisationBySlug(slug: string): Promise<OrganisationAnswer> {
  const row = await db().organisation.findUnique({ where: { slug } });
  if (!row) return { status: "unknown" };
  const { withdrawnAt, mergedInto, ...organisation } = row;
  if (mergedInto) return { status: "moved", slug: mergedInto };
  if (withdrawnAt) return { status: "withdrawn", since: withdrawnAt };
  return { status: "found", organisation: organisationSchema.parse(organisation) };
}
