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

    // All at once: a view that comes late draws other marks.
    const titles = () =>
      page.locator(".map-mark").evaluateAll((marks) => marks.map((mark) => mark.getAttribute("title") ?? ""));
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(0);
    for (const title of await titles()) {
      const [name = ""] = title.split(",");
      expect(
        await page.getByRole("main").getByRole("link", { name, exact: true, includeHidden: true }).count(),
      ).toBeGreaterThan(0);
    }
  },
);

test("au clavier : un seul arrêt, les flèches vont à la marque de leur côté, l'échelle change sans perdre la place", async () => {
  const page = await visit("/carte");
  await page.locator(".map-mark").first().waitFor();
  await page.getByRole("link", { name: "Passer la carte" }).focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await page.keyboard.press("Tab");
  const first = await focused();
  await page.keyboard.press("PageDown");
  expect(await focused()).not.toBe(first);
  await page.keyboard.press("PageUp");
  expect(await focused()).toBe(first);
  const left = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().left ?? 0);
  for (const [key, way] of [
    ["ArrowRight", 1],
    ["ArrowLeft", -1],
  ] as const) {
    const before = await left();
    await page.keyboard.press(key);
    expect(Math.sign((await left()) - before), key).toBe(way);
  }
  await page.keyboard.press("Home");
  expect(await page.locator(".map [role=button][tabindex='0']:not(.leaflet-bar *)").count()).toBe(1);

  const zoomOf = () => Number(/#vue=([\d.]+)/.exec(page.url())?.[1] ?? 0);
  const press = async (key: string) => {
    const before = zoomOf();
    await page.keyboard.press(key);
    await expect.poll(zoomOf).not.toBe(before);
    return zoomOf() - before;
  };
  // What has the focus stays where it can be seen, however near one goes.
  for (let step = 0; step < 3; step++) expect(await press("+")).toBeGreaterThan(0);
  const isSeen = await page.evaluate(() => {
    const [mark, map] = [document.activeElement, document.querySelector(".leaflet-container")].map(
      (element) => element?.getBoundingClientRect(),
    );
    return mark && map && mark.left >= map.left && mark.right <= map.right && mark.top >= map.top;
  });
  expect(isSeen).toBe(true);
  expect(await press("-")).toBeLessThan(0);
  // Leaves the marks for what follows them.
  await page.keyboard.press("Tab");
  expect(
    await page.evaluate(() => document.activeElement?.closest(".map [role=button][tabindex]") ?? null),
  ).toBeNull();
});

test("un groupe mène à ceux qui le composent, et dit combien ils sont", async () => {
  const page = await visit("/carte");
  const groups = page.locator(".map-group");
  await groups.first().waitFor();
  for (let step = 0; step < 12 && (await page.locator(".leaflet-popup").count()) === 0; step++) {
    const group = groups.first();
    if ((await group.count()) === 0) break;
    const named = Number.parseInt((await group.getAttribute("aria-label")) ?? "", 10);
    expect(named).toBe(Number(await group.textContent()));
    await group.focus();
    await page.keyboard.press("Enter");
    await page.waitForTimeout(600);
  }
  const popup = page.locator(".leaflet-popup");
  if ((await popup.count()) > 0) {
    expect(await popup.getByRole("link").count()).toBeGreaterThan(1);
    await page.keyboard.press("Escape");
    await popup.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.className ?? "")).toMatch(/map-(group|mark)/);
  } else expect(await page.locator(".map-mark").count()).toBeGreaterThan(0);
});

test("la vue est dans l'adresse, et l'adresse rend la vue", async () => {
  const page = await visit("/carte#vue=10/50.630/3.060");
  await page.getByText("Roubaix", { exact: true }).first().waitFor();
  const said = await page.locator("#commandes-de-la-carte").getByRole("status").textContent();
  expect(said).toMatch(/^\d+ fiches? dans la vue/);
  await page.getByRole("button", { name: "Toute la région" }).click();
  await page.waitForURL((url) => !url.hash.includes("=10/"));
  expect(await page.locator("#commandes-de-la-carte").getByRole("status").textContent()).not.toBe(said);
});

test("un département se choisit sur la carte, avec et sans script", async () => {
  const live = await visit("/carte");
  await live.locator(".map-mark").first().waitFor();
  const somme = live.locator("path.map-open").nth(4);
  await somme.dispatchEvent("click");
  await live.waitForURL(/departement=\d\d/);
  const page = await visit("/carte", { javaScriptEnabled: false });
  const link = page.locator(".map").getByRole("link", { name: /^Somme : \d+ fiches?/ });
  const announced = Number.parseInt((await link.getAttribute("aria-label"))?.split(": ")[1] ?? "", 10);
  // Its middle may be where a mark stands; its name never is.
  await link.locator("text:visible").first().click();
  await page.getByRole("heading", { level: 2, name: new RegExp(`^${announced} initiatives?`) }).waitFor();
});

