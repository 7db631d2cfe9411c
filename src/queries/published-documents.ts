import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { FAMILY_CODES } from "#domain/vocabularies.ts";
import type { PublishedDocument } from "#formats/published.ts";

const familySchema = z.enum(FAMILY_CODES);

/** The publications by name, the latest first, without what is counted of each. */
export async function publishedDocuments(): Promise<PublishedDocument[]> {
  const rows = await db().document.findMany({
    where: { withdrawnAt: null },
    select: {
      id: true,
      title: true,
      publisher: true,
      publishedOn: true,
      family: true,
      licence: true,
      sourceUrl: true,
    },
    orderBy: [{ publishedOn: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => ({ ...row, family: familySchema.parse(row.family) }));
}
