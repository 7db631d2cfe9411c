import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "#db/migrate.ts";
import { launchBrowser } from "../support/browser.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "../support/postgres-server.ts";
import { importFixtures, serve } from "../support/served.ts";

const programs = postgresPrograms();

/** A site of its own, as an import changes it. */
describe.runIf(programs)("hors ligne", () => {
  let postgres: PostgresServer;
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Awaited<ReturnType<typeof launchBrowser>>;

  beforeAll(async () => {
    postgres = await startPostgres(programs ?? "");
    await migrate(postgres.url);
    await importFixtures(postgres.url, ["livret-1"]);
    site = await serve(postgres.url);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
    await postgres.stop();
  });

  /** Opens a page and waits until the browser keeps what it reads. */
  async function reader(address: string): Promise<Page> {
    const page = await (await browser.newContext({ locale: "fr-FR" })).newPage();
    await page.goto(site.url + address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
    return page;
  }
  const mark = (page: Page) => page.locator("html").getAttribute("data-offline");

  test("ce que l'on a lu se relit sans réseau, avec son jour ; le reste mène à la liste ; puis un import", async () => {
    const page = await reader("/initiatives");
    const profile = await page.getByRole("article").getByRole("link").first().getAttribute("href");
    await page.goto(site.url + profile);
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    expect(await mark(page)).toBeNull();

    await page.context().setOffline(true);
    await page.reload();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    expect(await mark(page)).toMatch(/^Hors ligne : cette page est telle qu'elle a été lue le \d+ \S+ \d{4}/);
    expect(await page.title()).toMatch(/^Hors ligne – /);
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement, "::before").content),
    ).toContain("Hors ligne");
    // Dressed as ever: the style sheet is there too.
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(252, 248, 241)",
    );

    await page.goto(`${site.url}/departements/59`);
    expect(await mark(page)).toBe("Hors ligne : le site ne peut être joint.");
    const listed = page.getByRole("main").getByRole("list").last().getByRole("link");
    expect(await listed.allTextContents()).toContain("Le glossaire");
    await listed
      .filter({ hasText: title ?? "" })
      .first()
      .click();
    await page.waitForURL(site.url + profile);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);

    await page.context().setOffline(false);
    await page.goto(`${site.url}/hors-ligne`);
    expect(await mark(page)).toBeNull();
    expect(await listed.filter({ hasText: title ?? "" }).count()).toBe(1);
    await page.goto(site.url + profile);
    await page.context().setOffline(true);
    await page.reload();

    await importFixtures(postgres.url, ["livret-1", "livret-2"]);
    await page.context().setOffline(false);
    const news = page.getByRole("status").filter({ hasText: "mis à jour" });
    await expect.poll(() => news.isVisible(), { timeout: 30_000 }).toBe(true);
    await news.getByRole("link", { name: "Voir la page à jour" }).click();
    await expect.poll(() => mark(page)).toBeNull();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    await page.context().close();
  });

  test("la page par laquelle on est venu est gardée comme les suivantes ; un terme mène au glossaire", async () => {
    const list = await (await fetch(`${site.url}/initiatives`)).text();
    const [profile = ""] = /\/initiatives\/[a-z0-9-]+/.exec(list) ?? [];
    const page = await reader(profile);
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    const isKept = () =>
      page.evaluate(async (one) => Boolean(await (await caches.open("pages")).match(one)), profile);
    await expect.poll(isKept, { timeout: 10_000 }).toBe(true);

    await page.context().setOffline(true);
    await page.reload();
    expect(await mark(page)).toMatch(/^Hors ligne : cette page est telle qu'elle a été lue/);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    await page.goto(`${site.url}/glossaire/un-terme`);
    expect(page.url()).toBe(`${site.url}/glossaire#un-terme`);
    expect(await page.title()).toMatch(/^Hors ligne – Le glossaire/);
    await page.context().close();
  });

  test("la sélection est là sans réseau, et une page lue par un lien marqué aussi", async () => {
    const page = await reader("/initiatives");
    const profile = await page.getByRole("article").getByRole("link").first().getAttribute("href");
    await page.goto(`${site.url}${profile}?utm_source=lettre`);
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    await page.locator("[data-keep]").first().click();
    const selection = page.locator("a[data-kept]").first();
    const address = await selection.getAttribute("href");
    expect(address).toBe(`/selection?f=${profile?.split("/").at(-1)}`);
    const isKept = () =>
      page.evaluate(async (one) => Boolean(await (await caches.open("pages")).match(one)), address ?? "");
    await expect.poll(isKept, { timeout: 10_000 }).toBe(true);

    await page.context().setOffline(true);
    await page.goto(`${site.url}${profile}`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    await selection.click();
    await page.waitForURL(site.url + address);
    expect(await mark(page)).toMatch(/^Hors ligne : cette page est telle qu'elle a été lue/);
    await page
      .getByRole("main")
      .getByText(title ?? "")
      .first()
      .waitFor();
    await page.context().close();
  });

  test("un retour sur une page d'avant un import le dit", async () => {
    const page = await reader("/initiatives");
    await page.evaluate(() => {
      // The clock of the page's own script: as if it had been looked at a while ago.
      const now = Date.now;
      Date.now = () => now() + 120_000;
    });
    await importFixtures(postgres.url, ["livret-1", "livret-2", "livret-3"]);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    const news = page.getByRole("status").filter({ hasText: "mis à jour" });
    await expect.poll(() => news.isVisible(), { timeout: 30_000 }).toBe(true);
    await page.context().close();
  });
});
