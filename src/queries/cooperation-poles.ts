import "server-only";
import { db } from "#db/client.ts";
import type { InitiativeCard } from "#domain/search-answer.ts";
import { cardsOf } from "./cards.ts";
import { type InitiativePoint, pointsOf } from "./initiative-points.ts";

export interface CooperationPole extends InitiativeCard {
  /** Null where the sources give no place. */
  point: InitiativePoint | null;
  /** How many members the sources name. */
  memberCount: number;
}

const PAGE_SIZE = 100;

/** A page of the PTCE, by name. */
export async function cooperationPoles(page = 1): Promise<CooperationPole[]> {
  const poles = await db().$queryRaw<{ id: number; slug: string; memberCount: number }[]>`
    SELECT i.id, i.slug,
      (SELECT count(*)::int FROM relation r WHERE r.initiative_id = i.id AND r.kind = 'member') AS "memberCount"
    FROM initiative i JOIN initiative_structure_type t ON t.initiative_id = i.id AND t.code = 'PTCE'
    WHERE i.withdrawn_at IS NULL ORDER BY directory_fold(i.name), i.slug
    LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  const ids = poles.map(({ id }) => id);
  const points = new Map((await pointsOf(ids)).map((point) => [point.slug, point]));
  const members = new Map(poles.map(({ slug, memberCount }) => [slug, memberCount]));
  return (await cardsOf(ids)).map((card) => ({
    ...card,
    point: points.get(card.slug) ?? null,
    memberCount: members.get(card.slug) ?? 0,
  }));
}

/** How many there are, and how many pages they make. */
export async function cooperationPoleCount(): Promise<{ total: number; pageCount: number }> {
  const total = await db().initiativeStructureType.count({
    where: { code: "PTCE", initiative: { withdrawnAt: null } },
  });
  return { total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}
