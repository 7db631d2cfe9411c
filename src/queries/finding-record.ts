import "server-only";
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
