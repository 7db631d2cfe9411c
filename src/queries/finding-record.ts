import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { toPassage } from "#db/initiative-record.ts";
import { type Finding, findingSchema } from "#domain/directory.ts";
import type { FindingCode } from "#domain/findings.ts";
import { comparable } from "#lib/text.ts";

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
  return findings(ofProfiles(ids));
}

/** The same of one, then the addresses that its publications announce without printing them, about a page or a site of it. */
export async function findingsAbout(
  id: number,
  names: readonly string[],
  documents: readonly string[],
): Promise<Finding[]> {
  const dead: FindingCode = "dead-link";
  const found = await findings(
    Prisma.sql`${ofProfiles([id])} OR (
      f.code = ${dead} AND f.initiative_id IS NULL AND p.document_id = ANY(${[...documents]}::text[]))`,
  );
  const wanted = names.map((name) => ` ${comparable(name)} `);
  const sites = found.filter(({ initiative, message }) => {
    const said = ` ${comparable(message)} `;
    return initiative === null && / (?:site|page) /.test(said) && wanted.some((name) => said.includes(name));
  });
  return [...found.filter(({ initiative }) => initiative !== null), ...sites];
}

const ofProfiles = (ids: readonly number[]) => Prisma.sql`f.initiative_id = ANY(${[...ids]}::int[])`;

async function findings(condition: Prisma.Sql): Promise<Finding[]> {
  const rows = await db().$queryRaw`
    SELECT f.code, f.severity, p.document_id AS document, p.line_start AS "lineStart", p.line_end AS "lineEnd",
      f.message, f.found, f.expected, i.slug AS initiative
    FROM finding f JOIN passage p ON p.id = f.passage_id LEFT JOIN initiative i ON i.id = f.initiative_id
    WHERE ${condition} ORDER BY f.id`;
  return z.array(findingSchema).parse(rows);
}
