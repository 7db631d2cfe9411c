import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { type Initiative, initiativeSchema } from "#domain/directory.ts";
import type { InitiativeCard } from "#domain/search-answer.ts";
import { cardsOf } from "./cards.ts";
import { understand } from "./understand.ts";
import { filtersBut, hitsOf, orderFor, orderOf } from "./where.ts";

export interface InitiativePoint extends Pick<Initiative, "slug" | "name" | "structureTypes" | "communes"> {
  lon: number;
  lat: number;
  precision: "address" | "commune";
}

export interface InitiativePoints {
  /** In the order of the list. */
  points: InitiativePoint[];
  /** What meets the criteria and has no point: shown beside the map. */
  withoutPosition: InitiativeCard[];
}

const pointsSchema = z.array(
  initiativeSchema.pick({ slug: true, name: true, structureTypes: true, communes: true }).extend({
    lon: z.number(),
    lat: z.number(),
    precision: z.enum(["address", "commune"]),
  }),
);

/** All the initiatives that meet the criteria, whatever the page, as points of a map. */
export async function initiativePoints(criteria: Criteria): Promise<InitiativePoints> {
  const asked = await understand(criteria);
  const hits = hitsOf(criteria, asked);
  const rows = await db().$queryRaw<{ id: number; lon: number | null }[]>`
    WITH ${hits.ctes}
    SELECT i.id, i.lon FROM hits h JOIN initiative i ON i.id = h.id WHERE ${filtersBut(hits, null)}
    ORDER BY ${orderOf(orderFor(criteria, asked))}`;
  const [placed, unplaced] = [rows.filter(({ lon }) => lon !== null), rows.filter(({ lon }) => lon === null)];
  return {
    points: await pointsOf(placed.map(({ id }) => id)),
    withoutPosition: await cardsOf(unplaced.map(({ id }) => id)),
  };
}

/** The points of those of these initiatives that have one, in the order of the ids. */
export async function pointsOf(ids: readonly number[]): Promise<InitiativePoint[]> {
  if (ids.length === 0) return [];
  const rows = await db().$queryRaw(Prisma.sql`
    SELECT i.slug, i.name, i.lon, i.lat, i.location_precision AS precision,
      ARRAY(SELECT t.code FROM initiative_structure_type t WHERE t.initiative_id = i.id ORDER BY t.code)
        AS "structureTypes",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('insee', c.insee, 'name', c.name) ORDER BY c.position), '[]')
        FROM initiative_commune c WHERE c.initiative_id = i.id) AS communes
    FROM initiative i JOIN unnest(${[...ids]}::int[]) WITH ORDINALITY AS wanted (id, rank) ON wanted.id = i.id
    WHERE i.lon IS NOT NULL ORDER BY wanted.rank`);
  return pointsSchema.parse(rows);
}
