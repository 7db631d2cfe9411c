import "server-only";
import { db } from "#db/client.ts";
import type { Lesson } from "#domain/lessons.ts";
import type { Passage } from "#domain/passage.ts";

const MOST = 5;

/** The lessons that these lines tell: the way back from a source to what others say. */
export async function lessonsAt({
  document,
  lineStart,
  lineEnd,
}: Passage): Promise<Pick<Lesson, "key" | "kind" | "text">[]> {
  const rows = await db().lesson.findMany({
    where: { documentId: document, lineStart: { lte: lineEnd }, lineEnd: { gte: lineStart } },
    select: { key: true, kind: true, text: true },
    orderBy: [{ lineStart: "asc" }, { key: "asc" }],
    take: MOST,
  });
  return rows as Pick<Lesson, "key" | "kind" | "text">[];
}
