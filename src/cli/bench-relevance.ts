/** How well searches answer, by graded queries: nDCG@10 by kind. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { NO_CRITERIA } from "#domain/criteria.ts";
import type { Tab } from "#domain/search-answer.ts";
import { comparable } from "#lib/text.ts";
import { search } from "#queries/search.ts";
import { rivals } from "./bench-rivals.ts";

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

/** What the site shows, first to last, and whether it says that nothing answers all that was asked. */
export async function answersOfSite({
  query,
  of,
}: GradedQuery): Promise<{ keys: string[]; saysNothing: boolean }> {
  const found = await search({ ...NO_CRITERIA, q: query, tab: TAB_OF[of] });
  const profiles = [...found.results, ...found.farther, ...found.apart];
  return {
    keys: of === "initiative" ? profiles.map(({ slug }) => slug) : found.others.map(({ key }) => key),
    saysNothing: found.fullTotal === 0,
  };
}

/** From 0 to 1: how good the first ten are beside the best there could be. Nothing must answer what has no answer. */
export function ndcg(found: readonly string[], answers: Record<string, number>): number {
  const ideal = Object.values(answers).toSorted((a, b) => b - a);
  if (ideal.length === 0) return found.length === 0 ? 1 : 0;
  const gain = (grades: readonly number[]) =>
    grades.slice(0, 10).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
  return gain([...new Set(found)].map((key) => answers[key] ?? 0)) / gain(ideal);
}

/** The table of all engines by kind of query, over both halves of the graded set. */
export async function measureRelevance(log: (line: string) => void): Promise<string> {
  const others = await rivals();
  const tables: string[] = [];
  for (const half of ["seen", "kept-apart", "fresh", "later", "last", "parts"]) {
    log(`Pertinence, moitié « ${half} »…`);
    const scores = new Map<string, Map<string, number[]>>();
    let saidSo = 0;
    const add = (engine: string, kind: string, score: number) => {
      const kinds = scores.get(engine) ?? new Map<string, number[]>();
      scores.set(engine, kinds.set(kind, [...(kinds.get(kind) ?? []), score]));
    };
    const queries = gradedQueries(`tests/fixtures/relevance/${half}.json`);
    for (const query of queries) {
      const { keys, saysNothing } = await answersOfSite(query);
      if (query.kind === "nothing" && saysNothing) saidSo += 1;
      add("ce site", query.kind, ndcg(keys, query.answers));
      for (const [name, ask] of Object.entries(others))
        add(name, query.kind, ndcg(ask(query), query.answers));
    }
    const nothing = queries.filter(({ kind }) => kind === "nothing").length;
    tables.push(
      `nDCG@10, moitié « ${half} »`,
      tableOf(scores),
      `sans réponse et dit : ${saidSo} sur ${nothing}`,
      "",
    );
  }
  return tables.join("\n");
}

function tableOf(scores: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>): string {
  const engines = [...scores.keys()];
  const kinds = [...(scores.get(engines[0] ?? "")?.keys() ?? [])];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const cell = (values: readonly number[]) => mean(values).toFixed(3).padStart(12);
  const row = (kind: string, valuesOf: (engine: string) => readonly number[]) =>
    kind.padEnd(14) + engines.map((engine) => cell(valuesOf(engine))).join("");
  const real = kinds.filter((kind) => kind !== "nothing");
  return [
    "".padEnd(14) + engines.map((engine) => engine.padStart(12)).join(""),
    ...kinds.map((kind) => row(kind, (engine) => scores.get(engine)?.get(kind) ?? [])),
    row("tout", (engine) => real.flatMap((kind) => scores.get(engine)?.get(kind) ?? [])),
  ].join("\n");
}
