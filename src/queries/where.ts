import "server-only";
import { Prisma } from "#db/generated/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { communeByInsee } from "#domain/geography/communes.ts";
import { understandSearch } from "./understood-search.ts";

export type FilterName = "departments" | "types" | "themes" | "documents" | "levels";

/** The conditions on an initiative called `i`. */
export interface Where {
  /** Published, and answers the words and the place: what every count starts from. */
  base: Prisma.Sql;
  /** Those of the filters that are set. */
  filters: Partial<Record<FilterName, Prisma.Sql>>;
  /** What full text search looks for; null without words. */
  tsquery: Prisma.Sql | null;
  correction: string | null;
  /** Kilometres from the place of the criteria; null without one. */
  distance: Prisma.Sql | null;
}

/** The one way from criteria to a condition, for results, counts, points and exports: they always agree. */
export async function where(criteria: Criteria): Promise<Where> {
  const { tsquery, correction } = await understandSearch(criteria.q);
  const distance = distanceFrom(criteria.near);
  const base = [Prisma.sql`i.withdrawn_at IS NULL`];
  if (criteria.q !== "") base.push(tsquery ? Prisma.sql`i.search @@ ${tsquery}` : Prisma.sql`FALSE`);
  if (distance) base.push(Prisma.sql`${distance} <= ${criteria.radius}`);
  return { base: all(base), filters: filterConditions(criteria), tsquery, correction, distance };
}

/** The whole condition on an initiative. */
export function condition(asked: Where): Prisma.Sql {
  return all([asked.base, ...Object.values(asked.filters)]);
}

/** The filters but one, on initiatives that meet the base: what the values of that one filter are counted with. */
export function filtersBut({ filters }: Where, except: FilterName | null): Prisma.Sql {
  const others = Object.entries(filters).filter(([name]) => name !== except);
  return all([Prisma.sql`TRUE`, ...others.map(([, filter]) => filter)]);
}

function filterConditions(criteria: Criteria): Where["filters"] {
  const { departments, types, themes, documents, levels } = criteria;
  const has = (table: string, column: string, values: readonly string[]) => Prisma.sql`EXISTS (
    SELECT 1 FROM ${Prisma.raw(table)} x
    WHERE x.initiative_id = i.id AND x.${Prisma.raw(column)} = ANY(${values}::text[]))`;
  return {
    ...(departments.length > 0 && { departments: has("initiative_department", "code", departments) }),
    ...(types.length > 0 && { types: has("initiative_structure_type", "code", types) }),
    ...(themes.length > 0 && { themes: has("initiative_theme", "slug", themes) }),
    ...(documents.length > 0 && {
      documents: Prisma.sql`EXISTS (
        SELECT 1 FROM occurrence x JOIN passage p ON p.id = x.passage_id
        WHERE x.initiative_id = i.id AND p.document_id = ANY(${documents}::text[]))`,
    }),
    ...(levels.length > 0 && { levels: Prisma.sql`i.level = ANY(${levels}::text[])` }),
  };
}

/** Along the surface of the Earth; initiatives without a point are near to nothing. */
function distanceFrom(near: string | null): Prisma.Sql | null {
  const commune = near === null ? undefined : communeByInsee(near);
  if (!commune) return null;
  const { lon, lat } = commune;
  return Prisma.sql`(12742 * asin(sqrt(
    power(sin(radians(i.lat - ${lat}) / 2), 2)
    + cos(radians(${lat})) * cos(radians(i.lat)) * power(sin(radians(i.lon - ${lon}) / 2), 2))))`;
}

function all(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join([...conditions], " AND ")})`;
}
