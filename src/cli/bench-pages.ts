import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { closeDatabase, db, setDatabase } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { runImport } from "#importer/main.ts";
import { ENTRANCES } from "#lib/entrances.ts";
import { formatNumber } from "#lib/text.ts";
import { benchDatabase } from "./bench-database.ts";
import { inventProfiles } from "./bench-profiles.ts";
import { type BenchSite, load, servePlain, serveSite } from "./bench-site.ts";
import { print } from "./command.ts";
import { log, step } from "./messages.ts";
import { buildSite } from "./site-build.ts";

/** Compressed, of any page. */
const HTML_BUDGET = 40_000;
/** How often each page is made: the median tells. */
const ROUNDS = 9;
/** And before: what a server has done often it does faster, and one that was just started is no measure of its days. */
const WARM_UP = 15;
/** By how much a server may notice late that the data has another version. */
const NOTICED_MS = 1_200;
const SIZES = [100, 1_000, 10_000, 100_000];

interface Page {
  label: string;
  address: string;
}

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
    const pages = await kindsOfPages();
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

/** The largest of each kind, as it stands in the publications; of profiles one of the middle as well. */
async function kindsOfPages(): Promise<Page[]> {
  const profiles = await db().$queryRaw<{ slug: string }[]>`
    SELECT slug FROM initiative WHERE withdrawn_at IS NULL
    ORDER BY (SELECT count(*) FROM evidence e WHERE e.initiative_id = initiative.id) DESC, id`;
  const [document] = await db().$queryRaw<
    { id: string }[]
  >`SELECT id FROM document ORDER BY length(text) DESC LIMIT 1`;
  const [event] = await db().$queryRaw<{ slug: string }[]>`
    SELECT e.slug FROM event e JOIN document d ON d.id = e.document_id WHERE e.is_main ORDER BY length(d.text) DESC LIMIT 1`;
  return [
    { label: "accueil", address: "/" },
    { label: "liste", address: "/initiatives?page=2" },
    { label: "recherche", address: "/initiatives?q=insertion+num%C3%A9rique" },
    { label: "fiche", address: `/initiatives/${profiles[Math.floor(profiles.length / 2)]?.slug}` },
    { label: "la plus longue", address: `/initiatives/${profiles[0]?.slug}` },
    { label: "carte", address: "/carte?departement=59" },
    { label: "pôles", address: "/ptce" },
    { label: "restitution", address: `/restitutions/${event?.slug}` },
    { label: "publication", address: `/documents/${document?.id}` },
    { label: "qualité", address: "/qualite" },
  ];
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
    row("page faite", "durée", "processeur", "requêtes SQL", "HTML (br)", `budget ${HTML_BUDGET / 1000} ko`),
    ...pages.map(({ label, address }) => {
      const all = costs.get(address) ?? [];
      const bytes = median(all, (c) => c.bytes);
      return row(
        label,
        ms(median(all, (c) => c.time)),
        ms(median(all, (c) => c.cpu)),
        formatNumber(median(all, (c) => c.statements)),
        `${formatNumber(Math.round(bytes / 100) / 10)} ko`,
        bytes <= HTML_BUDGET ? "tenu" : "dépassé",
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

/** What an address answers, compressed as browsers ask for it. */
export function fetched(port: number, address: string) {
  return new Promise<{ status: number; bytes: number; body: Buffer; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const headers = { "accept-encoding": "br, gzip" };
      get({ host: "127.0.0.1", port, path: address, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => {
          const body = Buffer.concat(chunks);
          const { date: _, connection: __, "keep-alive": ___, ...own } = answer.headers;
          resolve({ status: answer.statusCode ?? 0, bytes: body.length, body, headers: own });
        });
      }).on("error", reject);
    },
  );
}

const ms = (value: number) => `${formatNumber(Math.round(value * 10) / 10)} ms`;

function row(...cells: string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(13))).join(" ");
}
