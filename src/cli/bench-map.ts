import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { Page } from "playwright";
import { db, setDatabase } from "#db/client.ts";
import { REGION_BOUNDS } from "#domain/geography/shapes.ts";
import { formatNumber } from "#lib/text.ts";
import { openBrowser } from "./bench-browser.ts";
import { fetched } from "./bench-fetched.ts";
import { newVersion } from "./bench-pages.ts";
import { inventProfiles, seeded } from "./bench-profiles.ts";
import { type BenchSite, load, serveSite } from "./bench-site.ts";
import { log } from "./messages.ts";
import { buildSite } from "./site-build.ts";

const VIEWS = 200;
/** As wide as a map on a large screen with the room around it that it asks for, in pixels. */
const [WIDTH, HEIGHT] = [840, 1_050];
const ZOOMS = [7.75, 8.5, 9.25, 10, 11, 12];
const FILTERS = [
  "",
  "",
  "",
  "departement=59",
  "type=ACI",
  "q=recyclerie",
  "pres-de=59350&rayon=50",
  "zone=2.5,50.3,3.3,50.8",
];
const BUDGET = { ms: 80, features: 500, bytes: 60_000, framesPerSecond: 50 };
const SLOWDOWN = 4;
const DRAGS = 6;

/** What the views of a map cost of so many profiles, and how it moves in a browser on a slow machine. */
export async function measureMap(
  databaseUrl: string,
  folder: string,
  { profiles, browser }: { profiles: number; browser: string | undefined },
): Promise<string[]> {
  await buildSite();
  // To fill the database takes longer than a page may.
  await setDatabase(databaseUrl);
  await inventProfiles(profiles, log);
  await newVersion();
  const there = await db().initiative.count({ where: { withdrawnAt: null } });
  const site = await serveSite(databaseUrl, path.join(folder, "map"));
  try {
    log([`${formatNumber(there)} fiches`, ...(await views(site))].join("\n"));
    return await panned(site, browser);
  } finally {
    await site.end();
  }
}

/** Views that nobody asked for before, one after the other, as one who looks around asks for them. */
async function views({ port }: BenchSite): Promise<string[]> {
  const random = seeded(1);
  const times: number[] = [];
  const most = { features: 0, bytes: 0 };
  let last = "";
  for (let n = 0; n < VIEWS; n++) {
    const zoom = ZOOMS[Math.floor(random() * ZOOMS.length)] ?? 8;
    const filters = FILTERS[Math.floor(random() * FILTERS.length)] ?? "";
    last = `/api/v1/map?${filters}&bbox=${boxAt(zoom, random).join(",")}&zoom=${zoom}`;
    const started = performance.now();
    const { status, bytes, body } = await fetched(port, last);
    times.push(performance.now() - started);
    if (status !== 200) throw new Error(`${last} répond ${status}`);
    most.bytes = Math.max(most.bytes, bytes);
    const plain = JSON.parse(brotliDecompressSync(body).toString());
    most.features = Math.max(most.features, plain.features.length);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  const kept = await load(port, last);
  return [
    `  ${VIEWS} vues faites      médiane ${ms(at(0.5))}, p95 ${ms(at(0.95))} (${verdict(at(0.95) <= BUDGET.ms)} : ${BUDGET.ms} ms), la plus longue ${ms(at(1))}`,
    `  la plus grande     ${most.features} objets (${verdict(most.features <= BUDGET.features)} : ${BUDGET.features}), ${formatNumber(Math.round(most.bytes / 100) / 10)} ko compressés (${verdict(most.bytes <= BUDGET.bytes)} : ${BUDGET.bytes / 1000} ko)`,
    `  vue gardée         ${formatNumber(kept.rate)} par seconde, p95 ${ms(kept.p95)}`,
  ];
}

/** A view of the size of a screen, somewhere in the region. */
function boxAt(zoom: number, random: () => number): number[] {
  const [west, south, east, north] = REGION_BOUNDS;
  const degrees = 360 / (256 * 2 ** zoom);
  const [lon, lat] = [west + random() * (east - west), south + random() * (north - south)];
  // At this latitude a degree to the north is half as long again on the map.
  const [dx, dy] = [(WIDTH * degrees) / 2, (HEIGHT * degrees) / 3];
  return [lon - dx, lat - dy, lon + dx, lat + dy].map((n) => Number(n.toFixed(5)));
}

/** Frames in a second while the map is dragged to and fro, its processor slowed down. */
async function panned({ port }: BenchSite, executablePath: string | undefined): Promise<string[]> {
  const browser = await openBrowser(executablePath);
  try {
    const page = await browser.newPage({ viewport: { width: 1_280, height: 900 } });
    const lines: string[] = [];
    for (const zoom of [8, 9.5, 11]) {
      await page.goto("about:blank");
      await page.goto(`http://127.0.0.1:${port}/carte#vue=${zoom}/50.4/2.9`);
      await page.locator(".map-group, .map-mark").first().waitFor();
      await page.waitForLoadState("networkidle");
      const marks = await page.locator(".map-group, .map-mark").count();
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
      const frames = await framesWhile(page, () => dragged(page));
      await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      const seconds = frames.reduce((sum, time) => sum + time, 0) / 1000;
      const rate = Math.round(frames.length / seconds);
      frames.sort((a, b) => a - b);
      const long = frames[Math.floor(0.95 * (frames.length - 1))] ?? 0;
      lines.push(
        `  déplacée à ${String(zoom).padEnd(8)} ${marks} marques, ${rate} images par seconde à processeur ${SLOWDOWN} fois plus lent (${verdict(rate >= BUDGET.framesPerSecond)} : ${BUDGET.framesPerSecond}), p95 d'une image ${ms(long)}`,
      );
    }
    return lines;
  } finally {
    await browser.close();
  }
}

/** The milliseconds of each frame that the page draws meanwhile. */
async function framesWhile(page: Page, work: () => Promise<void>): Promise<number[]> {
  // As a text: what runs this command gives names to inner functions by a helper that a page does not have.
  await page.evaluate(`{
    const times = (window.benchFrames = []);
    const next = (now) => { times.push(now); requestAnimationFrame(next); };
    requestAnimationFrame(next);
  }`);
  await work();
  const times = await page.evaluate(() => Reflect.get(window, "benchFrames") as number[]);
  return times.slice(1).map((time, at) => time - (times[at] ?? 0));
}

/** As a hand does it: many small moves, then a rest in which the map asks for what is in view. */
async function dragged(page: Page): Promise<void> {
  const box = await page.locator(".leaflet-container").boundingBox();
  if (!box) throw new Error("no map");
  const middle = { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 800) / 2 };
  for (let n = 0; n < DRAGS; n++) {
    const way = n % 2 === 0 ? 1 : -1;
    await page.mouse.move(middle.x - way * 120, middle.y - way * 60);
    await page.mouse.down();
    await page.mouse.move(middle.x + way * 120, middle.y + way * 60, { steps: 40 });
    await page.mouse.up();
    await page.waitForTimeout(400);
  }
}

const ms = (value: number) => `${formatNumber(Math.round(value * 10) / 10)} ms`;
const verdict = (isKept: boolean) => (isKept ? "tenu" : "dépassé");
