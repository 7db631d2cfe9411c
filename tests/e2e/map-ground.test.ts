import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "#db/migrate.ts";
import { pixelOf } from "#domain/geography/mercator.ts";
import { PmtilesFile } from "#server/pmtiles-file.ts";
import { problems } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { outlineTile, pmtilesFile, pngTile } from "../support/pmtiles.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "../support/postgres-server.ts";
import { importFixtures, serve } from "../support/served.ts";
import { temporaryFolder } from "../support/temporary.ts";

const programs = postgresPrograms();
const LILLE = { lon: 3.06, lat: 50.63 };
const ZOOM = 9;
/** Outlines are drawn from tiles of the zoom before. */
const SEEN = ZOOM + 1;
const FILE = "/fond-de-carte.pmtiles";

describe.runIf(programs)("un fichier de tuiles de l'exploitant", () => {
  let postgres: PostgresServer;
  let browser: Browser;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeAll(async () => {
    postgres = await startPostgres(programs ?? "");
    await migrate(postgres.url);
    await importFixtures(postgres.url, ["livret-1"]);
    browser = await launchBrowser();
    folder = await temporaryFolder();
  });
  afterAll(async () => {
    await browser?.close();
    await postgres?.stop();
    await folder?.remove();
  });

  /** The tile in which Lille lies is another one than all others. */
  const one = (tile: Buffer) => {
    const { x, y } = pixelOf(LILLE, ZOOM);
    return { z: ZOOM, x: Math.floor(x / 256), y: Math.floor(y / 256), tile };
  };
  const kept = async (name: string, content: Buffer) => {
    const file = path.join(folder.path, name);
    await writeFile(file, content);
    return file;
  };
  /** The colour of the ground in the middle of the map. */
  const colourOf = (page: Page) =>
    page.locator(".leaflet-container").evaluate((map) => {
      const { left, top, width, height } = map.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const tile = [
        ...map.querySelectorAll<HTMLImageElement | HTMLCanvasElement>(".leaflet-tile-loaded"),
      ].find((one) => {
        const box = one.getBoundingClientRect();
        return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
      });
      if (!tile) return null;
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [8, 8];
      const drawn = canvas.getContext("2d");
      drawn?.drawImage(tile, 0, 0, 8, 8);
      return [...(drawn?.getImageData(4, 4, 1, 1).data ?? [])].slice(0, 3);
    });

  async function opened(address: string): Promise<{ page: Page; asked: string[] }> {
    const page = await browser.newPage({ viewport: { width: 800, height: 1000 }, colorScheme: "light" });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(address);
    return { page, asked };
  }

  test.each([
    ["des images", "png", pngTile(10, 120, 60), pngTile(200, 40, 10), [200, 40, 10], [10, 120, 60]],
    [
      "des contours",
      "outlines",
      outlineTile("earth"),
      outlineTile("water"),
      [128, 222, 234],
      [226, 223, 218],
    ],
  ] as const)(
    "%s : la carte les montre, et ne demande rien à un tiers",
    async (_, type, everywhere, tile, here, there) => {
      const attribution = '<a href="https://exemple.fr">© Les Géomètres</a>';
      const file = await kept(
        `${type}.pmtiles`,
        pmtilesFile({ type, maxZoom: ZOOM, everywhere, one: one(tile), attribution }),
      );
      const site = await serve(postgres.url, {
        PMTILES_FILE: file,
        TILE_URL: "https://tuiles.exemple.fr/{z}/{x}/{y}.png",
      });
      try {
        const { page, asked } = await opened(`${site.url}/carte#vue=${SEEN}/${LILLE.lat}/${LILLE.lon}`);
        await page.getByText("Fond : © Les Géomètres.").waitFor();
        await expect.poll(() => colourOf(page)).toEqual(here);
        expect(await problems(page)).toEqual([]);
        await page.goto("about:blank");
        await page.goto(`${site.url}/carte#vue=${SEEN}/49.5/2.5`);
        await expect.poll(() => colourOf(page)).toEqual(there);
        // Nearer than the file goes, its last tiles are drawn larger.
        await page.goto("about:blank");
        await page.goto(`${site.url}/carte#vue=12/${LILLE.lat}/${LILLE.lon}`);
        await expect.poll(() => colourOf(page)).toEqual(here);
        expect(
          asked.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob|about):/.test(url)),
        ).toEqual([]);
        await page.context().close();
        const part = await site.get(FILE, { range: "bytes=0-6" });
        expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([
          206,
          expect.stringMatching(/^bytes 0-6\/\d+$/),
          "PMTiles",
        ]);
        expect((await site.get(FILE, { range: "bytes=99999999-" })).status).toBe(416);
        expect((await fetch(site.url + FILE, { method: "HEAD" })).headers.get("accept-ranges")).toBe("bytes");
      } finally {
        await site.stop();
      }
    },
  );

  test("TILE_URL seule : la carte qui bouge, et elle seule, demande ses tuiles au tiers que l'exploitant a choisi", async () => {
    const tiles = "https://tuiles.exemple.fr";
    const site = await serve(postgres.url, {
      TILE_URL: `${tiles}/{z}/{x}/{y}.png`,
      TILE_ATTRIBUTION: "Les Arpenteurs",
    });
    try {
      const policy = async (path: string) =>
        (await site.get(path)).headers.get("content-security-policy") ?? "";
      expect(await policy("/carte")).toContain(tiles);
      const page = await browser.newPage({ viewport: { width: 800, height: 1000 } });
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.route(`${tiles}/**`, (route) =>
        route.fulfill({ body: pngTile(10, 120, 60), contentType: "image/png" }),
      );
      const strangers = () =>
        asked.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob|about):/.test(url));
      for (const path of ["/", "/initiatives", "/carte/integree?montrer=carte"]) {
        await page.goto(site.url + path, { waitUntil: "networkidle" });
        expect(strangers(), path).toEqual([]);
      }
      await page.goto(`${site.url}/carte#vue=${SEEN}/${LILLE.lat}/${LILLE.lon}`);
      await page.getByText("Fond : Les Arpenteurs.").waitFor();
      await page.locator(".leaflet-tile-loaded").first().waitFor();
      expect(strangers().length).toBeGreaterThan(0);
      expect(
        strangers().filter((url) => !/^https:\/\/tuiles\.exemple\.fr\/\d+\/\d+\/\d+\.png$/.test(url)),
      ).toEqual([]);
      expect(await problems(page)).toEqual([]);
      await page.context().close();
    } finally {
      await site.stop();
    }
    const without = await serve(postgres.url);
    try {
      expect((await without.get("/carte")).headers.get("content-security-policy")).not.toContain(
        "exemple.fr",
      );
    } finally {
      await without.stop();
    }
  });

  test("un fichier abîmé ne cache pas la carte ; ce qui n'en est pas un est refusé en une phrase", async () => {
    const damaged = await kept("abime.pmtiles", Buffer.from(`PMTiles\u0003${"x".repeat(200)}`, "latin1"));
    const site = await serve(postgres.url, { PMTILES_FILE: damaged, TILE_ATTRIBUTION: "Les Arpenteurs" });
    try {
      const { page } = await opened(`${site.url}/carte`);
      await page.getByText("Fond : Les Arpenteurs.").waitFor();
      await page.locator(".map-group, .map-mark").first().waitFor();
      expect(await page.locator("path.map-land").count()).toBe(5);
      await page.context().close();
    } finally {
      await site.stop();
    }
    const other = await kept("autre.txt", Buffer.from("du texte"));
    await expect(PmtilesFile.of(other)).rejects.toThrow(/n'est pas un fichier PMTiles/);
    await expect(PmtilesFile.of(path.join(folder.path, "rien"))).rejects.toThrow(/ne peut pas être lu/);
  });

  test("sans ce réglage, ni fichier ni programme pour le lire", async () => {
    const site = await serve(postgres.url);
    try {
      expect((await site.get(FILE)).status).toBe(404);
      const { page, asked } = await opened(`${site.url}/carte`);
      await page.locator(".map-group, .map-mark").first().waitFor();
      await page.waitForLoadState("networkidle");
      const scripts = await Promise.all(
        asked.filter((url) => url.endsWith(".js")).map(async (url) => (await fetch(url)).text()),
      );
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((text) => text.includes("PMTiles"))).toEqual([]);
      await page.context().close();
    } finally {
      await site.stop();
    }
  });
});
