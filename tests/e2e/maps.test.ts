import { expect, inject, test } from "vitest";
import { siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

test.each(["/carte", "/ptce"])(
  "%s ne demande rien à un tiers, et sa liste dit ce que dit la carte",
  async (path) => {
    const page = await visit("/a-propos");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(path);
    await page.getByRole("button", { name: "Agrandir la carte" }).click();
    await page.waitForLoadState("networkidle");
    const strangers = asked.filter((url) => !url.startsWith(inject("site")) && !url.startsWith("data:"));
    expect(strangers).toEqual([]);

    const marks = page.locator(".map-mark");
    expect(await marks.count()).toBeGreaterThan(0);
    for (const mark of await marks.all()) {
      const name = (await mark.getAttribute("title"))?.split(",")[0] ?? "";
      expect(
        await page.getByRole("main").getByRole("link", { name, exact: true, includeHidden: true }).count(),
      ).toBeGreaterThan(0);
    }
  },
);

test("un point s'ouvre sur la fiche", async () => {
  const page = await visit("/carte?q=Vert+Bocage");
  await page.getByRole("button", { name: /^L'Atelier du Vert Bocage/ }).click();
  await page.locator(".leaflet-popup").getByRole("link", { name: "L'Atelier du Vert Bocage" }).click();
  await page.getByRole("heading", { level: 1, name: "L'Atelier du Vert Bocage" }).waitFor();
});

test("ce qui n'a pas de position est compté et nommé à côté de la carte", async () => {
  const page = await visit("/carte?type=PTCE");
  const without = page.getByRole("region", { name: /fiches? sans position/ });
  const announced = Number.parseInt((await without.getByRole("heading").textContent()) ?? "", 10);
  expect(await without.getByRole("listitem").count()).toBe(announced);
});

test("les quinze pôles sont là, ceux d'un département sans point", async () => {
  const page = await visit("/ptce");
  await page.getByText("Les publications en citent 15").waitFor();
  const poles = page.getByRole("main").locator("li.card");
  expect(await poles.count()).toBe(15);
  await page.locator(".map-mark").first().waitFor();
  const points = await page.locator(".map-mark").count();
  expect(points).toBeLessThan(15);
  await page
    .locator(".map-label")
    .filter({ hasText: "Oise" })
    .getByText(/\d+ (autres? )?pôles?/)
    .first()
    .waitFor();
});
