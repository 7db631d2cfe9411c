import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { documentSchema } from "#domain/directory.ts";
import { passageSchema } from "#domain/passage-schema.ts";
import type { ReadingSource } from "#domain/reading/reading.ts";
import { splitLines } from "#lib/lines.ts";
import { misreadWords } from "./misread.ts";

/** What a publication said before another text of it came. */
export interface Edition {
  sha256: string;
  /** « 2026-03 », as the catalogue said then. */
  publishedOn: string;
  replacedAt: Date;
  source: ReadingSource;
}

const MOST_EDITIONS = 20;
const { sections, family } = documentSchema.shape;
const fatesSchema = z.array(passageSchema.safeExtend({ reason: z.string().nullable() }));

/** The editions of a publication but the one of today, the latest first. */
export async function editionsOf(id: string): Promise<Edition[]> {
  const rows = await db().edition.findMany({
    where: { documentId: id },
    include: { document: { select: { sha256: true } } },
    orderBy: [{ replacedAt: "desc" }, { sha256: "asc" }],
    take: MOST_EDITIONS,
  });
  // What was found in a text that was replaced is not kept: what is misread today most often was so then.
  const misread = rows.length > 0 ? await misreadWords(id) : new Map();
  return rows
    .filter(({ sha256, document }) => sha256 !== document.sha256)
    .map((row) => ({
      sha256: row.sha256,
      publishedOn: row.publishedOn,
      replacedAt: row.replacedAt,
      source: {
        family: family.parse(row.family),
        title: row.title,
        lines: splitLines(row.text),
        // Where its pages began is not kept; how it is marked says how it is read.
        pageStarts: [],
        sections: sections.parse(row.sections),
        ignored: fatesSchema.parse(row.fates).filter(({ reason }) => reason !== null),
        misread,
      },
    }));
}
