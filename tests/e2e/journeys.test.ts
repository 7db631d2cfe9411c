import { expect, test } from "vitest";
import { siteVisits } from "./open-site.ts";
import { chip, searchFor, tick, total } from "./search-page.ts";

const { visit } = siteVisits();

const WAYS = [true, false].flatMap((javaScriptEnabled) =>
  [360, 1280].map((width) => ({ javaScriptEnabled, viewport: { width, height: 800 } })),
);

const card = (page: Awaited<ReturnType<typeof visit>>, name: string) =>
  page.getByRole("article").filter({ has: page.getByRole("link", { name, exact: true }) });

test.each(WAYS)(
  "une conseillère d'Hirson trouve ce qui s'y fait, par le lieu et par les mots : %o",
  async (way) => {
    const page = await visit("/initiatives?pres-de=02381&rayon=10", way);
    await chip(page, /À 10 km d'Hirson/).waitFor();
    for (const name of ["Les Copains de Thiérache", "Les Petits Magasins"]) {
      expect(await card(page, name).textContent()).toContain("sur place");
    }
    await page.goto("/");
    await searchFor(page, "Hirson");
    await chip(page, /À 20 km d'Hirson/).waitFor();
    await card(page, "Les Copains de Thiérache").getByText("sur place").waitFor();
    await card(page, "Les Copains de Thiérache").getByRole("link").first().click();
    await page.getByRole("heading", { level: 1, name: "Les Copains de Thiérache" }).waitFor();
  },
);

test.each(WAYS)(
  "un acheteur de Lille cherche des espaces verts par une entreprise adaptée : %o",
  async (way) => {
    const page = await visit("/", way);
    await searchFor(page, "espaces verts près de Lille");
    await chip(page, /À 20 km de Lille/).waitFor();
    await chip(page, /« espaces verts »/).waitFor();
    await tick(page, /^Entreprise adaptée \d/);
    await page.waitForURL(/type=EA/);
    expect(await page.locator("#q").inputValue()).toBe("espaces verts près de Lille");
    expect(await card(page, "EA Malécot").textContent()).toMatch(/à \d+ km/);
  },
);

test.each(WAYS)("une habitante d'Amiens cherche des jouets, et va plus loin : %o", async (way) => {
  const page = await visit("/", way);
  await searchFor(page, "jouets près d'Amiens");
  await chip(page, /À 20 km d'Amiens/).waitFor();
  await page.getByRole("navigation", { name: "Rayon (km)" }).getByRole("link", { name: "100 km" }).click();
  await page.waitForURL(/rayon=100/);
  await chip(page, /À 100 km d'Amiens/).waitFor();
  expect(await card(page, "Recycljouets").textContent()).toMatch(/à 9\d km/);
  // Without the place, it is still about toys.
  await chip(page, /À 100 km d'Amiens/).click();
  await page.waitForURL((url) => url.searchParams.get("q") === "jouets");
  await card(page, "Recycljouets").waitFor();
  expect(await page.locator("#q").inputValue()).toBe("jouets");
});

test.each(WAYS)("qui tape un SIRET arrive à la fiche, quels que soient les blancs : %o", async (way) => {
  for (const typed of ["813 229 077 00025", "81322907700025", "813.229.077"]) {
    const page = await visit("/", way);
    await searchFor(page, typed);
    expect(await total(page)).toBe(1);
    await card(page, "Le Bois de Deux Mains").waitFor();
  }
});
