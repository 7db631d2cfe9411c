import { closeDatabase, setDatabase } from "#db/client.ts";
import { answersOfSite, gradedQueries, ndcg } from "./bench-relevance.ts";

await setDatabase(process.env.RELDB ?? "postgresql://postgres@127.0.0.1:5544/postgres");
const by = new Map<string, number[]>();
const verbose = process.argv[3];
for (const q of gradedQueries(`tests/fixtures/relevance/${process.argv[2]}.json`)) {
  let found: string[] = [];
  try {
    found = await answersOfSite(q);
  } catch (e) {
    console.log("ERR", q.query, e instanceof Error ? e.message.slice(-300) : e);
  }
  const s = ndcg(found, q.answers);
  by.set(q.kind, [...(by.get(q.kind) ?? []), s]);
  if (verbose && s < 0.9)
    console.log(
      s.toFixed(2),
      q.kind,
      `« ${q.query} »`,
      "\n    got",
      found
        .slice(0, 8)
        .map((f) => `${f}:${q.answers[f] ?? 0}`)
        .join(" "),
      "\n    want",
      Object.entries(q.answers)
        .sort((a, b) => b[1] - a[1])
        .slice(0, 9)
        .map(([k, v]) => `${k}:${v}`)
        .join(" "),
    );
}
const all = [...by.values()].flat();
for (const [k, v] of by)
  console.log(k.padEnd(12), v.length, (v.reduce((a, b) => a + b, 0) / v.length).toFixed(3));
console.log("all", all.length, (all.reduce((a, b) => a + b, 0) / all.length).toFixed(3));
await closeDatabase();
