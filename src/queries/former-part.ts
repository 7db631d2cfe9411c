import "server-only";
import { heirOfPart } from "#domain/editions/part-changes.ts";
import { readingOf } from "#domain/reading/reading.ts";
import { editionsOf } from "./editions.ts";
import type { ReadPublication } from "./reading.ts";

/** A part that a publication had in an earlier edition, the latest that had it. */
export interface FormerPart {
  title: string;
  /** The id of the part that it is today: empty for the cover, null where it is gone. */
  heir: string | null;
  replacedAt: Date;
}

/** What became of a part of an earlier edition; null where none had it. */
export async function formerPart(
  { document, editionCount, reading }: ReadPublication,
  id: string,
): Promise<FormerPart | null> {
  for (const { source, replacedAt } of editionCount > 0 ? await editionsOf(document.id) : []) {
    const found = heirOfPart(readingOf(source), id, reading);
    if (found) return { ...found, replacedAt };
  }
  return null;
}
