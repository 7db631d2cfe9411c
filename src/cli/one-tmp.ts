import { closeDatabase, setDatabase } from "#db/client.ts";
import { parseCriteria } from "#domain/criteria.ts";
import { search } from "#queries/search.ts";

await setDatabase("postgresql://postgres@127.0.0.1:5544/big");
for (const a of process.argv.slice(2)) {
  const s = performance.now();
  await search(parseCriteria(new URLSearchParams(a)).criteria);
  console.log(a, (performance.now() - s).toFixed(0));
}
await closeDatabase();
