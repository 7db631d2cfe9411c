import type { Page } from "playwright";
import { expect, test } from "vitest";
import { siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

/** The names on the map that something else lies on, those that run out of it, and how many there are. */
const namesOf = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector(".leaflet-container")?.getBoundingClientRect() ?? new DOMRect();
    const boxOf = (node: Element) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    };
    const isHit = (a: DOMRect, b: DOMRect) =>
      a.left + 1 < b.right && a.right - 1 > b.left && a.top + 1 < b.bottom && a.bottom - 1 > b.top;
    const isIn = (box: DOMRect) => box.width > 0 && isHit(box, map);
    const boxes = (of: string) =>
      [...document.querySelectorAll(of)].map((one) => one.getBoundingClientRect());
    const marks = [...boxes(".map-group circle, .map-mark svg"), ...boxes(".leaflet-bar")].filter(isIn);
    const names = [...document.querySelectorAll(".map-label span, .map-label small, .map-town span")]
      .map((node) => ({
        text: node.textContent ?? "",
        box: boxOf(node),
        isTown: node.closest(".map-town") !== null,
      }))
      .filter(({ box }) => isIn(box));
    const isLost = ({ box, isTown }: (typeof names)[number]) =>
      marks.some((mark) => isHit(mark, box)) || (isTown && (box.left < map.left || box.right > map.right));
    const crossed = names.flatMap((a, i) =>
      names
        .slice(i + 1)
        .filter((b) => isHit(a.box, b.box))
        .map((b) => [a.text, b.text]),
    );
    return {
      lost: names.filter(isLost).map(({ text }) => text),
      crossed,
      departments: names.filter(({ isTown }) => !isTown).length,
    };
  });

test.each([360, 768, 1280])(
  "à %i px, aucun nom ne passe sous une marque, sous un bouton ni sur un autre nom",
  async (width) => {
    for (const view of ["", "#vue=9/50.4/2.9", "#vue=10/50.63/3.06", "#vue=12/50.63/3.06"]) {
      const page = await visit(`/carte${view}`, { viewport: { width, height: 1_000 } });
      await page.locator(".map-mark, .map-group").first().waitFor();
      await page.waitForLoadState("networkidle");
      await page.locator(".map-town span").first().waitFor();
      const { lost, crossed, departments } = await namesOf(page);
      expect({ lost, crossed }, `${width} ${view}`).toEqual({ lost: [], crossed: [] });
      if (!view) expect(departments).toBe(10);
      await page.close();
    }
  },
);

test("chaque pas de la carte s'annonce, aussi quand rien ne change, à la dernière échelle et au bord", async () => {
  const page = await visit("/carte#vue=12/48.86/2.2");
  const status = page.locator(".map-view [role=status]");
  const east = page.getByRole("button", { name: "Vers l'est" });
  await east.click();
  await expect.poll(() => status.textContent()).toMatch(/^Vers l'est\. /);
  const said = await status.locator("span").elementHandle();
  await east.click();
  await page.waitForTimeout(600);
  expect(await said?.evaluate((one) => one.isConnected)).toBe(false);
  await page.getByRole("button", { name: "Réduire la carte" }).focus();
  await page.keyboard.press("+");
  await expect.poll(() => status.textContent()).toMatch(/^Échelle la plus proche\. /);
  for (let step = 0; step < 12; step++) {
    await page.getByRole("button", { name: "Vers le sud" }).click();
    await page.waitForTimeout(700);
    if (/bord de la carte/.test((await status.textContent()) ?? "")) break;
  }
  expect(await status.textContent()).toMatch(/^Vers le sud : bord de la carte\. /);
});

test("la vue suit ce qui ne change pas de lieu, et celle qui n'est pas d'ici est toute la région", async () => {
  const page = await visit("/carte#vue=10/50.630/3.060");
  await page.locator(".map-view [role=status]").waitFor();
  await page.getByRole("link", { name: "Intercommunalités" }).click();
  await page.waitForURL(/vue=intercommunalites#vue=10\/50\.63/);
  const away = await visit("/carte#vue=12/48.0/9.0");
  await expect
    .poll(() => away.locator(".map-view [role=status]").textContent())
    .toMatch(/^\d+ fiches dans la vue/);
});

test("une ligne de la liste montre ses marques, par intercommunalité aussi", async () => {
  const page = await visit("/carte?vue=intercommunalites");
  await page.locator(".map-group").first().waitFor();
  const rows = page.getByRole("region", { name: /^\d+ intercommunalités$/ }).getByRole("link");
  for (const row of (await rows.all()).slice(0, 5)) {
    await row.focus();
    expect(await page.locator(".map-hot").count()).toBe(1);
  }
});

test("sans script et au doigt, chaque marque de l'image a la place d'un doigt", async () => {
  for (const path of ["/carte", "/carte/integree?vue=carte"]) {
    const page = await visit(path, { viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
    const marks = page.locator(".picture-narrow a:has(circle)");
    expect(await marks.count()).toBeGreaterThan(5);
    for (const mark of await marks.all()) {
      const box = await mark.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), path).toBeGreaterThanOrEqual(43);
    }
  }
});

test("chaque fiche dit où elle est par une petite carte, département seul ou point", async () => {
  for (const [path, points] of [
    ["/initiatives/l-atelier-du-vert-bocage", 1],
    ["/initiatives/mets", 0],
  ] as const) {
    const page = await visit(path, { javaScriptEnabled: false });
    const where = page.getByRole("region", { name: "Où" });
    expect(await where.locator(".is-here").count()).toBe(1);
    expect(await where.locator("circle.fill-brick").count()).toBe(points);
    expect(await where.locator("text").count()).toBeGreaterThan(3);
  }
});

test("ce qu'est un pôle est dit par une publication, mots et lignes", async () => {
  const page = await visit("/ptce");
  const told = page.getByRole("region", { name: "Ce qu'est un PTCE" });
  await told.getByText(/Ils regroupent des acteurs de l'ESS/).waitFor();
  await told.getByTitle(/^source : Panorama/).waitFor();
});

test("sous quelque filtre que ce soit, la carte dit autant de fiches que sa liste", async () => {
  const start = await visit("/carte");
  const kinds = start.getByRole("region", { name: "Légende de la carte" }).getByRole("link");
  const addresses = await kinds.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(4);
  for (const address of [...addresses, "/carte?q=insertion", "/carte?theme=economie-circulaire-reemploi"]) {
    const page = await visit(address);
    const heading = page.getByRole("heading", { level: 3, name: /fiches? sur la carte$/ });
    const placed = (await heading.count()) ? Number.parseInt((await heading.textContent()) ?? "", 10) : 0;
    const said = placed ? new RegExp(`^${placed} fiches? dans la vue`) : /^Aucune fiche dans la vue$/;
    await expect
      .poll(() => page.locator(".map-view [role=status]").textContent(), { message: address })
      .toMatch(said);
    await page.close();
  }
});

test("la carte se passe vers sa liste", async () => {
  for (const [path, list] of [
    ["/carte", "sur-la-carte"],
    ["/carte?vue=intercommunalites", "intercommunalites"],
    ["/ptce", "racontes"],
  ]) {
    const page = await visit(path ?? "");
    await page.getByRole("link", { name: "Aller à la liste" }).press("Enter");
    expect(new URL(page.url()).hash).toBe(`#${list}`);
    expect(await page.locator(`#${list}`).count()).toBe(1);
  }
});
