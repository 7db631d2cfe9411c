import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventProfiles } from "#cli/bench-profiles.ts";
import { closeDatabase, setDatabase } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { problems } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "../support/postgres-server.ts";
import { importFixtures, serve } from "../support/served.ts";

const programs = postgresPrograms();
/** So many that the largest town has more than a list shows at once. */
const PROFILES = 4_000;
const GROUPS = ".map-group";
const MARKS = ".map-group, .map-mark";
/** Whether one asks for what to draw, and not only for how many there are. */
const isView = (url: string) => url.includes("/api/v1/map?") && !url.endsWith("zoom=0");

/** A real PostgreSQL: the site of the other tests has no more profiles than the publications. */
describe.runIf(programs)("la carte de quelques milliers de fiches", () => {
  let postgres: PostgresServer;
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;

  beforeAll(async () => {
    postgres = await startPostgres(programs ?? "");
    await migrate(postgres.url);
    await importFixtures(postgres.url, ["livret-1"]);
    await setDatabase(postgres.url);
    await inventProfiles(PROFILES, () => {});
    await closeDatabase();
    server = await serve(postgres.url);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await postgres?.stop();
  });

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ baseURL: server.url, locale: "fr-FR", ...options });
    const page = await context.newPage();
    await page.goto(path);
    return page;
  }
  /** Opens a map, with what the API tells of its view. */
  async function visitMap(path: string): Promise<Page> {
    const page = await visit("/a-propos");
    const told = page.waitForResponse((answer) => isView(answer.url()));
    await page.goto(path);
    expect((await told).status()).toBe(200);
    await page.locator(MARKS).first().waitFor();
    return page;
  }
  /** Once what the API told of the view is drawn: nothing on the map has changed for a while. */
  async function settled(page: Page): Promise<void> {
    await page.waitForLoadState("networkidle");
    let before = "";
    const isAsBefore = async () => {
      const last = before;
      before = (await page.locator(MARKS).evaluateAll((all) => all.map((one) => one.outerHTML))).join();
      return before === last;
    };
    await expect.poll(isAsBefore, { interval: 500, timeout: 20_000 }).toBe(true);
  }
  const focusedMark = (page: Page) =>
    page.evaluate(() => (document.activeElement?.matches(".map-group, .map-mark") ? "mark" : "other"));

  test("ce que montre la vue est ce que dit l'API, au nombre près, et rien ne vient d'ailleurs", async () => {
    const page = await visit("/a-propos");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const told = page.waitForResponse((answer) => isView(answer.url()));
    await page.goto("/carte?departement=59");
    const { features } = await (await told).json();
    expect(features.length).toBeLessThanOrEqual(500);
    await page.waitForLoadState("networkidle");
    const said = page.locator("#commandes-de-la-carte").getByRole("status");
    await expect.poll(() => said.textContent()).toMatch(/^[\d\s]+ fiches dans la vue/);
    await expect.poll(() => page.locator(MARKS).count()).toBe(features.length);
    const groups = await page
      .locator(GROUPS)
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute("aria-label") ?? "", one.textContent] as const),
      );
    for (const [name, number] of groups)
      expect(name.replace(/\s/g, "")).toMatch(new RegExp(`^${number}fiches:`));
    expect(asked.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:"))).toEqual([]);
  });

  test("Entrée sépare un groupe sans perdre la place, et la vue suivante vient de l'API", async () => {
    const page = await visitMap("/carte");
    await settled(page);
    const before = await page.locator(GROUPS).count();
    for (let step = 0; step < 3; step++) {
      const group = page.getByRole("button", { name: /fiches : Lille et \d+ autres communes/ });
      if ((await group.count()) === 0) break;
      await group.focus();
      const next = page.waitForResponse((answer) => isView(answer.url()));
      await page.keyboard.press("Enter");
      expect((await next).status()).toBe(200);
      await settled(page);
      expect(await focusedMark(page)).toBe("mark");
    }
    expect(page.url()).toMatch(/#vue=/);
    expect(await page.locator(MARKS).count()).not.toBe(before);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focusedMark(page)).toBe("mark");
  });

  test("à un seul lieu, un groupe dit ses fiches une par une, et Échap rend la place", async () => {
    const page = await visitMap("/carte#vue=11.5/49.895/2.300");
    const group = page.getByRole("button", { name: /^\d+ fiches : Amiens$/ });
    await group.waitFor();
    const announced = Number.parseInt((await group.getAttribute("aria-label")) ?? "", 10);
    await group.focus();
    await page.keyboard.press("Enter");
    const links = page.locator(".leaflet-popup").getByRole("link");
    await links.first().waitFor();
    expect(await links.count()).toBe(announced);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest(".leaflet-popup") !== null))
      .toBe(true);
    expect(await problems(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await links.first().waitFor({ state: "detached" });
    expect(await focusedMark(page)).toBe("mark");
    await page.keyboard.press("Enter");
    const name = await links.first().textContent();
    await links.first().click();
    await page.getByRole("heading", { level: 1, name: name ?? "" }).waitFor();
  });

  test("qui est dans deux groupes compte une fois, et chaque ligne de la liste montre le sien", async () => {
    const page = await visitMap("/carte");
    const said = page.locator("#commandes-de-la-carte").getByRole("status");
    const listed = await page.getByRole("heading", { level: 3, name: /fiches sur la carte$/ }).textContent();
    const all = /^[\d\s]+/.exec(listed ?? "")?.[0] ?? "";
    await expect.poll(() => said.textContent()).toMatch(new RegExp(`^${all.trim()}\\s`));
    for (const row of (await page.locator(".points-list a").all()).slice(0, 20)) {
      await row.focus();
      expect(await page.locator(".map-hot").count()).toBeGreaterThan(0);
    }
    const group = page
      .locator(GROUPS)
      .filter({ hasText: /^\d{2,}$/ })
      .first();
    await group.focus();
    await page.locator(".points-list .list-hot").first().waitFor();
  });

  test("plus qu'une liste n'en montre : le groupe mène à celle qui a des pages, avec autant de fiches", async () => {
    const page = await visitMap("/carte#vue=12/50.632/3.060");
    const group = page.getByRole("button", { name: /^\d+ fiches : Lille$/ });
    await group.waitFor();
    const announced = Number.parseInt((await group.getAttribute("aria-label")) ?? "", 10);
    expect(announced).toBeGreaterThan(80);
    await group.click();
    await page.locator(".leaflet-popup").getByRole("link", { name: "Voir la liste" }).click();
    await page.waitForURL(/pres-de=59350&rayon=1/);
    await page.getByRole("heading", { level: 2, name: `${announced} initiatives` }).waitFor();
  });

  test("un déplacement qui ne montre rien de nouveau ne redessine rien", async () => {
    const page = await visitMap("/carte#vue=10/50.3/2.9");
    await page.waitForLoadState("networkidle");
    const box = await page.locator(".leaflet-container").boundingBox();
    const changes = await page.evaluateHandle(() => {
      const seen: string[] = [];
      const note = (records: MutationRecord[]) => {
        for (const { target } of records) seen.push((target as HTMLElement).className);
      };
      const pane = document.querySelector(".leaflet-marker-pane");
      if (pane)
        new MutationObserver(note).observe(pane, { attributes: true, childList: true, subtree: true });
      return seen;
    });
    const [x, y] = [(box?.x ?? 0) + 250, (box?.y ?? 0) + 300];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 12; step++)
      await page.mouse.move(x + (step % 2 === 0 ? 20 : 0), y + step * 20);
    await page.mouse.move(x + 3, y + 3);
    await page.mouse.up();
    await page.waitForURL(/#vue=/);
    await page.waitForTimeout(500);
    // What one points at on the way rises above the others: that is all.
    expect((await changes.jsonValue()).filter((name) => !/\bmap-(?:mark|group)\b/.test(name))).toEqual([]);
    expect(await page.locator(MARKS).count()).toBeGreaterThan(0);
  });

  test("sans JavaScript, l'image a ses groupes et la liste ses pages", async () => {
    const page = await visit("/carte", { javaScriptEnabled: false });
    const groups = page.locator(".map").getByRole("link", { name: /^\d+ fiches? : / });
    expect(await groups.count()).toBeGreaterThan(5);
    await page.getByRole("navigation", { name: /pages/i }).first().waitFor();
    await groups.first().click();
    await page.waitForURL(/pres-de=\d{5}/);
  });
});
