import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { type Initiative, initiativeSchema } from "#domain/directory.ts";
import { understand } from "./understand.ts";
import { filtersBut, hitsOf } from "./where.ts";

export interface InitiativePoint extends Pick<Initiative, "slug" | "name" | "structureTypes" | "communes"> {
  lon: number;
  lat: number;
  precision: "address" | "commune";
}

/** What meets the criteria and has no point: shown beside the map. */
export type Unplaced = Pick<
  Initiative,
  "slug" | "name" | "scope" | "communes" | "departments" | "structureTypes"
>;

/** What a map shows of the initiatives that meet some criteria: as much as a view can hold, however many they are. */
export interface InitiativePoints {
  /** How many have a point. */
  placed: number;
  /** A page of them, in the order of the results. */
  points: InitiativePoint[];
  unplaced: number;
  /** A page of those without a point. */
  withoutPosition: Unplaced[];
  pageSize: number;
}

const PAGE_SIZE = 80;

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
const TYPES = Prisma.sql`ARRAY(
  SELECT t.code FROM initiative_structure_type t WHERE t.initiative_id = i.id ORDER BY t.code)`;
const POINT = Prisma.sql`json_build_object(
  'slug', i.slug, 'name', i.name, 'lon', i.lon, 'lat', i.lat, 'precision', i.location_precision, 'communes', ${COMMUNES},
  'structureTypes', ${TYPES})`;
const UNPLACED = Prisma.sql`json_build_object(
  'slug', i.slug, 'name', i.name, 'scope', i.scope, 'communes', ${COMMUNES}, 'structureTypes', ${TYPES},
  'departments', ARRAY(SELECT x.code FROM initiative_department x WHERE x.initiative_id = i.id ORDER BY x.code))`;

/** The initiatives that meet the criteria as points of a map, and those that have none: one question. */
export async function initiativePoints(criteria: Criteria): Promise<InitiativePoints> {
  const asked = await understand(criteria);
  const hits = hitsOf(criteria, asked);
  const page = (what: Prisma.Sql, which: Prisma.Sql) => Prisma.sql`(
    SELECT coalesce(json_agg(${what} ORDER BY shown.rank), '[]') FROM (
      SELECT id, rank FROM found WHERE ${which} ORDER BY rank LIMIT ${PAGE_SIZE} OFFSET (
        SELECT least(${criteria.page - 1}::int, greatest(count(*) - 1, 0) / ${PAGE_SIZE}) * ${PAGE_SIZE} FROM found WHERE ${which})
    ) AS shown JOIN initiative i ON i.id = shown.id)`;
  const [row] = await db().$queryRaw<(InitiativePoints & { points: unknown[] })[]>`
    WITH ${hits.ctes}, found AS MATERIALIZED (
      SELECT i.id, i.lon, i.lat, row_number() OVER (ORDER BY ${hits.order}) AS rank
      FROM hits h JOIN initiative i ON i.id = h.id WHERE ${filtersBut(hits, null)})
    SELECT (SELECT count(*)::int FROM found WHERE lon IS NOT NULL) AS placed,
      (SELECT count(*)::int FROM found WHERE lon IS NULL) AS unplaced,
      ${page(POINT, Prisma.sql`lon IS NOT NULL`)} AS points,
      ${page(UNPLACED, Prisma.sql`lon IS NULL`)} AS "withoutPosition"`;
  if (!row) throw new Error("no points");
  return { ...row, points: z.array(pointSchema).parse(row.points), pageSize: PAGE_SIZE };
}

/** The points of those of these initiatives that have one, by their numbers. */
export async function pointsOf(ids: readonly number[]): Promise<Map<number, InitiativePoint>> {
  if (ids.length === 0) return new Map();
  const rows = await db().$queryRaw<{ id: number; point: unknown }[]>`
    SELECT i.id, ${POINT} AS point FROM initiative i WHERE i.id = ANY(${[...ids]}::int[]) AND i.lon IS NOT NULL`;
  return new Map(rows.map(({ id, point }) => [id, pointSchema.parse(point)]));
}
