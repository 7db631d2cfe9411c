import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { toPassage } from "#db/initiative-record.ts";
import { sentencesOf, type Told } from "#domain/definition.ts";
import { type Term, termSchema } from "#domain/directory.ts";
import { type GlossaryEntry, isSpelledOut, MOST_PLACES } from "#domain/glossary.ts";
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

/** What the publications that spell terms out say these are, by the slugs of those of which one does. */
export async function termsInWords(
  entries: readonly GlossaryEntry[],
  editions: readonly Edition[],
): Promise<Map<string, Told>> {
  const found = new Map<string, Told>();
  const spelled = entries.filter(({ definitions }) => definitions.every(isSpelledOut));
  const ids = new Set(
    spelled.flatMap(({ definitions }) => definitions.map(({ passage }) => passage.document)),
  );
  for (const [id, lines] of await linesOfEditions(editions.filter((edition) => ids.has(edition.id)))) {
    const here = spelled.filter((e) => e.definitions.some(({ passage }) => passage.document === id));
    const terms = here.map(({ slug, term, aliases }) => ({ slug, names: [term, ...aliases] }));
    for (const [slug, told] of sentencesOf(terms, lines, id)) if (!found.has(slug)) found.set(slug, told);
  }
  return found;
}

const placesSchema = z.array(z.object({ title: z.string(), passage: passageSchema }));

/** A part of a publication that has a term. */
export type TermPlace = z.infer<typeof placesSchema>[number];

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
