import { closeDatabase, db, setDatabase } from "#db/client.ts";
import { parseCriteria } from "#domain/criteria.ts";
import { search } from "#queries/search.ts";
import { suggest } from "#queries/suggest.ts";

await setDatabase(process.argv[2]!);
const words = await db().$queryRawUnsafe<{ word: string }[]>(
  "select word from search_lexicon order by count desc, word limit 3000",
);
const w = (i: number) => words[i]!.word;
const Q: Record<string, string[]> = {
  none: [""],
  common: [0, 1, 2, 3, 5, 8].map(w),
  two: [
    [0, 3],
    [1, 5],
    [10, 20],
    [30, 60],
  ].map(([a, b]) => `${w(a!)} ${w(b!)}`),
  rare: [800, 1500, 2500].map(w),
  three: [`${w(4)} ${w(9)} ${w(100)}`],
  real: ["insertion numérique", "recyclerie", "jouets", "entreprise adaptée espaces verts"],
};
async function t(name: string, addr: string[], n = 12) {
  const times: number[] = [];
  for (let i = 0; i < n; i++) {
    const { criteria } = parseCriteria(new URLSearchParams(addr[i % addr.length]));
    const s = performance.now();
    await search(criteria);
    times.push(performance.now() - s);
  }
  times.sort((a, b) => a - b);
  console.log(
    name.padEnd(26),
    "p50",
    times[Math.floor(n / 2)]!.toFixed(0),
    "p95",
    times[Math.floor(n * 0.95)]!.toFixed(0),
  );
}
await search(parseCriteria(new URLSearchParams("q=abc")).criteria);
for (const [k, qs] of Object.entries(Q)) {
  await t(
    k,
    qs.map((q) => new URLSearchParams({ q }).toString()),
  );
}
for (const s of ["nom", "recent", "pertinence"]) await t("tri " + s, [`tri=${s}&q=${w(2)}`, `tri=${s}`]);
await t("page 500", [`page=500`, `page=500&q=${w(0)}`, `page=500&tri=nom&q=${w(1)}`, `page=500&tri=recent`]);
await t("filters", ["departement=59&theme=textile", "type=ACI", `type=EA&q=${w(3)}`]);
await t("near", ["pres-de=59350", "pres-de=02381", `q=${w(2)}&pres-de=80021`, "pres-de=59350&rayon=100"]);
for (const q of ["a", "re", "reci", "lille ", "jouets ami"]) {
  const s = performance.now();
  await suggest(q, 8);
  const m = performance.now();
  await suggest(q, 8);
  console.log("suggest", q, (m - s).toFixed(0), (performance.now() - m).toFixed(0));
}
await closeDatabase();
