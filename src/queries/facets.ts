import "server-only";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import type { Criteria } from "#domain/criteria.ts";
import { DEPARTMENTS } from "#domain/departments.ts";
import { STRUCTURE_TYPES } from "#domain/structure-types.ts";
import { THEMES } from "#domain/themes.ts";
import { LEVELS } from "#domain/vocabularies.ts";
import { type FilterName, filtersBut, type Where } from "./where.ts";

/** A value of a filter, and how many initiatives it would show beside the other filters. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
  selected: boolean;
}

/** By filter: the values that would show something, and those selected, in the order of their vocabulary. */
export type Facets = Record<FilterName, FacetValue[]>;

interface LabelledValue {
  value: string;
  label: string;
}

const DEPARTMENT_VALUES = DEPARTMENTS.map(({ code, name }) => ({ value: code, label: name }));
const TYPE_VALUES = STRUCTURE_TYPES.map(({ code, label }) => ({ value: code, label }));
const THEME_VALUES = THEMES.map(({ slug, label }) => ({ value: slug, label }));
const LEVEL_VALUES = LEVELS.map(({ code, label }) => ({ value: code, label }));

/** The number of initiatives that meet the criteria, and for each filter what each of its values would show. */
export async function facetsAndTotal(
  criteria: Criteria,
  asked: Where,
): Promise<{ total: number; facets: Facets }> {
  const counts = new Map(
    (await countRows(asked)).map(({ facet, value, count }) => [`${facet} ${value}`, count]),
  );
  const values = (facet: FilterName, known: readonly LabelledValue[]) => {
    const selected = new Set<string>(criteria[facet]);
    return known
      .map(({ value, label }) => ({
        value,
        label,
        count: counts.get(`${facet} ${value}`) ?? 0,
        selected: selected.has(value),
      }))
      .filter((facetValue) => facetValue.count > 0 || facetValue.selected);
  };
  return {
    total: counts.get("total ") ?? 0,
    facets: {
      departments: values("departments", DEPARTMENT_VALUES),
      types: values("types", TYPE_VALUES),
      themes: values("themes", THEME_VALUES),
      documents: values("documents", await documentValues()),
      levels: values("levels", LEVEL_VALUES),
    },
  };
}

/** Each filter is counted with the others applied but not itself, so that its other values stay in reach. */
function countRows(asked: Where): Promise<{ facet: string; value: string; count: number }[]> {
  const counted = (facet: FilterName, value: string, join = "") => Prisma.sql`
    SELECT ${facet}, ${Prisma.raw(value)}, count(DISTINCT i.id)::int
    FROM base i ${Prisma.raw(join)} WHERE ${filtersBut(asked, facet)} GROUP BY ${Prisma.raw(value)}`;
  return db().$queryRaw`
    WITH base AS MATERIALIZED (SELECT i.id, i.level FROM initiative i WHERE ${asked.base})
    SELECT 'total' AS facet, '' AS value, count(*)::int AS count FROM base i WHERE ${filtersBut(asked, null)}
    UNION ALL ${counted("departments", "x.code", "JOIN initiative_department x ON x.initiative_id = i.id")}
    UNION ALL ${counted("types", "x.code", "JOIN initiative_structure_type x ON x.initiative_id = i.id")}
    UNION ALL ${counted("themes", "x.slug", "JOIN initiative_theme x ON x.initiative_id = i.id")}
    UNION ALL ${counted("levels", "i.level")}
    UNION ALL ${counted(
      "documents",
      "p.document_id",
      "JOIN occurrence o ON o.initiative_id = i.id JOIN passage p ON p.id = o.passage_id",
    )}`;
}

async function documentValues(): Promise<LabelledValue[]> {
  const documents = await db().document.findMany({
    where: { withdrawnAt: null },
    select: { id: true, title: true },
    orderBy: [{ publishedOn: "desc" }, { id: "asc" }],
  });
  return documents.map(({ id, title }) => ({ value: id, label: title }));
}
