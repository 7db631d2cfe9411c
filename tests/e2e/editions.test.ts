import { expect, test } from "vitest";
import { address, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

test("une fiche dont plus rien ne parle est retirée, et son adresse le dit", async () => {
  const response = await fetch(address("/initiatives/les-berges-solidaires"));
  expect(response.status).toBe(404);
  const page = await visit("/initiatives/les-berges-solidaires", { javaScriptEnabled: false });
  await page.getByRole("heading", { level: 1, name: "Les Berges Solidaires" }).waitFor();
  await page.getByText(/ne parlent plus de cette initiative depuis le .* Sa fiche a été retirée/).waitFor();
});

test("une fiche qui change de nom garde son adresse, et celle du nouveau nom y mène", async () => {
  const page = await visit("/initiatives/le-bois-de-deux-mains");
  await page.getByRole("heading", { level: 1, name: "Le Bois de Deux Mains" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/initiatives/l-etabli-du-bocage");
  const answer = await fetch(address("/initiatives/le-bois-de-deux-mains"), { redirect: "manual" });
  expect(answer.status).toBe(308);
});

test("la page de la qualité dit ce que le dernier import a changé", async () => {
  const page = await visit("/qualite", { javaScriptEnabled: false });
  const section = page.getByRole("region", { name: "Ce que le dernier import a changé" });
  await section.getByText("Fiche par fiche").click();
  const changes = section.getByRole("listitem");
  await changes.filter({ hasText: "Retirée : Les Berges Solidaires" }).first().waitFor();
  const renamed = changes.filter({ hasText: "auparavant « L'Établi du Bocage »" }).first();
  await renamed.getByRole("link", { name: "Le Bois de Deux Mains", exact: true }).waitFor();
  expect(await renamed.locator("a.source").count()).toBeGreaterThan(0);
});

test("la page de la qualité montre les constats d'une fiche", async () => {
  const page = await visit("/qualite");
  await page.getByRole("combobox", { name: "Fiche" }).selectOption("l-etabli-du-bocage");
  await page.getByRole("button", { name: "Filtrer" }).click();
  await page.waitForURL(/fiche=l-etabli-du-bocage/);
  await page.getByRole("heading", { level: 2, name: /constats? sur/ }).waitFor();
  const shown = page.getByRole("region", { name: /constats? sur/ }).getByRole("listitem");
  expect(await shown.count()).toBeGreaterThan(0);
});
