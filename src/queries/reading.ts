import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { type GlossaryEntry, groupTerms } from "#domain/glossary.ts";
import { type Reading, readingOf } from "#domain/reading/reading.ts";
import { heldCalled } from "#domain/resources.ts";
import { THEME_SLUGS, type ThemeSlug } from "#domain/themes.ts";
import { recent } from "#lib/recent.ts";
import { type ReadDocument, readDocument } from "./document-by-id.ts";
import { agendaPage, type EventSummary, eventCalled, eventSummaries } from "./events.ts";
import { termRows } from "./glossary.ts";
import { type HeldPublication, heldPublications } from "./held-publications.ts";
import { misreadWords } from "./misread.ts";

/** A name in the text of a publication, at the lines where the import found whose it is. */
export interface NameInText {
  kind: "initiative" | "actor";
  slug: string;
  names: string[];
  /** Whether what is told at these lines is of it alone. */
  isOwn: boolean;
  lineStart: number;
  lineEnd: number;
}

/** A publication set to be read. */
export interface ReadPublication extends Omit<ReadDocument, "sections" | "coverage"> {
  /** The event that it tells of. */
  event: EventSummary | null;
  reading: Reading;
}

/** The same with what its text names. */
export interface LinkedPublication extends ReadPublication {
  names: NameInText[];
  terms: GlossaryEntry[];
  /** What the text recommends without an address. */
  lost: LostResource[];
}

/** A resource whose address was not printed or not received, at the lines that recommend it. */
export interface LostResource {
  /** With its publisher, as one looks for it. */
  title: string;
  /** The publication of the directory that it is. */
  held: HeldPublication | null;
  lineStart: number;
  lineEnd: number;
}

export type EventAnswer =
  | { tag: "told"; publication: ReadPublication }
  /** The publications only announce it; its page of the agenda. */
  | { tag: "announced"; event: EventSummary; page: number };

/** The publication of an event; null for an unknown address. */
export async function eventReading(slug: string): Promise<EventAnswer | null> {
  const event = await eventCalled(slug);
  if (!event) return null;
  if (!event.isMain) return { tag: "announced", event, page: await agendaPage(event) };
  const publication = await publicationOf(event.document, event);
  return publication && { tag: "told", publication };
}

/** A publication set to be read; null for an unknown id. */
export async function documentReading(id: string): Promise<ReadPublication | null> {
  const [event] = await eventSummaries(Prisma.sql`e.document_id = ${id} AND e.is_main`);
  return publicationOf(id, event ?? null);
}

/** To set a publication to be read takes longer than to draw one of its parts, of which each page shows another. */
const lastRead = recent<Reading>(16);

async function publicationOf(id: string, event: EventSummary | null): Promise<ReadPublication | null> {
  const read = await readDocument(id);
  if (!read) return null;
  const { sections, coverage, ...publication } = read;
  const { family, title, pageStarts, sha256 } = read.document;
  const misread = await misreadWords(id);
  const source = { family, title, pageStarts, sections, ignored: coverage.ignored };
  const reading = lastRead(JSON.stringify([sha256, source, [...misread]]), () =>
    readingOf({ ...source, lines: read.lines, misread }),
  );
  return { ...publication, event, reading };
}

/** Finds what the text of a publication names. */
export async function withLinks(publication: ReadPublication): Promise<LinkedPublication> {
  return {
    ...publication,
    names: await namesIn(publication.document.id),
    terms: groupTerms(await termRows()),
    lost: await lostIn(publication.document.id),
  };
}

const namesSchema = z.array(
  z.object({
    kind: z.enum(["initiative", "actor"]),
    slug: z.string(),
    names: z.array(z.string()),
    isOwn: z.boolean(),
    lineStart: z.int(),
    lineEnd: z.int(),
  }),
);

/** Who is named where: initiatives where they occur, actors where a tie is printed. */
async function namesIn(documentId: string): Promise<NameInText[]> {
  const rows = await db().$queryRaw`
    SELECT 'initiative' AS kind, i.slug, i.name || i.aliases AS names, o.role = 'own-section' AS "isOwn",
      p.line_start AS "lineStart", p.line_end AS "lineEnd"
    FROM occurrence o JOIN passage p ON p.id = o.passage_id JOIN initiative i ON i.id = o.initiative_id
    WHERE p.document_id = ${documentId} AND i.withdrawn_at IS NULL
    UNION
    SELECT 'actor', a.slug, ARRAY[r.name, a.name] || a.aliases, false, p.line_start, p.line_end
    FROM relation r JOIN passage p ON p.id = r.passage_id JOIN organisation a ON a.slug = r.organisation_slug
    JOIN actor_summary s ON s.slug = a.slug
    WHERE p.document_id = ${documentId} AND a.withdrawn_at IS NULL
    ORDER BY 5, 6, 1 DESC, 2`;
  return namesSchema.parse(rows);
}

/** The themes of the initiatives that a publication tells of, those of most of them first. */
export async function themesTold(documentId: string): Promise<ThemeSlug[]> {
  const rows = await db().$queryRaw`
    SELECT t.slug FROM initiative_theme t
    JOIN occurrence o ON o.initiative_id = t.initiative_id AND o.role = 'own-section'
    JOIN passage p ON p.id = o.passage_id JOIN initiative i ON i.id = o.initiative_id
    WHERE p.document_id = ${documentId} AND i.withdrawn_at IS NULL
    GROUP BY t.slug ORDER BY count(DISTINCT i.id) DESC, t.slug`;
  return z
    .array(z.object({ slug: z.enum(THEME_SLUGS) }))
    .parse(rows)
    .map(({ slug }) => slug);
}

async function lostIn(documentId: string): Promise<LostResource[]> {
  const rows = await db().resource.findMany({
    where: { url: null, passage: { documentId } },
    select: { title: true, publisher: true, passage: { select: { lineStart: true, lineEnd: true } } },
    orderBy: { id: "asc" },
  });
  const held = rows.length > 0 ? await heldPublications() : [];
  return rows.map(({ title, publisher, passage }) => ({
    title: [title, publisher].filter(Boolean).join(" "),
    held: heldCalled(held, title),
    ...passage,
  }));
}
