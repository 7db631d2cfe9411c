import "server-only";
import { db } from "#db/client.ts";
import { DEPARTMENTS, type DepartmentCode } from "#domain/departments.ts";
import { STRUCTURE_TYPES, type StructureTypeCode } from "#domain/structure-types.ts";
import { THEMES, type ThemeSlug } from "#domain/themes.ts";
import type { Level } from "#domain/vocabularies.ts";
import { dataVersion } from "./data-version.ts";
import { type EventSummary, events } from "./events.ts";

export interface DepartmentCount {
  code: DepartmentCode;
  name: string;
  count: number;
}

export interface Overview {
  initiatives: { total: number } & Record<Level, number>;
  documents: number;
  organisations: number;
  /** Every value of the vocabulary, in its order, those without an initiative included. */
  themes: { slug: ThemeSlug; label: string; count: number }[];
  types: { code: StructureTypeCode; label: string; count: number }[];
  departments: DepartmentCount[];
  /** The latest events that a publication restitutes, the latest first, three at most. */
  latestEvents: EventSummary[];
  /** Null before the first import. */
  dataVersion: string | null;
  importedAt: Date | null;
}

const LATEST = 3;

/** The figures of the home page. */
export async function overview(): Promise<Overview> {
  const counts = await publishedCounts();
  const version = await dataVersion();
  const count = (of: string, value: string) => counts.get(`${of} ${value}`) ?? 0;
  const levels = {
    full: count("level", "full"),
    brief: count("level", "brief"),
    listed: count("level", "listed"),
  };
  return {
    initiatives: { total: levels.full + levels.brief + levels.listed, ...levels },
    documents: count("documents", ""),
    organisations: count("organisations", ""),
    themes: THEMES.map(({ slug, label }) => ({ slug, label, count: count("theme", slug) })),
    types: STRUCTURE_TYPES.map(({ code, label }) => ({ code, label, count: count("type", code) })),
    departments: DEPARTMENTS.map(({ code, name }) => ({ code, name, count: count("department", code) })),
    latestEvents: (await events()).filter(({ isMain }) => isMain).slice(0, LATEST),
    dataVersion: version?.version ?? null,
    importedAt: version?.importedAt ?? null,
  };
}

/** By what is counted and its value. */
async function publishedCounts(): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ of: string; value: string; count: number }[]>`
    WITH published AS MATERIALIZED (SELECT id, level FROM initiative WHERE withdrawn_at IS NULL)
    SELECT 'level' AS of, level AS value, count(*)::int AS count FROM published GROUP BY level
    UNION ALL SELECT 'theme', x.slug, count(*)::int FROM published i JOIN initiative_theme x ON x.initiative_id = i.id GROUP BY x.slug
    UNION ALL SELECT 'type', x.code, count(*)::int FROM published i JOIN initiative_structure_type x ON x.initiative_id = i.id GROUP BY x.code
    UNION ALL SELECT 'department', x.code, count(*)::int FROM published i JOIN initiative_department x ON x.initiative_id = i.id GROUP BY x.code
    UNION ALL SELECT 'documents', '', count(*)::int FROM document WHERE withdrawn_at IS NULL
    UNION ALL SELECT 'organisations', '', count(*)::int FROM organisation WHERE withdrawn_at IS NULL`;
  return new Map(rows.map(({ of, value, count }) => [`${of} ${value}`, count]));
}
