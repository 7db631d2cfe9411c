import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import type { ProfileSection } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import { passageSchema } from "#domain/passage-schema.ts";
import { profileSectionSchema, relationSchema } from "#domain/profile-parts.ts";
import { calmTitles } from "#domain/reading/calm.ts";
import type { InitiativeCard } from "#domain/search-answer.ts";
import { cardsOf } from "./cards.ts";
import { type InitiativePoint, pointsOf } from "./initiative-points.ts";
import { type Edition, linesOfEditions } from "./publication-lines.ts";

export interface CooperationPole extends InitiativeCard {
  /** Null where the sources give no place. */
  point: InitiativePoint | null;
  /** Who makes it up, pays for it and works with it, as the sources name them, each once. */
  ties: PoleTie[];
  /** What the sources tell of how it came to be, how it is governed and what it does: as much as a page holds. */
  parts: ProfileSection[];
  /** Who sits in its bodies, as its own part of a publication says. */
  seats: Seat[];
  /** Where the sources speak of it. */
  passages: Passage[];
}

export const POLE_PAGE_SIZE = 100;
/** Characters of the parts on a page. */
const MOST_TEXT = 14_000;

const tieSchema = relationSchema.pick({ kind: true, name: true, organisation: true }).extend({
  colleges: z.array(z.string()),
  /** Its name here and all others by which the publications call it. */
  names: z.array(z.string()),
});
export type PoleTie = z.infer<typeof tieSchema>;

const seatSchema = z.object({
  name: z.string(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  passage: passageSchema,
});
export type Seat = z.infer<typeof seatSchema>;

const rowSchema = z.object({
  id: z.int(),
  slug: z.string(),
  total: z.int(),
  ties: z.array(tieSchema),
  parts: z.array(profileSectionSchema),
  seats: z.array(seatSchema),
  passages: z.array(passageSchema),
});

/** A page of the PTCE, by name, with what these publications tell of them; the last one where there are not so many. */
export async function cooperationPoles(
  page: number,
  editions: readonly Edition[],
): Promise<{ poles: CooperationPole[]; total: number }> {
  const rows = await db().$queryRaw`
    WITH pole AS MATERIALIZED (
      SELECT i.id, i.slug, row_number() OVER (ORDER BY directory_fold(i.name), i.slug) - 1 AS at, count(*) OVER ()::int AS total
      FROM initiative i JOIN initiative_structure_type t ON t.initiative_id = i.id AND t.code = 'PTCE'
      WHERE i.withdrawn_at IS NULL)
    SELECT i.id, i.slug, i.total,
      (SELECT coalesce(json_agg(json_build_object('kind', r.kind, 'name', r.name, 'organisation', r.organisation_slug, 'colleges', r.colleges,
          'names', array_remove(ARRAY[r.name, o.name] || coalesce(o.aliases, '{}'), NULL)) ORDER BY r.position), '[]')
        FROM relation r LEFT JOIN organisation o ON o.slug = r.organisation_slug WHERE r.initiative_id = i.id AND r.kind IN ('member', 'funder', 'partner', 'technical-partner', 'carrier')) AS ties,
      (SELECT coalesce(json_agg(json_build_object('kind', s.kind, 'title', s.title, 'markdown', s.markdown,
          'document', p.document_id, 'lineStart', p.line_start, 'lineEnd', p.line_end) ORDER BY s.position), '[]')
        FROM profile_section s JOIN passage p ON p.id = s.passage_id
        WHERE s.initiative_id = i.id AND s.kind IN ('history', 'objectives', 'description', 'activity', 'actions')) AS parts,
      (SELECT coalesce(json_agg(json_build_object('name', s.name, 'role', s.role, 'organisation', s.organisation,
          'passage', json_build_object('document', p.document_id, 'lineStart', p.line_start, 'lineEnd', p.line_end)) ORDER BY s.id), '[]')
        FROM person s JOIN passage p ON p.id = s.passage_id
        WHERE s.context = 'governance' AND EXISTS (
          SELECT FROM occurrence o JOIN passage own ON own.id = o.passage_id
          WHERE o.initiative_id = i.id AND o.role = 'own-section' AND own.document_id = p.document_id
            AND p.line_start BETWEEN own.line_start AND own.line_end)) AS seats,
      (SELECT coalesce(json_agg(json_build_object('document', p.document_id, 'lineStart', p.line_start, 'lineEnd', p.line_end)
          ORDER BY d.published_on DESC, p.document_id, p.line_start), '[]')
        FROM occurrence o JOIN passage p ON p.id = o.passage_id JOIN document d ON d.id = p.document_id
        WHERE o.initiative_id = i.id) AS passages
    FROM pole i WHERE i.at / ${POLE_PAGE_SIZE} = least(${page - 1}::int, (i.total - 1) / ${POLE_PAGE_SIZE}) ORDER BY i.at`;
  const poles = z.array(rowSchema).parse(rows);
  const told = new Set(poles.flatMap(({ parts }) => parts.map(({ document }) => document)));
  const calm = calmTitles(await linesOfEditions(editions.filter(({ id }) => told.has(id))));
  let room = MOST_TEXT;
  const ids = poles.map(({ id }) => id);
  const points = new Map([...(await pointsOf(ids)).values()].map((point) => [point.slug, point]));
  const bySlug = new Map(poles.map((pole) => [pole.slug, pole]));
  const shown = (await cardsOf(ids)).map((card) => {
    const { ties = [], parts = [], seats = [], passages = [] } = bySlug.get(card.slug) ?? {};
    const held = parts.filter(({ markdown }) => {
      room -= markdown.length;
      return room >= 0;
    });
    return {
      ...card,
      point: points.get(card.slug) ?? null,
      ties,
      seats,
      parts: held.map((part) => ({ ...part, title: calm(part.document, part.title) })),
      passages,
    };
  });
  return { poles: shown, total: poles[0]?.total ?? 0 };
}
