import "server-only";
import { z } from "zod";
import { db } from "#db/client.ts";
import { Prisma } from "#db/generated/client.ts";
import type { FigureCriteria, FigureSort } from "#domain/lesson-criteria.ts";
import { MEASURE_CODES, MEASURES, type Measure } from "#domain/measures.ts";
import type { FacetValue } from "#domain/search-answer.ts";
import { allBut, bitConditions, bitCounts, bitFacets, columnCounts, facetOf } from "./bit-facets.ts";

export const FIGURE_PAGE_SIZE = 25;
/** The charts where nobody says what to count: what the field asks for. */
const USUAL: readonly Measure[] = ["emplois", "personnes", "tonnes", "euros"];
const BARS = { one: 12, several: 5 };

const figureSchema = z.object({
  key: z.string(),
  measure: z.enum(MEASURE_CODES),
  value: z.number(),
  printed: z.string(),
  unit: z.string().nullable(),
  label: z.string(),
  year: z.int().nullable(),
  sentence: z.string(),
  passage: z.object({ document: z.string(), lineStart: z.int(), lineEnd: z.int() }),
  initiatives: z.array(z.object({ slug: z.string(), name: z.string() })),
  isDoubtful: z.boolean(),
});
export type Figure = z.infer<typeof figureSchema>;

export interface FigureAnswer {
  total: number;
  figures: Figure[];
  /** The largest of each of some measures, each a chart of one unit. */
  charts: { measure: Measure; figures: Figure[] }[];
  page: number;
  pageCount: number;
  facets: Record<"measures" | "departments" | "types" | "themes", FacetValue[]>;
}

const answerSchema = z.object({
  total: z.int(),
  page: z.int(),
  figures: z.array(figureSchema),
  bars: z.array(figureSchema),
  counts: z.array(z.object({ facet: z.string(), value: z.string(), count: z.int() })),
});

/** The figures of initiatives that pass some filters, a page of them in the order asked for, and the largest to be drawn. */
export async function figures(criteria: FigureCriteria): Promise<FigureAnswer> {
  const [row] = await db().$queryRaw<unknown[]>(statement(criteria));
  const { bars, counts, ...found } = answerSchema.parse(row);
  const known = MEASURES.map(({ code, label }) => ({ value: code, label }));
  return {
    ...found,
    pageCount: Math.max(1, Math.ceil(found.total / FIGURE_PAGE_SIZE)),
    charts: drawnMeasures(criteria)
      .map((measure) => ({ measure, figures: bars.filter((bar) => bar.measure === measure) }))
      .filter((chart) => chart.figures.length > 1),
    facets: {
      measures: facetOf("measures", counts, known, criteria.measures),
      ...bitFacets(counts, criteria),
    },
  };
}

/** What has no unit of its own is not drawn: its figures do not compare. */
function drawnMeasures({ measures }: FigureCriteria): Measure[] {
  return (measures.length > 0 ? measures : USUAL).filter((measure) => measure !== "autres");
}

function statement(criteria: FigureCriteria): Prisma.Sql {
  const bits = bitConditions(criteria);
  const conditions = {
    ...bits,
    ...(criteria.measures.length > 0 && {
      measures: Prisma.sql`h.measure = ANY(${criteria.measures}::text[])`,
    }),
  };
  const drawn = drawnMeasures(criteria);
  const most = drawn.length === 1 ? BARS.one : BARS.several;
  const all = Prisma.sql`figure`;
  return Prisma.sql`
    WITH counted AS (SELECT count(*)::int AS total FROM figure h WHERE ${allBut(conditions, null)}),
    asked AS (SELECT total, least(greatest(${criteria.page}::int, 1), greatest(1, ceil(total / ${FIGURE_PAGE_SIZE}::float8)::int)) AS page FROM counted),
    page AS (
      SELECT h.*, row_number() OVER () AS place FROM (
        SELECT h.* FROM figure h WHERE ${allBut(conditions, null)} ORDER BY ${orderOf(criteria.sort)}
        LIMIT ${FIGURE_PAGE_SIZE} OFFSET (SELECT (page - 1) * ${FIGURE_PAGE_SIZE} FROM asked)) AS h),
    bars AS (
      SELECT largest.*, m.place AS chart FROM unnest(${drawn}::text[]) WITH ORDINALITY AS m (code, place)
      CROSS JOIN LATERAL (
        SELECT h.* FROM figure h WHERE h.measure = m.code AND NOT h.is_doubtful AND ${allBut(bits, null)}
        ORDER BY h.value DESC, h.key LIMIT ${most}) AS largest)
    SELECT asked.total, asked.page,
      (SELECT coalesce(json_agg(${FIGURE} ORDER BY h.place), '[]') FROM page h) AS figures,
      (SELECT coalesce(json_agg(${FIGURE} ORDER BY h.chart, h.value DESC, h.key), '[]') FROM bars h) AS bars,
      (SELECT coalesce(json_agg(c), '[]') FROM (
        ${columnCounts("measures", Prisma.sql`h.measure`, all, conditions)}
        UNION ALL ${bitCounts("departments", all, conditions)}
        UNION ALL ${bitCounts("types", all, conditions)}
        UNION ALL ${bitCounts("themes", all, conditions)}) AS c) AS counts
    FROM asked`;
}

/** Values of several measures do not compare: each measure comes by itself, in the order of their list. */
function orderOf(sort: FigureSort): Prisma.Sql {
  const byMeasure = Prisma.sql`array_position(${[...MEASURE_CODES]}::text[], h.measure)`;
  switch (sort) {
    case "valeur":
      return Prisma.sql`${byMeasure}, h.value DESC, h.key`;
    case "valeur-croissante":
      return Prisma.sql`${byMeasure}, h.value, h.key`;
    case "annee":
      return Prisma.sql`h.year DESC NULLS LAST, ${byMeasure}, h.value DESC, h.key`;
    case "annee-croissante":
      return Prisma.sql`h.year NULLS LAST, ${byMeasure}, h.value DESC, h.key`;
    case "initiative":
      return Prisma.sql`h.name_key, ${byMeasure}, h.value DESC, h.key`;
    case "initiative-inverse":
      return Prisma.sql`h.name_key DESC, ${byMeasure}, h.value DESC, h.key`;
    default:
      return sort satisfies never;
  }
}

/** A row called h as a figure. */
const FIGURE = Prisma.sql`json_build_object(
  'key', h.key, 'measure', h.measure, 'value', h.value, 'printed', h.printed, 'unit', h.unit, 'label', h.label,
  'year', h.year, 'sentence', h.sentence, 'isDoubtful', h.is_doubtful,
  'passage', json_build_object('document', h.document_id, 'lineStart', h.line_start, 'lineEnd', h.line_end),
  'initiatives', (SELECT coalesce(json_agg(json_build_object('slug', i.slug, 'name', i.name) ORDER BY i.name), '[]')
    FROM initiative i WHERE i.id = ANY(h.initiatives) AND i.withdrawn_at IS NULL))`;
