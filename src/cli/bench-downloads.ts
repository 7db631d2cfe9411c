import { get } from "node:http";
import path from "node:path";
import { z } from "zod";
import { db, setDatabase } from "#db/client.ts";
import { FILES, PROFILE_FILES } from "#formats/files.ts";
import { formatNumber } from "#lib/text.ts";
import { apiExamples } from "#queries/api-examples.ts";
import { inventParts, inventProfiles } from "./bench-profiles.ts";
import { load, serveSite } from "./bench-site.ts";
import { log } from "./messages.ts";
import { buildSite } from "./site-build.ts";

/** What one file may cost a server beyond what it has when it starts, in megabytes. */
const MEMORY_BUDGET = 150;
/** Whole files, one of each writer: tables are written line by line in both of their forms. */
const MEASURED = [
  ...Object.keys(PROFILE_FILES).map((format) => `initiatives.${format}`),
  "data-inclusion.json",
  "annotations.jsonl",
  ...Object.keys(FILES).filter((name) => name.endsWith(".csv") && !/^(?:initiatives|ptce)\./.test(name)),
];
const API = "/api/v1";
/** Beside what the API says that there is. */
const ASKED = [
  "/initiatives?departement=59",
  "/initiatives?q=ressourcerie",
  "/suggestions?q=lil",
  "/search?q=ressourcerie",
  "/search?q=recyclerie&dans=publications",
];
/** What answers nothing to who asks nothing. */
const NEEDS_WORDS = `${API}/search`;

/** What files and answers of the API cost a served site: of the publications alone, and of as many profiles as wanted. */
export async function measureDownloads(
  databaseUrl: string,
  folder: string,
  profiles: number,
): Promise<string[]> {
  await buildSite();
  // To fill the database takes longer than a page may.
  await setDatabase(databaseUrl);
  const lines: string[] = [];
  for (const size of [0, profiles]) {
    await inventProfiles(size, log);
    if (size > 0) await inventParts();
    const there = await db().initiative.count({ where: { withdrawnAt: null } });
    lines.push(`${formatNumber(there)} fiches`);
    for (const name of MEASURED)
      lines.push(await downloaded(databaseUrl, path.join(folder, `${size}-${name}`), name));
    lines.push(...(await answered(databaseUrl, path.join(folder, `${size}-api`))));
    if (size === profiles) break;
  }
  return lines;
}

/** One file from a server that has done nothing else. */
async function downloaded(databaseUrl: string, folder: string, name: string): Promise<string> {
  const site = await serveSite(databaseUrl, folder);
  try {
    await received(site.port, "/api/v1/telecharger/schema-initiatives.json");
    const before = (await site.usage()).megabytes;
    const started = performance.now();
    const bytes = await received(site.port, `/api/v1/telecharger/${name}`);
    const seconds = (performance.now() - started) / 1000;
    const grown = (await site.usage()).megabytes - before;
    const verdict = grown > MEMORY_BUDGET ? `, plus que les ${MEMORY_BUDGET} permis` : "";
    return `  ${name.padEnd(22)} ${formatNumber(Math.round(bytes / 1e5) / 10)} Mo en ${formatNumber(Math.round(seconds * 10) / 10)} s, mémoire +${grown} Mo${verdict}`;
  } finally {
    await site.end();
  }
}

async function answered(databaseUrl: string, folder: string): Promise<string[]> {
  const site = await serveSite(databaseUrl, folder);
  const lines: string[] = [];
  try {
    for (const address of await addressesOf(site.port)) {
      const started = performance.now();
      await received(site.port, address);
      const first = performance.now() - started;
      const { rate, p95 } = await load(site.port, address);
      lines.push(
        `  ${address.padEnd(56)} faite en ${Math.round(first)} ms, gardée ${formatNumber(rate)}/s, p95 ${formatNumber(Math.round(p95 * 10) / 10)} ms`,
      );
    }
  } finally {
    await site.end();
  }
  return lines;
}

/** One address of each kind, as the API itself lists them. */
async function addressesOf(port: number): Promise<string[]> {
  const names = await apiExamples();
  const { addresses } = listSchema.parse(await (await fetch(`http://127.0.0.1:${port}${API}`)).json());
  const listed = addresses
    .filter(({ path: at }) => !at.startsWith(`${API}/telecharger/`) && at !== NEEDS_WORDS)
    .map(({ path: at }) => at.replace(/(\w+)\/\{\w+\}/, (_, list: string) => `${list}/${names[list]}`));
  return [...listed, ...ASKED.map((asked) => API + asked), `${API}/openapi.json`];
}

const listSchema = z.object({ addresses: z.array(z.object({ path: z.string() })) });

/** How many bytes an address gives; nothing of them is kept here. */
function received(port: number, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path: address }, (answer) => {
      let bytes = 0;
      if (answer.statusCode !== 200) reject(new Error(`${address} : ${answer.statusCode}`));
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on("error", reject);
      answer.on("end", () => resolve(bytes));
    }).on("error", reject);
  });
}
