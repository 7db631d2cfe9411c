import { expect, test } from "vitest";
import { siteVisits } from "./open-site.ts";

const { visit } = siteVisits();
const withoutScripts = (path: string, width = 1280) =>
  visit(path, { javaScriptEnabled: false, viewport: { width, height: 800 } });

test("sans JavaScript : de l'accueil à une fiche, puis aux lignes", async () => {
  const page = await withoutScripts("/");
  await page.getByRole("link", { name: /^Aisne : \d+ initiatives?$/ }).click();
  await page.getByRole("checkbox", { name: /^Entreprise adaptée/ }).check();
  await page.getByRole("button", { name: "Appliquer les filtres" }).click();
  expect(page.url()).toContain("type=EA");
  await page.getByRole("link", { name: "L'Atelier du Vert Bocage", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "L'Atelier du Vert Bocage" }).waitFor();
  const facts = page.getByRole("region", { name: "L'essentiel" });
  await facts.locator("summary").first().click();
  await facts
    .getByRole("link", { name: /^source : / })
    .first()
    .click();
  await page.locator("li[data-cited]").first().waitFor();
});

test("sans JavaScript : un fragment de passage trouve sa première ligne", async () => {
  const page = await withoutScripts("/initiatives/ptce-henin-carvin");
  const source = page
    .getByRole("region", { name: "Où en parle-t-on" })
    .getByRole("link", { name: /lignes \d+ à \d+$/ })
    .first();
  const fragment = new URL((await source.getAttribute("href")) ?? "", "http://x").hash;
  const path = new URL((await source.getAttribute("href")) ?? "", "http://x").pathname;
  await page.goto(path + fragment);
  expect(await page.locator(`[id="${fragment.slice(1)}"]`).count()).toBe(1);
});

test("sans JavaScript : la carte a son image et sa liste, les pôles aussi", async () => {
  for (const path of ["/carte", "/ptce"]) {
    const page = await withoutScripts(path);
    expect(await page.locator(".map svg path").count()).toBeGreaterThan(5);
    await page
      .getByRole("main")
      .getByRole("link", { name: /^PTCE Hénin-Carvin/ })
      .first()
      .waitFor();
  }
});

test("sans JavaScript : le menu d'un téléphone s'ouvre", async () => {
  const page = await withoutScripts("/", 360);
  await page.getByText("Menu", { exact: true }).click();
  await page
    .getByRole("navigation", { name: "Navigation principale" })
    .getByRole("link", { name: "Restitutions" })
    .click();
  await page.getByRole("heading", { level: 1, name: "Les restitutions" }).waitFor();
});

test("sans JavaScript : ce qui n'existe pas le dit", async () => {
  for (const path of ["/nulle-part", "/initiatives/inconnue", "/documents/inconnu", "/themes/inconnu"]) {
    const page = await withoutScripts(path);
    await page.getByRole("heading", { level: 1, name: "Cette page n'existe pas" }).waitFor();
  }
});
