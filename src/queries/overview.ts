import "server-only";
import { db } from "#db/client.ts";
import { STRUCTURE_TYPES, type StructureTypeCode } from "#domain/structure-types.ts";
import { THEMES, type ThemeSlug } from "#domain/themes.ts";
import type { Level } from "#domain/vocabularies.ts";
import { dataVersion } from "./data-version.ts";
import { type DepartmentCount, departmentCounts } from "./department-counts.ts";
import { type EventSummary, events } from "./events.ts";

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
const PUBLISHED = { initiative: { withdrawnAt: null } };

/** The figures of the home page. */
export async function overview(): Promise<Overview> {
  const client = db();
  const levels = await client.initiative.groupBy({
    by: "level",
    where: { withdrawnAt: null },
    _count: true,
  });
  const themes = await client.initiativeTheme.groupBy({ by: "slug", where: PUBLISHED, _count: true });
  const types = await client.initiativeStructureType.groupBy({ by: "code", where: PUBLISHED, _count: true });
  const version = await dataVersion();

  const byLevel = new Map(levels.map(({ level, _count }) => [level, _count]));
  const byTheme = new Map(themes.map(({ slug, _count }) => [slug, _count]));
  const byType = new Map(types.map(({ code, _count }) => [code, _count]));
  return {
    initiatives: {
      total: levels.reduce((sum, { _count }) => sum + _count, 0),
      full: byLevel.get("full") ?? 0,
      brief: byLevel.get("brief") ?? 0,
      listed: byLevel.get("listed") ?? 0,
    },
    documents: await client.document.count({ where: { withdrawnAt: null } }),
    organisations: await client.organisation.count(),
    themes: THEMES.map(({ slug, label }) => ({ slug, label, count: byTheme.get(slug) ?? 0 })),
    types: STRUCTURE_TYPES.map(({ code, label }) => ({ code, label, count: byType.get(code) ?? 0 })),
    departments: await departmentCounts(),
    latestEvents: (await events()).filter(({ isMain }) => isMain).slice(0, LATEST),
    dataVersion: version?.version ?? null,
    importedAt: version?.importedAt ?? null,
  };
}
