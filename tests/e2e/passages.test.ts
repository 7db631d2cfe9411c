import { expect, test } from "vitest";
import { address, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

const PART =
  "/documents/panorama-2025-07-economie-locale-et-solidaire/lire/case-study-1-experimenter-le-deploiement-d-une-nouvelle";

test.each([
  ["avec JavaScript", {}],
  ["sans JavaScript", { javaScriptEnabled: false }],
])("le texte et la citation d'un passage sont à une touche du texte, %s", async (_, options) => {
  const page = await visit(PART, options);
  const said = (await page.locator("#L351 [data-lines]").textContent()) ?? "";
  await page
    .locator("#L351")
    .getByRole("link", { name: /^citer les lignes/ })
    .click();
  await page.getByRole("heading", { level: 1, name: "Citer ce passage" }).waitFor();
  expect(await page.locator("#texte").textContent()).toBe(said);
  expect(await page.locator("#lien").textContent()).toMatch(/\/passages\/351-\d+-[0-9a-f]{8}$/);
  const cited = (await page.locator("#citation-text").textContent()) ?? "";
  expect(cited).toContain("« Depuis 2019, la CARSAT");
  expect(cited).toMatch(/DREETS Hauts-de-France, Panorama « .+ », juillet 2025, lignes 351 à \d+/);
  expect(await page.locator("#citation-bibtex").textContent()).toContain("@misc{panorama-2025-07");
  for (const [file, type, start] of [
    [".bib", "application/x-bibtex", "@misc{"],
    [".ris", "application/x-research-info-systems", "TY  - ELEC"],
  ] as const) {
    const link = page.getByRole("link", { name: `Télécharger le fichier ${file}` });
    const response = await fetch(address((await link.getAttribute("href")) ?? ""));
    expect(response.headers.get("content-type")).toContain(type);
    expect(await response.text()).toContain(start);
  }
  await page.getByRole("link", { name: "Lire dans sa partie" }).click();
  await page.getByRole("heading", { level: 1, name: /^Expérimenter le déploiement/ }).waitFor();
  expect(new URL(page.url()).hash).toBe("#L351");
});
