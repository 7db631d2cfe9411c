import { expect, test } from "vitest";
import { siteVisits } from "./open-site.ts";
import { searchFor } from "./search-page.ts";

const { visit } = siteVisits();

const WAYS = [true, false].flatMap((javaScriptEnabled) =>
  [360, 1280].map((width) => ({ javaScriptEnabled, viewport: { width, height: 800 } })),
);

test.each(WAYS)("qui découvre le site va d'une expérience à sa fiche, et en revient : %o", async (way) => {
  const page = await visit("/restitutions", way);
  await page.getByRole("link", { name: /^Rencontres régionales de l.inclusion/i }).click();
  await page.getByRole("link", { name: /^Innover pour l.inclusion/ }).click();
  const part = new URL(page.url()).pathname;
  await page.getByRole("article").getByRole("link", { name: "Les Astelles", exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: "Les Astelles" }).waitFor();
  await page
    .getByRole("region", { name: "Où en parle-t-on" })
    .getByRole("link", { name: /^Les Astelles : près de 30 ans/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /^Innover pour l.inclusion/ }).waitFor();
  expect(new URL(page.url()).pathname).toBe(part);
});

test.each(WAYS)(
  "d'un mot qu'il ne connaît pas à ce qu'il veut dire, et retour au texte : %o",
  async (way) => {
    const page = await visit(
      "/restitutions/2025-12-04-saint-quentin-colloque-l-economie-solidaire-et-circulaire",
      way,
    );
    await page.getByRole("link", { name: "Synthèse de la table ronde" }).click();
    const term = page.locator("a.term", { hasText: /économie circulaire/i }).first();
    expect((await term.getAttribute("title"))?.length).toBeGreaterThan(30);
    await term.click();
    await page.locator("#mot-economie-circulaire:target").waitFor();
    await page.goBack();
    await term.waitFor();
  },
);

test.each(WAYS)("de ce qu'il cherche au paragraphe qui le dit, marqué : %o", async (way) => {
  const page = await visit("/", way);
  await searchFor(page, "reconditionnement de vélos");
  await page
    .getByRole("navigation", { name: "Ce qui est trouvé" })
    .getByRole("link", { name: /^Dans les publications|^Publications/ })
    .click();
  const answer = page
    .getByRole("article")
    .filter({ has: page.locator("mark") })
    .first();
  await answer.getByRole("heading", { level: 3 }).getByRole("link").click();
  await page.locator(".read-text :target").waitFor();
  const shown = await page
    .locator(".read-text :target")
    .evaluate((found) => [
      getComputedStyle(found).backgroundColor,
      getComputedStyle(document.body).backgroundColor,
    ]);
  expect(shown[0]).not.toBe(shown[1]);
  expect(shown[0]).not.toBe("rgba(0, 0, 0, 0)");
});
