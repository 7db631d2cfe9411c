import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";

const figuresSchema = z.object({
  initiatives: z.int(),
  /** With a point on the map. */
  placed: z.int(),
  withSiret: z.int(),
  /** Mean share of the criteria of completeness, from 0 to 1. */
  completeness: z.number(),
  findings: z.int(),
  documents: z.int(),
  lines: z.int(),
  /** Lines that no rule has read. */
  unread: z.int(),
});
export type DataFigures = z.infer<typeof figuresSchema>;

/** How much there is, and how good it is: one question. */
export async function dataFigures(): Promise<DataFigures> {
  const [row] = await db().$queryRaw<unknown[]>`
    SELECT count(*)::int AS initiatives, count(lon)::int AS placed, count(siret)::int AS "withSiret",
      coalesce(avg(quality_score), 0)::float8 AS completeness,
      (SELECT count(*)::int FROM finding) AS findings,
      (SELECT count(*)::int FROM document d WHERE d.withdrawn_at IS NULL) AS documents,
      (SELECT coalesce(sum(line_count), 0)::int FROM document d WHERE d.withdrawn_at IS NULL) AS lines,
      (SELECT coalesce(sum(f.line_end - f.line_start + 1), 0)::int
        FROM line_fate f JOIN document d ON d.id = f.document_id WHERE f.reason IS NULL AND d.withdrawn_at IS NULL) AS unread
    FROM initiative WHERE withdrawn_at IS NULL`;
  return figuresSchema.parse(row);
}
