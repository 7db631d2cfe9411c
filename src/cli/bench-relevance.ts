/** How well searches answer, by graded queries: nDCG@10 by kind. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { NO_CRITERIA } from "#domain/criteria.ts";
import type { Tab } from "#domain/search-answer.ts";
import { comparable } from "#lib/text.ts";
import { search } from "#queries/search.ts";

const querySchema = z.object({
  query: z.string(),
  kind: z.string(),
  of: z.enum(["initiative", "section", "resource", "term", "question", "actor", "event"]),
  answers: z.record(z.string(), z.number()),
});
export type GradedQuery = z.infer<typeof querySchema>;

const TAB_OF: Record<GradedQuery["of"], Tab> = {
  initiative: "initiatives",
  section: "publications",
  resource: "ressources",
  term: "glossaire",
  question: "questions",
  actor: "acteurs",
  event: "evenements",
};

/** The queries of a file, their answers by the key that results have. */
export function gradedQueries(file: string): GradedQuery[] {
  const queries = z.array(querySchema).parse(JSON.parse(readFileSync(file, "utf8")));
  return queries.map((query) => ({
    ...query,
    answers: Object.fromEntries(
      Object.entries(query.answers).map(([id, grade]) => [
        keyOf(query.of, id.slice(id.indexOf(":") + 1)),
        grade,
      ]),
    ),
  }));
}

function keyOf(of: GradedQuery["of"], name: string): string {
  return of === "resource" || of === "term" || of === "question" ? comparable(name) : name;
}

/** What the site shows, first to last. */
export async function answersOfSite({ query, of }: GradedQuery): Promise<string[]> {
  const found = await search({ ...NO_CRITERIA, q: query, tab: TAB_OF[of] });
  return of === "initiative"
    ? [...found.results, ...found.farther, ...found.apart].map(({ slug }) => slug)
    : found.others.map(({ key }) => key);
}

/** From 0 to 1: how good the first ten are beside the best there could be. Nothing must answer what has no answer. */
export function ndcg(found: readonly string[], answers: Record<string, number>): number {
  const ideal = Object.values(answers).toSorted((a, b) => b - a);
  if (ideal.length === 0) return found.length === 0 ? 1 : 0;
  const gain = (grades: readonly number[]) =>
    grades.slice(0, 10).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
  return gain(found.map((key) => answers[key] ?? 0)) / gain(ideal);
}
