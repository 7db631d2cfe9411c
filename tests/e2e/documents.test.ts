import { expect, test } from "vitest";
import { siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

const PANORAMA = "/documents/panorama-2025-07-economie-locale-et-solidaire";

const citedLines = (page: Awaited<ReturnType<typeof visit>>) =>
  page.locator("li[data-cited]").evaluateAll((lines) => lines.map((l) => l.id));

test("une publication se lit en entier, chaque ligne a son ancre", async () => {
  const page = await visit("/documents");
  await page.getByRole("link", { name: "Économie locale et solidaire" }).first().waitFor();
  await page.goto(PANORAMA);
  await page.getByRole("heading", { level: 1, name: "Économie locale et solidaire" }).waitFor();
  const ids = await page.locator(".lines li").evaluateAll((lines) => lines.map((l) => l.id));
  expect(ids).toEqual(Array.from({ length: 896 }, (_, at) => `L${at + 1}`));
  expect(await page.locator("#L3").textContent()).toContain("ÉCONOMIE LOCALE ET SOLIDAIRE");
});

test("un passage de l'adresse est surligné et amené à l'écran, écrit à la main ou suivi", async () => {
  const page = await visit(`${PANORAMA}#L120-L122`);
  await page.locator("#L120[data-cited]").waitFor();
  expect(await citedLines(page)).toEqual(["L120", "L121", "L122"]);
  await page.locator("#L120").waitFor({ state: "visible" });
  const top = await page.locator("#L120").evaluate((line) => line.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(720);

  await page.evaluate(() => {
    location.hash = "L300-L301";
  });
  await page.locator("#L300[data-cited]").waitFor();
  expect(await citedLines(page)).toEqual(["L300", "L301"]);
});

test("on va à des lignes par leur numéro, et le passage se cite", async () => {
  const page = await visit(PANORAMA);
  await page.getByRole("textbox", { name: "Aller aux lignes" }).fill("349-352");
  await page.getByRole("button", { name: "Voir" }).click();
  const cited = page.getByRole("region", { name: "Lignes 349 à 352" });
  await cited.getByText("Depuis 2019, la CARSAT").waitFor();
  await cited.getByText("DREETS Hauts-de-France", { exact: false }).first().waitFor();
  await cited.getByRole("link", { name: "Voir ces lignes dans le texte" }).click();
  await page.waitForURL(/#L349-L352$/);
});

test("le plan et les fiches mènent à leurs lignes", async () => {
  const page = await visit(PANORAMA);
  await page.getByText(/^Les initiatives dont elle parle/).click();
  await page.getByRole("link", { name: "PTCE Hénin-Carvin", exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: "PTCE Hénin-Carvin" }).waitFor();
});
