import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { initiativeChangeSchema } from "#domain/changes.ts";
import type { FieldImports } from "#formats/provenance.ts";

const rowSchema = z.object({
  id: z.int(),
  startedAt: z.date(),
  documents: z.array(z.string()),
  change: initiativeChangeSchema.shape.change.nullable(),
  fields: z.array(z.string()),
});

/** Which imports made a profile what it is, as far as the ledger tells; null where there was none. */
export async function fieldImports(slug: string): Promise<FieldImports | null> {
  const rows = z.array(rowSchema).parse(
    await db().$queryRaw`
      SELECT r.id, r.started_at AS "startedAt", c.one ->> 'change' AS change,
        ARRAY(SELECT d.one ->> 'id' FROM jsonb_array_elements(r.documents) AS d (one)) AS documents,
        ARRAY(SELECT f.one ->> 'field' FROM jsonb_array_elements(c.one -> 'fields') AS f (one)) AS fields
      FROM import_run r LEFT JOIN jsonb_array_elements(r.changes) AS c (one) ON c.one ->> 'slug' = ${slug}
      WHERE c.one IS NOT NULL OR r.id = (SELECT max(id) FROM import_run) ORDER BY r.id`,
  );
  const last = rows.at(-1);
  if (!last) return null;
  const created = rows.find(({ change }) => change === "created");
  const changed = new Map(rows.flatMap((row) => row.fields.map((field) => [field, row] as const)));
  return { last, firstOf: (field) => changed.get(field) ?? created ?? last };
}
