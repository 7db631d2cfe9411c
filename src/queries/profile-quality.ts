import "server-only";
import { db } from "#db/client.ts";
import { DECISION_CODES } from "#domain/findings.ts";
import { LEVEL_CODES, type Level } from "#domain/vocabularies.ts";

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

/** Every published profile by its name. */
export async function profileQuality(): Promise<ProfileQuality[]> {
  const rows = await db().initiative.findMany({
    where: { withdrawnAt: null },
    select: {
      slug: true,
      name: true,
      level: true,
      qualityScore: true,
      locationPrecision: true,
      _count: {
        select: { departments: true, findings: { where: { code: { notIn: [...DECISION_CODES] } } } },
      },
    },
    orderBy: { slug: "asc" },
  });
  return rows.map(({ slug, name, level, qualityScore, locationPrecision, _count }) => ({
    slug,
    name,
    level: LEVEL_CODES.find((code) => code === level) ?? "listed",
    score: qualityScore,
    place: placeOf(locationPrecision, _count.departments),
    findings: _count.findings,
  }));
}

function placeOf(precision: string | null, departments: number): KnownPlace {
  if (precision === "address" || precision === "commune") return precision;
  return departments > 0 ? "department" : "none";
}
