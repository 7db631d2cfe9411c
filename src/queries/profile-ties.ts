import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import type { Initiative, Relation } from "#domain/directory.ts";
import { calmTitles } from "#domain/reading/calm.ts";
import { RELATION_KIND_CODES, RELATION_LEVELS } from "#domain/vocabularies.ts";
import { type DocumentSummary, documentSummaries } from "./document-list.ts";
import type { PublicationLines } from "./publication-lines.ts";
import { quotesOf } from "./quotes.ts";

/** A tie of a profile, the sentence that says it, and whether who is at its other end has a profile. */
export interface ProfileTie extends Relation {
  quote: string;
  isInitiative: boolean;
}

const incomingSchema = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(RELATION_KIND_CODES),
  level: z.enum(RELATION_LEVELS).nullable(),
  printed: z.string(),
  passage: z.object({ document: z.string(), lineStart: z.int(), lineEnd: z.int() }),
});
/** What the initiative is to another one, as the text about that one says. */
export type IncomingTie = z.infer<typeof incomingSchema> & { quote: string };

/** An initiative in a part of a restitution, or of another publication. */
const partSchema = z.object({
  /** Of the occurrences of the profile, in their order. */
  at: z.int(),
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  event: z.string().nullable(),
});
export type OccurrencePart = Omit<z.infer<typeof partSchema>, "at">;

export interface ProfileTies {
  outgoing: ProfileTie[];
  incoming: IncomingTie[];
  /** Whether it has a page as an actor too. */
  isActor: boolean;
  /** Of each occurrence the innermost part that holds its first line, if one does. */
  parts: (OccurrencePart | null)[];
  /** The publications that say the ties and nothing else of it. */
  elsewhere: DocumentSummary[];
}

const MOST_INCOMING = 40;

const answerSchema = z.object({
  initiatives: z.array(z.string()),
  isActor: z.boolean(),
  incoming: z.array(incomingSchema),
  parts: z.array(partSchema),
});

/** What both profiles say of each other is one tie: a carrier and its programme, a pole and its member. */
const CONVERSES: Partial<Record<Relation["kind"], readonly Relation["kind"][]>> = {
  carrier: ["programme"],
  programme: ["carrier"],
  member: ["member-of", "network"],
  "member-of": ["member"],
  network: ["member"],
  partner: ["partner"],
};

function isConverse(own: Relation, { slug, kind }: Omit<IncomingTie, "quote">): boolean {
  return own.organisation === slug && Boolean(CONVERSES[own.kind]?.includes(kind));
}

/** Who a profile has to do with, both ways, each with its sentence; and the parts of publications that tell of it. */
export async function profileTies(
  { slug, relations, occurrences }: Initiative,
  lines?: PublicationLines,
): Promise<ProfileTies> {
  const named = relations.flatMap(({ organisation }) => organisation ?? []);
  const [row] = await db().$queryRaw<unknown[]>`
    SELECT ARRAY(SELECT i.slug FROM initiative i WHERE i.slug = ANY(${named}::text[]) AND i.withdrawn_at IS NULL) AS initiatives,
      EXISTS (SELECT 1 FROM actor_summary a WHERE a.slug = ${slug}) AS "isActor",
      (SELECT coalesce(json_agg(t ORDER BY t.name, t.slug, t.kind), '[]') FROM (
        SELECT i.slug, i.name, r.kind, r.level, r.name AS printed,
          json_build_object('document', p.document_id, 'lineStart', p.line_start, 'lineEnd', p.line_end) AS passage
        FROM relation r JOIN initiative i ON i.id = r.initiative_id JOIN passage p ON p.id = r.passage_id
        WHERE r.organisation_slug = ${slug} AND i.slug <> ${slug} AND i.withdrawn_at IS NULL
        ORDER BY i.name, i.slug LIMIT ${MOST_INCOMING}) AS t) AS incoming,
      (SELECT coalesce(json_agg(json_build_object('at', w.at::int - 1, 'id', s.id, 'title', s.title, 'kind', s.kind, 'event', s.event)), '[]')
        FROM unnest(${occurrences.map((o) => o.document)}::text[], ${occurrences.map((o) => o.lineStart)}::int[])
          WITH ORDINALITY AS w (document, line, at)
        CROSS JOIN LATERAL (
          SELECT s.id, s.title, s.kind,
            (SELECT e.slug FROM event e WHERE e.document_id = s.document_id AND e.is_main ORDER BY e.slug LIMIT 1) AS event
          FROM section s WHERE s.document_id = w.document AND s.line_start <= w.line AND w.line <= s.line_end
          ORDER BY s.level DESC, s.line_start DESC LIMIT 1) AS s) AS parts`;
  const { initiatives, isActor, incoming, parts } = answerSchema.parse(row);
  const added = incoming.filter((tie) => !relations.some((own) => isConverse(own, tie)));
  const wanted = [
    ...relations.map(({ passage, name }) => ({ passage, names: [name] })),
    ...added.map(({ passage, printed }) => ({ passage, names: [printed] })),
  ];
  const quotes = await quotesOf(wanted, lines);
  const known = new Set(initiatives);
  const calm = calmTitles(lines ?? new Map());
  const others = new Set(added.map(({ passage }) => passage.document).filter((id) => !lines?.has(id)));
  return {
    outgoing: relations.map((relation, at) => ({
      ...relation,
      quote: quotes[at] ?? "",
      isInitiative: relation.organisation !== null && known.has(relation.organisation),
    })),
    incoming: added.map((tie, at) => ({ ...tie, quote: quotes[relations.length + at] ?? "" })),
    isActor,
    elsewhere: others.size > 0 ? await documentSummaries([...others]) : [],
    parts: occurrences.map(({ document }, at) => {
      const part = parts.find((one) => one.at === at);
      return part ? { ...part, title: calm(document, part.title) } : null;
    }),
  };
}
