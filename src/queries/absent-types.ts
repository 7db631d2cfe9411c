import "server-only";
import { db } from "#db/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { NO_TYPE, type StructureTypeCode } from "#domain/structure-types.ts";
import { typesNamed } from "#domain/types-named.ts";
import type { Understanding } from "./understand.ts";

/** The kinds of structure asked for, by filter or by name, that no initiative has. */
export async function absentTypes(
  { q, types }: Criteria,
  { understood: { place } }: Understanding,
): Promise<StructureTypeCode[]> {
  const kinds = types.filter((code) => code !== NO_TYPE);
  const asked = [...new Set([...kinds, ...typesNamed(place?.typed ? place.rest : q)])];
  if (asked.length === 0) return [];
  const rows = await db().$queryRaw<{ value: string }[]>`
    SELECT value FROM filter_count WHERE facet = 'types' AND count > 0 AND value = ANY(${asked}::text[])`;
  return asked.filter((code) => !rows.some(({ value }) => value === code));
}
