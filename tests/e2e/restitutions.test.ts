import { expect, test } from "vitest";
import { siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

test("une restitution se lit partie par partie et mène aux fiches", async () => {
  const page = await visit("/restitutions");
  await page.getByRole("link", { name: /^Colloque « L'économie solidaire et circulaire/ }).click();
  await page.getByRole("heading", { level: 1, name: /^Colloque/ }).waitFor();
  const contents = page.getByRole("navigation", { name: "Sur cette page" });
  const parts = await contents.getByRole("link").count();
  expect(parts).toBeGreaterThan(3);
  await contents.getByRole("link").nth(2).click();
  const fragment = await page.evaluate(() => decodeURIComponent(location.hash.slice(1)));
  expect(await page.locator(`[id="${fragment}"]`).count()).toBe(1);
  expect(
    await page.getByRole("link", { name: /^source : Restitution de colloque/ }).count(),
  ).toBeGreaterThanOrEqual(parts);
  await page.getByText("On y parle de").first().locator("xpath=..").getByRole("link").first().click();
  await page.waitForURL(/\/initiatives\//);
});

test("les trois événements racontés sont là", async () => {
  const page = await visit("/restitutions");
  const told = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Racontés dans une publication" }) });
  expect(await told.getByRole("article").count()).toBe(3);
});
