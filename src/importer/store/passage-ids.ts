import type { Prisma } from "#db/generated/client.ts";
import type { Passage } from "#domain/passage.ts";
import { passageKey } from "./passages.ts";

/** Tables whose rows point to a passage. */
const POINTING_TABLES = [
  "section_passage",
  "section_speaker",
  "event",
  "occurrence",
  "evidence",
  "profile_section",
  "key_figure",
  "budget",
  "relation",
  "person",
  "resource",
  "glossary_term",
  "question",
  "finding",
];

/** Gives the ids of these passages; makes those that are missing, one row for one range of lines of a document. */
export async function passageIds(
  tx: Prisma.TransactionClient,
  wanted: Iterable<Passage>,
): Promise<(passage: Passage) => number> {
  const byKey = new Map<string, Passage>();
  for (const passage of wanted) byKey.set(passageKey(passage), passage);
  const json = JSON.stringify([...byKey.values()]);
  await tx.$executeRaw`
    INSERT INTO passage (document_id, line_start, line_end)
    SELECT w.document, w."lineStart", w."lineEnd"
    FROM jsonb_to_recordset(${json}::jsonb) AS w (document text, "lineStart" int, "lineEnd" int)
    WHERE NOT EXISTS (
      SELECT 1 FROM passage p
      WHERE p.document_id = w.document AND p.line_start = w."lineStart" AND p.line_end = w."lineEnd")`;
  const rows = await tx.$queryRaw<(Passage & { id: number })[]>`
    SELECT p.id, w.document, w."lineStart", w."lineEnd"
    FROM jsonb_to_recordset(${json}::jsonb) AS w (document text, "lineStart" int, "lineEnd" int)
    JOIN passage p
      ON p.document_id = w.document AND p.line_start = w."lineStart" AND p.line_end = w."lineEnd"`;

  const ids = new Map(rows.map((row) => [passageKey(row), row.id]));
  return (passage) => {
    const id = ids.get(passageKey(passage));
    if (id === undefined) throw new Error(`passage not stored: ${passageKey(passage)}`);
    return id;
  };
}

/** Removes the passages that nothing points to any more. */
export async function removeOrphanPassages(tx: Prisma.TransactionClient): Promise<void> {
  const unused = POINTING_TABLES.map(
    (table) => `NOT EXISTS (SELECT 1 FROM "${table}" x WHERE x.passage_id = p.id)`,
  );
  await tx.$executeRawUnsafe(`DELETE FROM passage p WHERE ${unused.join(" AND ")}`);
}
