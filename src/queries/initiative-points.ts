import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { type Initiative, initiativeSchema } from "#domain/directory.ts";
import { understand } from "./understand.ts";
import { filtersBut, hitsOf, orderFor, orderOf } from "./where.ts";

export interface InitiativePoint extends Pick<Initiative, "slug" | "name" | "structureTypes" | "communes"> {
  lon: number;
  lat: number;
  precision: "address" | "commune";
}

/** Initiatives that are too many to be drawn one by one: how many around a commune that one of them is in. */
export interface PointCluster {
  lon: number;
  lat: number;
  count: number;
  insee: string;
  commune: string;
}

/** What meets the criteria and has no point: shown beside the map. */
export type Unplaced = Pick<Initiative, "slug" | "name" | "scope" | "communes" | "departments">;

/** What a map shows of the initiatives that meet some criteria: as much as a view can hold, however many they are. */
export interface InitiativePoints {
  /** How many have a point. */
  placed: number;
  /** A page of them, in the order of the results. */
  points: InitiativePoint[];
  /** All of them in groups, where they are more than one page; else empty. */
  clusters: PointCluster[];
  unplaced: number;
  /** A page of those without a point. */
  withoutPosition: Unplaced[];
  pageSize: number;
}

const PAGE_SIZE = 80;
/** Of a degree: about three hundred squares on the whole region. */
const SQUARE = 0.15;

const pointSchema = initiativeSchema
  .pick({ slug: true, name: true, structureTypes: true, communes: true })
  .extend({
    lon: z.number(),
    lat: z.number(),
    precision: z.enum(["address", "commune"]),
  });

const COMMUNES = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('insee', c.insee, 'name', c.name) ORDER BY c.position), '[]')
  FROM initiative_commune c WHERE c.initiative_id = i.id)`;
const POINT = Prisma.sql`json_build_object(
  'slug', i.slug, 'name', i.name, 'lon', i.lon, 'lat', i.lat, 'precision', i.location_precision, 'communes', ${COMMUNES},
  'structureTypes', ARRAY(SELECT t.code FROM initiative_structure_type t WHERE t.initiative_id = i.id ORDER BY t.code))`;
const UNPLACED = Prisma.sql`json_build_object(
  'slug', i.slug, 'name', i.name, 'scope', i.scope, 'communes', ${COMMUNES},
  'departments', ARRAY(SELECT x.code FROM initiative_department x WHERE x.initiative_id = i.id ORDER BY x.code))`;

/** The initiatives that meet the criteria as points of a map, and those that have none: one question. */
export async function initiativePoints(criteria: Criteria): Promise<InitiativePoints> {
  const asked = await understand(criteria);
  const hits = hitsOf(criteria, asked);
  const order = orderOf(orderFor(criteria, asked));
  const page = (what: Prisma.Sql, which: Prisma.Sql) => Prisma.sql`(
    SELECT coalesce(json_agg(${what} ORDER BY shown.rank), '[]') FROM (
      SELECT id, rank FROM found WHERE ${which} ORDER BY rank LIMIT ${PAGE_SIZE} OFFSET (
        SELECT least(${criteria.page - 1}::int, greatest(count(*) - 1, 0) / ${PAGE_SIZE}) * ${PAGE_SIZE} FROM found WHERE ${which})
    ) AS shown JOIN initiative i ON i.id = shown.id)`;
  const [row] = await db().$queryRaw<(InitiativePoints & { points: unknown[] })[]>`
    WITH ${hits.ctes}, found AS MATERIALIZED (
      SELECT i.id, i.lon, i.lat, row_number() OVER (ORDER BY ${order}) AS rank
      FROM hits h JOIN initiative i ON i.id = h.id WHERE ${filtersBut(hits, null)})
    SELECT (SELECT count(*)::int FROM found WHERE lon IS NOT NULL) AS placed,
      (SELECT count(*)::int FROM found WHERE lon IS NULL) AS unplaced,
      ${page(POINT, Prisma.sql`lon IS NOT NULL`)} AS points,
      ${page(UNPLACED, Prisma.sql`lon IS NULL`)} AS "withoutPosition",
      ${clusters()} AS clusters`;
  if (!row) throw new Error("no points");
  return { ...row, points: z.array(pointSchema).parse(row.points), pageSize: PAGE_SIZE };
}

/** By squares of the region, each at the middle of its points and under the name of the commune that most are in. */
function clusters(): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(square ORDER BY square.count DESC), '[]') FROM (
    SELECT avg(f.lon) AS lon, avg(f.lat) AS lat, count(DISTINCT f.id)::int AS count,
      mode() WITHIN GROUP (ORDER BY c.insee) AS insee, mode() WITHIN GROUP (ORDER BY c.name) AS commune
    FROM found f JOIN initiative_commune c ON c.initiative_id = f.id AND c.position = 0
    WHERE f.lon IS NOT NULL AND (SELECT count(*) FROM found WHERE lon IS NOT NULL) > ${PAGE_SIZE}
    GROUP BY round((f.lon / ${SQUARE})::numeric), round((f.lat / ${SQUARE})::numeric)
  ) AS square)`;
}

/** The points of those of these initiatives that have one, in the order of the ids. */
export async function pointsOf(ids: readonly number[]): Promise<InitiativePoint[]> {
  if (ids.length === 0) return [];
  const rows = await db().$queryRaw<{ point: unknown }[]>`
    SELECT ${POINT} AS point
    FROM initiative i JOIN unnest(${[...ids]}::int[]) WITH ORDINALITY AS wanted (id, rank) ON wanted.id = i.id
    WHERE i.lon IS NOT NULL ORDER BY wanted.rank`;
  return rows.map(({ point }) => pointSchema.parse(point));
}
