import type { Page } from "playwright";
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

test.each(["/carte?type=ACI", "/carte?type=ACI#vue=9.5/50.3/2.8"])(
  "« Chercher dans cette zone » : ce qui est dans la vue et rien d'autre, les filtres restent (%s)",
  async (path) => {
    const page = await visit(path);
    const status = page.locator(".map-view [role=status]");
    if (!path.includes("#")) {
      await page.getByRole("button", { name: "Agrandir la carte" }).click();
      await page.waitForURL(/#vue=/);
    }
    await expect.poll(() => status.textContent()).toMatch(/^\d+ fiches? dans la vue/);
    const inView = Number.parseInt((await status.textContent()) ?? "", 10);
    expect(inView).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Chercher dans cette zone" }).click();
    await page.waitForURL(/zone=/);
    expect(new URL(page.url()).searchParams.get("type")).toBe("ACI");
    await page.getByRole("heading", { level: 2, name: new RegExp(`^${inView} initiatives?$`) }).waitFor();
    await page.locator(".map-circle").waitFor();
    await page
      .getByRole("list", { name: "Filtres actifs" })
      .getByRole("link", { name: /^Retirer le filtre Zone de la carte/ })
      .click();
    await page.waitForURL((url) => url.search === "?type=ACI");
  },
);

test("de près, un clic sur la terre ne fait que fermer ce qui est ouvert ; Échap aussi, où que l'on soit", async () => {
  const page = await visit("/carte#vue=11/50.63/3.06");
  const opened = page.locator(".leaflet-popup");
  const mark = page.locator(".map-mark").first();
  for (const close of [
    () => page.locator(".leaflet-container").click({ position: { x: 12, y: 200 } }),
    async () => {
      await page.getByRole("button", { name: "Réduire la carte" }).focus();
      await page.keyboard.press("Escape");
    },
  ]) {
    await mark.press("Enter");
    await opened.waitFor();
    await close();
    await opened.waitFor({ state: "detached" });
    await page.waitForTimeout(500);
    expect(new URL(page.url()).search).toBe("");
  }
});

/** In pixels, what a sheet of paper holds. */
const SHEET = 1_000;

test.each([
  ["/carte", ".points-list li"],
  ["/ptce", "li.card"],
])(
  "%s : la carte, sa légende et le début de sa liste s'impriment sur une page, sans boutons",
  async (path, items) => {
    const page = await visit(path);
    // As wide and as high as a sheet of paper between its margins.
    await page.setViewportSize({ width: 673, height: SHEET });
    await page.locator(".map-view button").first().waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".map-view").isVisible()).toBe(false);
    const [map, list] = [page.locator(".map"), page.locator(items).first()];
    const [mapBox, listBox] = [await map.boundingBox(), await list.boundingBox()];
    expect(listBox?.y).toBeLessThan((mapBox?.y ?? 0) + (mapBox?.height ?? 0));
    const legend = await page.getByRole("region", { name: "Légende de la carte" }).boundingBox();
    expect((legend?.y ?? 0) + (legend?.height ?? 9_999)).toBeLessThan(SHEET);
  },
);

test.each([
  [true, "ACI", "ACI"],
  [false, "ACI", "ACI"],
  [false, "type non indiqué", "AUCUN"],
] as const)(
  "la légende filtre la carte, et l'adresse le dit (JavaScript : %s, %s)",
  async (javaScriptEnabled, name, code) => {
    const page = await visit("/carte?departement=59#vue=9/50.5/3.1", { javaScriptEnabled });
    const legend = page.getByRole("region", { name: "Légende de la carte" });
    const link = legend.getByRole("link", { name: new RegExp(`^${name}`) });
    if (javaScriptEnabled) await page.locator(".map-view [role=status]").waitFor();
    const announced = Number.parseInt(/\d+/.exec((await link.textContent()) ?? "")?.[0] ?? "", 10);
    await link.click();
    await page.getByRole("heading", { level: 2, name: new RegExp(`^${announced} initiatives?$`) }).waitFor();
    const { search, hash } = new URL(page.url());
    expect(search).toBe(`?departement=59&type=${code}`);
    if (javaScriptEnabled) expect(hash).toMatch(/^#vue=9\//);
    await legend.getByRole("link", { name: new RegExp(`^${name}.*retirer ce filtre`) }).click();
    await page.waitForURL((url) => url.search === "?departement=59");
  },
);

test.each([true, false])(
  "par intercommunalité : autant de fiches que la liste annonce, et le chemin pour y aller (JavaScript : %s)",
  async (javaScriptEnabled) => {
    const page = await visit("/carte?theme=economie-circulaire-reemploi", { javaScriptEnabled });
    await page
      .getByRole("navigation", { name: "Montrer" })
      .getByRole("link", { name: "Intercommunalités" })
      .click();
    await page.waitForURL(/vue=intercommunalites/);
    const list = page.getByRole("region", { name: /^\d+ intercommunalités$/ });
    const items = list.getByRole("listitem");
    const sum = (await items.allTextContents()).map((text) =>
      Number.parseInt(/(\d+)\s+fiches?$/.exec(text)?.[1] ?? "", 10),
    );
    const named = (await list.getByRole("heading").textContent()) ?? "";
    expect(sum).toHaveLength(Number.parseInt(named, 10));
    if (javaScriptEnabled) {
      await page.locator(".map-group").first().waitFor();
      expect(await page.locator(".map-mark").count()).toBe(0);
      const shown = (await page.locator(".map-group").allTextContents()).reduce(
        (all, n) => all + Number(n),
        0,
      );
      expect(shown).toBe(sum.reduce((all, n) => all + n, 0));
    } else {
      const alone = page.locator(".map").getByRole("link", { name: /^\d+ fiches? : C[ACU] / });
      expect(await alone.count()).toBeGreaterThan(0);
    }
    const link = items.first().getByRole("link");
    const name = (await link.textContent()) ?? "";
    await link.click();
    await page.waitForURL(/pres-de=\d{9}/);
    expect(new URL(page.url()).searchParams.get("theme")).toBe("economie-circulaire-reemploi");
    await page.getByRole("heading", { level: 2, name: new RegExp(`^${sum[0]} initiatives?$`) }).waitFor();
    await page.getByRole("list", { name: "Filtres actifs" }).getByText(name).waitFor();
  },
);

test("une marque ouverte une seconde fois reprend le clavier, et dit ce qu'elle est", async () => {
  const page = await visit("/carte#vue=11/50.63/3.06");
  const mark = page.locator(".map-mark").first();
  const name = (await mark.getAttribute("aria-label")) ?? "";
  const popup = page.getByRole("dialog", { name });
  await mark.focus();
  for (let time = 0; time < 3; time++) {
    await page.keyboard.press("Enter");
    await popup.getByRole("link").first().waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest("[role=dialog] a") !== null))
      .toBe(true);
    const tree = await page.getByRole("application", { name: "Carte des initiatives" }).ariaSnapshot();
    expect(tree).toMatch(/- dialog "[^"]+":\n\s+- list:\n\s+- listitem:\n\s+- link "/);
    const about = await popup.getByRole("link").first().getAttribute("aria-describedby");
    expect(await page.locator(`[id="${about}"]`).textContent()).toMatch(/Position (à l'adresse|au centre)/);
    await page.keyboard.press("Escape");
    await popup.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(name);
  }
});

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
