/** How long the whole work behind a page of results takes, as the directory grows. */
import { db, SITE_LIMITS, setDatabase } from "#db/client.ts";
import { parseCriteria } from "#domain/criteria.ts";
import { formatNumber } from "#lib/text.ts";
import { search } from "#queries/search.ts";
import { suggest } from "#queries/suggest.ts";
import { inventProfiles } from "./bench-profiles.ts";
import { log } from "./messages.ts";

const SIZES = [1_000, 10_000, 100_000];
const CLIENTS = [1, 4];
const QUESTIONS_A_CLIENT = 40;

/** A kind of question, and its addresses in turn. */
interface Kind {
  label: string;
  addresses: string[];
}

/** A table of p50 and p95 by kind of question, for each size of the database at this address up to the one wanted. */
export async function measureSearch(url: string, wanted: number): Promise<string> {
  const sizes = [...SIZES.filter((size) => size < wanted), wanted];
  const lines: string[] = [];
  for (const size of sizes) {
    await setDatabase(url);
    await inventProfiles(size, log);
    await db().$executeRaw`VACUUM ANALYZE search_profile`;
    // What is measured has the limits of the site, what fills the database has none.
    await setDatabase(url, SITE_LIMITS);
    const count = await db().searchProfile.count();
    lines.push(
      `${formatNumber(count)} fiches`,
      row("question", ...CLIENTS.map((n) => `${n} client${n > 1 ? "s" : ""}`)),
    );
    for (const { label, addresses } of await kinds()) {
      const ask = (address: string) => search(parseCriteria(new URLSearchParams(address)).criteria);
      lines.push(row(label, ...(await all(addresses, ask))));
    }
    lines.push(row("suggestions", ...(await all(BEGINNINGS, (typed) => suggest(typed, 8)))), "");
  }
  return lines.join("\n");
}

const BEGINNINGS = ["", "a", "re", "rec", "recycl", "lille", "jouets ami", "insertion par"];

/** Words by how often they stand: of nearly all texts, of some, of hardly any, and what people ask. */
async function kinds(): Promise<Kind[]> {
  const rows = await db().$queryRaw<{ lexeme: string }[]>`
    SELECT lexeme FROM search_lexeme WHERE length(lexeme) > 4 AND lexeme ~ '^[a-z]+$' ORDER BY profiles DESC, lexeme`;
  const at = (rank: number) => rows[Math.min(rank, rows.length - 1)]?.lexeme ?? "";
  const q = (...ranks: number[]) => `q=${ranks.map(at).join("+")}`;
  return [
    { label: "sans mot", addresses: ["", "departement=59", "type=ACI&theme=textile", "niveau=full"] },
    { label: "mots courants", addresses: [q(0), q(1), q(2), q(5), q(9)] },
    { label: "deux mots", addresses: [q(0, 3), q(2, 40), q(10, 200), q(60, 90)] },
    { label: "mots rares", addresses: [q(1_500), q(4_000), q(9_000), q(800, 1_200)] },
    {
      label: "besoins",
      addresses: ["q=jouets", "q=vieux+ordinateur", "q=nettoyer+des+bureaux", "q=recyclerie"],
    },
    { label: "rien", addresses: ["q=xylophone", "q=zzyzx+qwxkj"] },
    { label: "mots et filtres", addresses: [`${q(1)}&departement=59`, `${q(3)}&type=EA&theme=handicap`] },
    { label: "tri par nom", addresses: ["tri=nom", `tri=nom&${q(1)}`] },
    { label: "tri par date", addresses: ["tri=recent", `tri=recent&${q(1)}`] },
    {
      label: "page 500",
      addresses: ["page=500", `page=500&${q(0)}`, `page=500&tri=nom&${q(1)}`, "page=500&tri=recent"],
    },
    { label: "près de", addresses: ["pres-de=02381", "pres-de=59350", "pres-de=80021&rayon=50"] },
    {
      label: "mot près de",
      addresses: [`pres-de=02381&${q(30)}`, `q=${at(20)}+amiens`, `${q(2)}&pres-de=59350`],
    },
  ];
}

/** p50 and p95 for each number of clients that ask at once. */
async function all(
  questions: readonly string[],
  ask: (question: string) => Promise<unknown>,
): Promise<string[]> {
  for (const question of questions) await ask(question);
  const cells: string[] = [];
  for (const clients of CLIENTS) {
    const times: number[] = [];
    const client = async (from: number) => {
      for (let n = 0; n < QUESTIONS_A_CLIENT; n++) {
        const started = performance.now();
        await ask(questions[(from + n) % questions.length] ?? "");
        times.push(performance.now() - started);
      }
    };
    await Promise.all(Array.from({ length: clients }, (_, from) => client(from)));
    times.sort((a, b) => a - b);
    const share = (part: number) => Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
    cells.push(`${share(0.5)} / ${share(0.95)} ms`);
  }
  return cells;
}

function row(...cells: string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(18))).join("");
}
