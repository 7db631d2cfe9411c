import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import type { Prisma } from "#db/generated/client.ts";
import { toPassage } from "#db/initiative-record.ts";
import { type Finding, findingSchema } from "#domain/directory.ts";

/** What a finding needs besides its own row. */
export const findingParts = {
  passage: true,
  initiative: { select: { slug: true, name: true } },
} as const satisfies Prisma.FindingInclude;

type FindingRow = Prisma.FindingGetPayload<{ include: { passage: true } }> & {
  initiative: { slug: string } | null;
};

/** A finding of the store as the export publishes it. */
export function toFinding(row: FindingRow): Finding {
  return findingSchema.parse({
    code: row.code,
    severity: row.severity,
    ...toPassage(row.passage),
    message: row.message,
    found: row.found,
    expected: row.expected,
    initiative: row.initiative?.slug ?? null,
  });
}

/** What the publications say badly of some profiles, in the order of the store. */
export async function findingsOfProfiles(ids: readonly number[]): Promise<Finding[]> {
  const rows = await db().$queryRaw`
    SELECT f.code, f.severity, p.document_id AS document, p.line_start AS "lineStart", p.line_end AS "lineEnd",
      f.message, f.found, f.expected, i.slug AS initiative
    FROM finding f JOIN passage p ON p.id = f.passage_id JOIN initiative i ON i.id = f.initiative_id
    WHERE f.initiative_id = ANY(${[...ids]}::int[]) ORDER BY f.id`;
  return z.array(findingSchema).parse(rows);
}
