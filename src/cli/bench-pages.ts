import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { runImport } from "#importer/main.ts";
import { ENTRANCES } from "#lib/entrances.ts";
import { formatNumber } from "#lib/text.ts";
import { benchDatabase } from "./bench-database.ts";
import { fetched } from "./bench-fetched.ts";
import { kindsOfPages, type Page } from "./bench-kinds.ts";
import { inventProfiles } from "./bench-profiles.ts";
import { type BenchSite, load, servePlain, serveSite } from "./bench-site.ts";
import { print } from "./command.ts";
import { log, step } from "./messages.ts";
import { BUDGETS } from "./page-weight.ts";
import { buildSite } from "./site-build.ts";

/** How often each page is made: the median tells. */
const ROUNDS = 9;
/** And before: what a server has done often it does faster, and one that was just started is no measure of its days. */
const WARM_UP = 15;
/** By how much a server may notice late that the data has another version. */
const NOTICED_MS = 1_200;
/** As wide as the longest route. */
const LABEL = 42;
const SIZES = [100, 1_000, 10_000, 100_000];

/** Prints what pages cost, made and kept, and how they stand a growing directory. */
export async function measurePages(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "initiatives-bench-"));
  const database = await benchDatabase(folder);
  try {
    await migrate(database.url);
    await setDatabase(database.url);
    await step("Import des publications de seeds/", () =>
      runImport({ seeds: "seeds", databaseUrl: database.url, dryRun: false, now: new Date(), log: () => {} }),
    );
    await buildSite();
    const first = await serveSite(database.url, path.join(folder, "kinds"));
    const pages = await kindsOfPages(first.port).finally(() => first.end());
    // The embedded database is for a first look and a small directory.
    const sizes = database.isServer ? SIZES : SIZES.slice(0, 2);
    for (const part of [made, kept, growing]) {
      const lines = await part(database.url, folder, pages, sizes);
      await print(`${lines.join("\n")}\n`);
    }
  } finally {
    await closeDatabase();
    await database.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each page made ROUNDS times, each time for a new version of the data. What is made beforehand asks nothing. */
async function made(databaseUrl: string, folder: string, pages: readonly Page[]): Promise<string[]> {
  const site = await serveSite(databaseUrl, path.join(folder, "made"));
  const costs = new Map(pages.map(({ address }) => [address, [] as Cost[]]));
  try {
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      await newVersion();
      await pause(NOTICED_MS);
      for (const address of ENTRANCES) await fetched(site.port, address);
      for (const { address } of pages) {
        const cost = await costOf(site, address);
        if (cost.status !== 200) throw new Error(`${address} répond ${cost.status}`);
        if (round >= WARM_UP) costs.get(address)?.push(cost);
      }
    }
  } finally {
    await site.end();
  }
  const median = (all: readonly Cost[], value: (cost: Cost) => number) =>
    all.map(value).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  return [
    row("page faite", "durée", "processeur", "requêtes SQL", "HTML (br)", `budget ${BUDGETS.html / 1000} ko`),
    ...pages.map(({ label, address }) => {
      const all = costs.get(address) ?? [];
      const bytes = median(all, (c) => c.bytes);
      return row(
        label,
        ms(median(all, (c) => c.time)),
        ms(median(all, (c) => c.cpu)),
        formatNumber(median(all, (c) => c.statements)),
        `${formatNumber(Math.round(bytes / 100) / 10)} ko`,
        bytes <= BUDGETS.html ? "tenu" : "dépassé",
      );
    }),
  ];
}

interface Cost {
  time: number;
  cpu: number;
  statements: number;
  bytes: number;
  megabytes: number;
  status: number;
}

async function costOf(site: BenchSite, address: string): Promise<Cost> {
  const before = await site.usage();
  const started = performance.now();
  const { bytes, status } = await fetched(site.port, address);
  const time = performance.now() - started;
  const after = await site.usage();
  const { megabytes } = after;
  return {
    time,
    bytes,
    status,
    megabytes,
    cpu: after.cpu - before.cpu,
    statements: after.statements - before.statements,
  };
}

/** Each page asked for without a rest, kept; and its bytes by Node's own server, in the same run. */
async function kept(databaseUrl: string, folder: string, pages: readonly Page[]): Promise<string[]> {
  const site = await serveSite(databaseUrl, path.join(folder, "kept"));
  const lines = [row("page gardée", "par seconde", "médiane", "95 % sous", "Node seul", "part")];
  try {
    for (const { label, address } of pages) {
      const { headers, body } = await fetched(site.port, address);
      const file = path.join(folder, "plain");
      await writeFile(file, Buffer.concat([Buffer.from(`${JSON.stringify(headers)}\n`), body]));
      const plain = await servePlain(file);
      // One after the other and each alone, as both take what the machine gives.
      const alone = await load(plain.port, "/");
      plain.end();
      const ours = await load(site.port, address);
      lines.push(
        row(
          label,
          formatNumber(ours.rate),
          ms(ours.p50),
          ms(ours.p95),
          formatNumber(alone.rate),
          `${Math.round((100 * ours.rate) / alone.rate)} %`,
        ),
      );
    }
  } finally {
    await site.end();
  }
  return lines;
}

/** The time, the size and the memory of each page as the directory grows. */
async function growing(
  databaseUrl: string,
  folder: string,
  pages: readonly Page[],
  sizes: readonly number[],
): Promise<string[]> {
  const lines = [row("page faite", "fiches", "durée", "HTML (br)", "mémoire", "réponse")];
  for (const size of sizes) {
    await inventProfiles(size, log);
    const profiles = await db().initiative.count();
    await newVersion();
    const site = await serveSite(databaseUrl, path.join(folder, `growing-${size}`));
    try {
      for (const address of ENTRANCES) await fetched(site.port, address);
      for (const { label, address } of pages) {
        const { time, bytes, megabytes, status } = await costOf(site, address);
        const ko = `${formatNumber(Math.round(bytes / 100) / 10)} ko`;
        lines.push(row(label, formatNumber(profiles), ms(time), ko, `${megabytes} Mo`, String(status)));
      }
    } finally {
      await site.end();
    }
  }
  return lines;
}

/** As an import of the same things would do. */
export async function newVersion(): Promise<void> {
  const last = await db().importRun.findFirstOrThrow({ orderBy: { id: "desc" }, omit: { id: true } });
  await db().importRun.create({
    data: { ...last, documents: last.documents ?? [], changes: last.changes ?? [] },
  });
}

const ms = (value: number) => `${formatNumber(Math.round(value * 10) / 10)} ms`;

function row(...cells: string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(LABEL) : cell.padStart(13))).join(" ");
}
