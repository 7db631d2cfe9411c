import type { Page } from "playwright";
import { expect, test } from "vitest";
import { siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

async function total(page: Page): Promise<number> {
  const announced = await page.getByRole("heading", { level: 2, name: /initiatives?$/ }).textContent();
  return Number.parseInt((announced ?? "").replace(/\s/g, ""), 10);
}

test("on cherche depuis l'accueil, et les mots trouvés sont marqués", async () => {
  const page = await visit("/");
  await page.getByRole("searchbox", { name: "Rechercher une initiative" }).fill("maraîchage");
  await page.getByRole("button", { name: "Rechercher" }).click();
  await page.waitForURL(/\/initiatives\?q=/);
  expect(await total(page)).toBeGreaterThan(0);
  expect(await page.locator("article mark").count()).toBeGreaterThan(0);
});

test("les filtres restreignent, se voient, se retirent et tiennent dans l'adresse", async () => {
  const page = await visit("/initiatives");
  const all = await total(page);
  await page.getByRole("checkbox", { name: /^Aisne/ }).check();
  await page.getByRole("button", { name: "Appliquer les filtres" }).click();
  await page.waitForURL(/departement=02/);
  const inAisne = await total(page);
  expect(inAisne).toBeGreaterThan(0);
  expect(inAisne).toBeLessThan(all);
  expect(await page.getByRole("checkbox", { name: /^Aisne/ }).isChecked()).toBe(true);
  await page
    .getByRole("list", { name: "Filtres actifs" })
    .getByRole("link", { name: "Retirer le filtre Aisne" })
    .click();
  await page.waitForURL((url) => !url.search.includes("departement"));
  expect(await total(page)).toBe(all);
});

test("le nombre annoncé d'un filtre est celui des résultats", async () => {
  const page = await visit("/initiatives");
  const box = page.getByRole("checkbox", { name: /^Pôle territorial/ });
  const label = (await box.locator("xpath=ancestor::label").textContent()) ?? "";
  await box.check();
  await page.getByRole("button", { name: "Appliquer les filtres" }).click();
  await page.waitForURL(/type=PTCE/);
  expect(await total(page)).toBe(Number(/(\d+)$/.exec(label.trim())?.[1]));
});

test("une faute de frappe est comprise", async () => {
  const page = await visit("/initiatives?q=conciergrie");
  await page.getByText("Voici les résultats pour").waitFor();
  expect(await total(page)).toBeGreaterThan(0);
});

test("sans résultat, la page propose des thèmes", async () => {
  const page = await visit("/initiatives?q=zzzyyyxxx");
  await page.getByText("Aucune initiative ne correspond").waitFor();
  await page.getByRole("link", { name: "Alimentation durable" }).click();
  await page.waitForURL(/theme=alimentation-durable/);
  expect(await total(page)).toBeGreaterThan(0);
});

test("les mêmes résultats se voient sur la carte", async () => {
  const page = await visit("/initiatives?departement=62&q=cooperation");
  const found = await total(page);
  await page.getByRole("link", { name: "Voir ces résultats sur la carte" }).click();
  await page.waitForURL(/\/carte\?/);
  expect(await total(page)).toBe(found);
  expect(await page.getByRole("checkbox", { name: /^Pas-de-Calais/, includeHidden: true }).isChecked()).toBe(
    true,
  );
});
