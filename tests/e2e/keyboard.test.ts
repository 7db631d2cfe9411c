import type { Page } from "playwright";
import { expect, test } from "vitest";
import { siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute("title") ?? document.activeElement?.textContent?.trim() ?? "",
  );

test("le premier arrêt mène au contenu, et le menu suit", async () => {
  const page = await visit("/a-propos");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Aller au contenu");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("contenu");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Accueil");
});

test("la page ouverte est dite dans le menu", async () => {
  const page = await visit("/restitutions");
  const here = page.getByRole("navigation", { name: "Navigation principale" }).locator("[aria-current]");
  expect(await here.textContent()).toBe("Restitutions");
});

test("le menu d'un téléphone s'ouvre et se suit au clavier", async () => {
  const page = await visit("/", { viewport: { width: 360, height: 740 } });
  await page.locator("summary").filter({ hasText: "Menu" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Initiatives");
});

test("un point de la carte s'atteint, s'ouvre, se ferme, et le clavier revient où il était", async () => {
  const page = await visit("/carte?q=Vert+Bocage");
  const mark = page.getByRole("button", { name: /^L'Atelier du Vert Bocage/ });
  await mark.waitFor();
  const isOnMark = () => page.evaluate(() => document.activeElement?.closest(".leaflet-marker-icon") != null);
  for (let presses = 0; presses < 60 && !(await isOnMark()); presses++) await page.keyboard.press("Tab");
  // The marks are one stop: from one to the next within it.
  for (let presses = 0; presses < 30 && !(await focused(page)).startsWith("L'Atelier"); presses++)
    await page.keyboard.press("PageDown");
  const name = await focused(page);
  expect(name).toMatch(/^L'Atelier du Vert Bocage, /);
  await page.keyboard.press("Enter");
  await page.locator(".leaflet-popup").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toMatch(/^\/initiatives\//);
  await page.keyboard.press("Escape");
  await page.locator(".leaflet-popup").waitFor({ state: "detached" });
  expect(await focused(page)).toBe(name);
});

test("ce qui a le clavier se voit", async () => {
  const page = await visit("/initiatives");
  await page.getByRole("link", { name: "Carte", exact: true }).focus();
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).toBe("solid");
});
