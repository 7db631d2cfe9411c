import "server-only";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import { DECISION_CODES } from "#domain/findings.ts";
import type { Level } from "#domain/vocabularies.ts";
import { slice } from "./findings-report.ts";

/** How precisely it is known where an initiative is. */
export type KnownPlace = "address" | "commune" | "department" | "none";

/** What the import made of one initiative. */
export interface ProfileQuality {
  slug: string;
  name: string;
  level: Level;
  /** Share of what a useful profile tells, 0 to 1. */
  score: number;
  place: KnownPlace;
  /** What the sources say badly of it. */
  findings: number;
}

const PLACE = Prisma.sql`CASE WHEN i.location_precision IN ('address', 'commune') THEN i.location_precision
  WHEN EXISTS (SELECT 1 FROM initiative_department x WHERE x.initiative_id = i.id) THEN 'department' ELSE 'none' END`;
const FAULTS = Prisma.sql`(SELECT count(*)::int FROM finding f
  WHERE f.initiative_id = i.id AND f.code <> ALL(${[...DECISION_CODES]}::text[]))`;

/** A page of the published profiles by their address. */
export function profileQuality(page = 1): Promise<ProfileQuality[]> {
  return db().$queryRaw`
    SELECT i.slug, i.name, i.level, i.quality_score AS score, ${PLACE} AS place, ${FAULTS} AS findings
    FROM initiative i WHERE i.withdrawn_at IS NULL ORDER BY i.slug ${slice(page)}`;
}

/** Most of those that the sources say something badly of, and the one asked for: a list to choose from. */
const MOST_DOUBTFUL = 100;

export function doubtfulProfiles(
  asked: string | null,
): Promise<Pick<ProfileQuality, "slug" | "name" | "findings">[]> {
  return db().$queryRaw`
    SELECT slug, name, findings FROM (
      SELECT i.slug, i.name, count(*)::int AS findings FROM finding f JOIN initiative i ON i.id = f.initiative_id
      WHERE i.withdrawn_at IS NULL AND f.code <> ALL(${[...DECISION_CODES]}::text[])
      GROUP BY i.id ORDER BY i.slug = ${asked ?? ""} DESC, count(*) DESC, i.slug LIMIT ${MOST_DOUBTFUL}
    ) AS doubtful ORDER BY slug`;
}

/** The whole of what was read, in a few figures. */
export interface ReadFigures {
  profiles: number;
  levels: Partial<Record<Level, number>>;
  places: Partial<Record<KnownPlace, number>>;
  /** Lines with words, of all publications, and those that no rule read. */
  lines: number;
  unread: number;
  merged: number;
}

export async function readFigures(): Promise<ReadFigures> {
  const [figures] = await db().$queryRaw<ReadFigures[]>`
    WITH published AS MATERIALIZED (SELECT i.level, ${PLACE} AS place FROM initiative i WHERE i.withdrawn_at IS NULL)
    SELECT (SELECT count(*)::int FROM published) AS profiles,
      (SELECT coalesce(json_object_agg(level, n), '{}') FROM (SELECT level, count(*) AS n FROM published GROUP BY 1) x) AS levels,
      (SELECT coalesce(json_object_agg(place, n), '{}') FROM (SELECT place, count(*) AS n FROM published GROUP BY 1) x) AS places,
      (SELECT coalesce(sum(line_count - blank_lines), 0)::int FROM document WHERE withdrawn_at IS NULL) AS lines,
      (SELECT coalesce(sum(x.line_end - x.line_start + 1), 0)::int FROM line_fate x
        JOIN document d ON d.id = x.document_id WHERE x.reason IS NULL AND d.withdrawn_at IS NULL) AS unread,
      (SELECT count(*)::int FROM finding WHERE code = 'merge-decided') AS merged`;
  if (!figures) throw new Error("no figures");
  return figures;
}
