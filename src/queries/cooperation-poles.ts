import "server-only";
import { db } from "#db/client.ts";
import type { Passage } from "#domain/passage.ts";
import type { InitiativeCard } from "#domain/search-answer.ts";
import { cardsOf } from "./cards.ts";
import { type InitiativePoint, pointsOf } from "./initiative-points.ts";

export interface CooperationPole extends InitiativeCard {
  /** Null where the sources give no place. */
  point: InitiativePoint | null;
  /** How many members the sources name. */
  memberCount: number;
  /** Where the sources speak of it. */
  passages: Passage[];
}

export const POLE_PAGE_SIZE = 100;

/** A page of the PTCE, by name. */
export async function cooperationPoles(page = 1): Promise<CooperationPole[]> {
  const poles = await db().$queryRaw<
    (Pick<CooperationPole, "slug" | "memberCount" | "passages"> & { id: number })[]
  >`
    SELECT i.id, i.slug,
      (SELECT count(*)::int FROM relation r WHERE r.initiative_id = i.id AND r.kind = 'member') AS "memberCount",
      (SELECT coalesce(json_agg(json_build_object('document', p.document_id, 'lineStart', p.line_start, 'lineEnd', p.line_end)
          ORDER BY d.published_on DESC, p.document_id, p.line_start), '[]')
        FROM occurrence o JOIN passage p ON p.id = o.passage_id JOIN document d ON d.id = p.document_id
        WHERE o.initiative_id = i.id) AS passages
    FROM initiative i JOIN initiative_structure_type t ON t.initiative_id = i.id AND t.code = 'PTCE'
    WHERE i.withdrawn_at IS NULL ORDER BY directory_fold(i.name), i.slug
    LIMIT ${POLE_PAGE_SIZE} OFFSET ${(page - 1) * POLE_PAGE_SIZE}`;
  const ids = poles.map(({ id }) => id);
  const points = new Map([...(await pointsOf(ids)).values()].map((point) => [point.slug, point]));
  const bySlug = new Map(poles.map((pole) => [pole.slug, pole]));
  return (await cardsOf(ids)).map((card) => ({
    ...card,
    point: points.get(card.slug) ?? null,
    memberCount: bySlug.get(card.slug)?.memberCount ?? 0,
    passages: bySlug.get(card.slug)?.passages ?? [],
  }));
}

/** How many there are, and how many pages they make. */
export async function cooperationPoleCount(): Promise<{ total: number; pageCount: number }> {
  const total = await db().initiativeStructureType.count({
    where: { code: "PTCE", initiative: { withdrawnAt: null } },
  });
  return { total, pageCount: Math.max(1, Math.ceil(total / POLE_PAGE_SIZE)) };
}