test("sans script, chaque nombre de l'image mène à la liste de ceux qu'il compte", async () => {
  for (const [path, list] of [
    ["/carte?type=ACI", /^\/carte\?type=ACI&pres-de=\d{5}/],
    ["/ptce", /^\/initiatives\?type=PTCE&pres-de=\d{5}/],
    ["/carte/integree?vue=carte", /^\/initiatives\?pres-de=\d{5}/],
  ] as const) {
    const page = await visit(path, { viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
    const groups = page.locator(".picture").getByRole("link", { name: /^\d+ fiches : / });
    const numbers = page.locator(".picture g:visible > text").filter({ hasText: /^\d+$/ });
    expect(await groups.count(), path).toBeGreaterThan(0);
    expect(await numbers.count(), path).toBe(0);
    const announced = Number.parseInt((await groups.first().getAttribute("aria-label")) ?? "", 10);
    const href = (await groups.first().getAttribute("href")) ?? "";
    expect(href).toMatch(list);
    await page.goto(href);
    const found = await page.getByRole("heading", { level: 2, name: /^\d+ initiatives?/ }).textContent();
    expect(Number.parseInt(found ?? "", 10), href).toBeGreaterThanOrEqual(announced);
  }
});

test("les résultats d'une recherche ont leur petite carte : un département la filtre, et la rend", async () => {
  const page = await visit("/initiatives?q=insertion", { javaScriptEnabled: false });
  const picture = page.getByRole("figure").filter({ hasText: "Nombre d'initiatives par département" });
  const nord = picture.getByRole("link", { name: /^Nord : \d+ initiatives?$/ });
  const announced = /\d+/.exec((await nord.getAttribute("aria-label")) ?? "")?.[0];
  await nord.click();
  await page.waitForURL(/departement=59/);
  await page.getByRole("heading", { level: 2, name: new RegExp(`^${announced} initiatives?`) }).waitFor();
  await picture.getByRole("link", { name: /^Nord/ }).click();
  await page.waitForURL((url) => !url.search.includes("departement"));
  await page.getByRole("link", { name: "Voir sur la carte" }).click();
  await page.waitForURL(/\/carte\?q=insertion$/);
});

test("un point s'ouvre sur la fiche", async () => {
  const page = await visit("/carte?q=Vert+Bocage");
  await page.getByRole("button", { name: /^L'Atelier du Vert Bocage/ }).click();
  await page.locator(".leaflet-popup").getByRole("link", { name: "L'Atelier du Vert Bocage" }).click();
  await page.getByRole("heading", { level: 1, name: "L'Atelier du Vert Bocage" }).waitFor();
});

test("ce qui n'a pas de position est compté et nommé à côté de la carte", async () => {
  const page = await visit("/carte?type=PTCE");
  const without = page.getByRole("region", { name: /fiches? sans position/ });
  const announced = Number.parseInt(
    (await without.getByRole("heading", { level: 3 }).textContent()) ?? "",
    10,
  );
  expect(await without.getByRole("listitem").count()).toBe(announced);
});

test("les quinze pôles sont là, ceux d'un département sans point", async () => {
  const page = await visit("/ptce");
  await page.getByText("Les publications en citent 15").waitFor();
  const told = page.getByRole("region", { name: /pôles racontés/ }).locator("li.card");
  const named = page.getByRole("region", { name: /pôles seulement nommés/ }).getByRole("row");
  // The table has a row of headings.
  expect((await told.count()) + (await named.count()) - 1).toBe(15);
  for (const row of await named.all())
    if ((await row.getByRole("rowheader").count()) > 0)
      await row
        .getByTitle(/^source : /)
        .first()
        .waitFor();
  const legend = page.getByRole("region", { name: "Légende de la carte" });
  for (const sign of ["PTCE", "pôles au même endroit", "halo : position au centre de la commune"])
    await legend.getByText(sign).waitFor();
  await legend.getByText("pôles dont le département seul est dit").waitFor();
  // Of the department as of the point, and none is taken for the other.
  expect(await page.locator(".map-label .map-hollow").count()).toBe(
    await page.locator(".map-label small").filter({ hasText: /pôle/ }).count(),
  );
  const network = page.getByRole("region", { name: "Qui compose les pôles, et avec qui" });
  const members = network.getByRole("list", { name: "Acteurs" }).getByRole("listitem");
  expect(await members.count()).toBeGreaterThan(14);
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
