import { expect, test } from "vitest";
import { siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

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
