import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { toPassage } from "#db/initiative-record.ts";
import { type Told, toldOf } from "#domain/definition.ts";
import { type Term, termSchema } from "#domain/directory.ts";
import type { GlossaryEntry } from "#domain/glossary.ts";
import { passageSchema } from "#domain/passage-schema.ts";
import { type Edition, linesOfEditions } from "./publication-lines.ts";

/** Every definition of the publications that are in the catalogue, in the order of their dates and lines. */
export async function termRows(): Promise<Term[]> {
  const rows = await db().glossaryTerm.findMany({
    where: { passage: { document: { withdrawnAt: null } } },
    include: { passage: true },
    orderBy: [
      { passage: { document: { publishedOn: "desc" } } },
      { passage: { lineStart: "asc" } },
      { id: "asc" },
    ],
  });
  return rows.map(({ term, definition, attributedTo, passage }) =>
    termSchema.parse({ term, definition, attributedTo, passage: toPassage(passage) }),
  );
}

/** What a publication says a term is, past the words that its letters stand for; null where none does. */
export async function termInWords(
  { definitions }: GlossaryEntry,
  editions: readonly Edition[],
): Promise<Told | null> {
  const ids = new Set(definitions.map(({ passage }) => passage.document));
  const lines = await linesOfEditions(editions.filter(({ id }) => ids.has(id)));
  const told = definitions.flatMap(({ passage }) => toldOf(lines.get(passage.document) ?? [], passage) ?? []);
  return told[0] ?? null;
}

const placesSchema = z.array(z.object({ title: z.string(), passage: passageSchema }));

/** A part of a publication that has a term. */
export type TermPlace = z.infer<typeof placesSchema>[number];

const MOST_PLACES = 60;

/** The parts of the publications where one of these expressions stands, the latest publication first. */
export async function termPlaces(names: readonly string[]): Promise<TermPlace[]> {
  const has = names.map(
    (name) => Prisma.sql`e.words @@ phraseto_tsquery('french_directory', directory_text(${name}))`,
  );
  const rows = await db().$queryRaw`
    SELECT e.title, json_build_object(
      'document', d.id, 'lineStart', min(e.line_start), 'lineEnd', max(e.line_end)) AS passage
    FROM search_entry e JOIN document d ON d.id = e.document_id
    WHERE e.tab = 'publications' AND d.withdrawn_at IS NULL AND e.line_start IS NOT NULL
      AND (${Prisma.join(has, " OR ")})
    GROUP BY d.id, e.title, d.published_on ORDER BY d.published_on DESC, d.id, min(e.line_start)
    LIMIT ${MOST_PLACES}`;
  return placesSchema.parse(rows);
}
