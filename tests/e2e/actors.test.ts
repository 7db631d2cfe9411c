import type { Page } from "playwright";
import { expect, test } from "vitest";
import { address, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

const WAYS = [true, false].flatMap((javaScriptEnabled) =>
  [360, 1280].map((width) => ({ javaScriptEnabled, viewport: { width, height: 800 } })),
);

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

test.each(WAYS)(
  "d'un financeur d'une fiche à l'acteur, puis à une autre initiative qu'il finance : %o",
  async (way) => {
    const page = await visit("/initiatives/le-panier-de-la-mer-62", way);
    const together = page.getByRole("region", { name: "Avec qui" });
    await together.getByRole("link", { name: "ADEME", exact: true }).first().click();
    await heading(page, "ADEME");
    await page.getByRole("heading", { level: 3, name: "Finance", exact: true }).waitFor();
    const tie = page
      .getByRole("region", { name: "Ce qu'il fait" })
      .getByRole("listitem")
      .filter({ hasText: "Fibr" });
    // The sentence is there on demand, with or without a script.
    await tie.locator("summary").click();
    await tie.getByRole("blockquote").getByText("ADEME").waitFor();
    const source = tie.getByRole("link", { name: /^source : .*, lignes? \d+/ });
    expect(await source.getAttribute("href")).toMatch(/^\/documents\/.+\?lignes=\d+-\d+#L\d+/);
    await tie.getByRole("link", { name: /^Fibr/ }).click();
    await heading(page, /^Fibr/);
    await page
      .getByRole("region", { name: "Avec qui" })
      .getByRole("link", { name: "ADEME" })
      .first()
      .waitFor();
  },
);

test.each(WAYS)("la liste se cherche, se filtre et se trie par son adresse : %o", async (way) => {
  const page = await visit("/acteurs?role=financeur&nature=fondation&couleur=bleu", way);
  const note = page.getByRole("note");
  expect(await note.textContent()).toMatch(/couleur = bleu/);
  const total = Number.parseInt((await page.locator("#resultats").textContent()) ?? "", 10);
  expect(await page.getByRole("article").count()).toBe(Math.min(total, 30));
  const chips = page.getByRole("list", { name: "Filtres actifs" });
  await chips.getByRole("link", { name: /Fondation$/ }).click();
  await page.waitForURL((url) => !url.searchParams.has("nature"));
  expect(Number.parseInt((await page.locator("#resultats").textContent()) ?? "", 10)).toBeGreaterThan(total);
  await page.locator("#q").fill("département aisne");
  await page.getByRole("button", { name: "Rechercher" }).click();
  await page.waitForURL(/q=/);
  expect(page.url()).toContain("role=financeur");
  await page.getByRole("link", { name: /^département de l'Aisne$/i }).click();
  await heading(page, /département de l'Aisne/i);
});

test("une recherche sans réponse propose des noms proches et d'autres chemins", async () => {
  const page = await visit("/acteurs?q=fondation+mosaic", { javaScriptEnabled: false });
  await page.getByRole("heading", { name: "Aucun acteur" }).waitFor();
  await page.getByRole("link", { name: "Fondation Mozaïk" }).click();
  await heading(page, "Fondation Mozaïk");
  // It is an initiative too: each page leads to the other one.
  await page.getByRole("link", { name: "Lire sa fiche" }).click();
  await page.waitForURL(/\/initiatives\//);
  await page.getByRole("link", { name: /^Voir ses liens avec/ }).click();
  await page.waitForURL(/\/acteurs\/fondation-mozaik$/);
});

test("un porteur et ses programmes se nomment l'un l'autre", async () => {
  const page = await visit("/initiatives/fondation-mozaik");
  const together = page.getByRole("region", { name: "Avec qui" });
  await together.getByRole("heading", { name: "Programmes", exact: true }).waitFor();
  await together.getByRole("link", { name: "Tech Your Job" }).click();
  const back = page.getByRole("region", { name: "Avec qui" });
  await back.getByRole("link", { name: "Fondation Mozaïk" }).first().click();
  await page.waitForURL(/\/initiatives\/fondation-mozaik$/);
});

test("une adresse inconnue est une page 404 qui nomme les acteurs proches", async () => {
  expect((await fetch(address("/acteurs/fondation-mozaic"))).status).toBe(404);
  const page = await visit("/acteurs/fondation-mozaic", { javaScriptEnabled: false });
  await heading(page, "Cet acteur n'existe pas");
  await page.getByRole("link", { name: "Fondation Mozaïk" }).click();
  await heading(page, "Fondation Mozaïk");
});

test("le réseau d'un département se lit en image et en tableau, et son acteur s'ouvre au clavier", async () => {
  const page = await visit("/departements/02");
  await page.getByRole("link", { name: "Voir les acteurs et leurs liens" }).click();
  await page.waitForURL(/\/acteurs\?departement=02/);
  const network = page.getByRole("region", { name: /^Qui travaille avec qui dans l'Aisne/ });
  const drawn = await network.getByRole("list", { name: "Acteurs" }).getByRole("link").allTextContents();
  await network.getByText("Le même en tableau").click();
  const told = await network.getByRole("rowheader").allTextContents();
  expect(told.toSorted()).toEqual(drawn.toSorted());
  // Who is more than one thing to another has a line for each.
  const pairs = await network.locator(".network svg path:not(.tie-beside)").count();
  expect(await network.getByRole("table").getByRole("listitem").count()).toBe(pairs);
  const first = network.getByRole("list", { name: "Acteurs" }).getByRole("link").first();
  await first.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/acteurs\/[a-z0-9-]+$/);
});

test("la phrase d'un lien s'ouvre au clavier, et une recherche mène à l'acteur", async () => {
  const page = await visit("/acteurs/ademe");
  await page.locator("details.proof summary").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("blockquote").first().waitFor();
  await page.goto("/initiatives?q=ademe&dans=acteurs");
  await page.getByRole("link", { name: "ADEME", exact: true }).click();
  await heading(page, "ADEME");
});

test("SIRET et SIREN mènent au registre officiel", async () => {
  const page = await visit("/initiatives?q=813229077");
  await page.getByRole("article").getByRole("link").first().click();
  const number = page
    .getByRole("region", { name: "L'essentiel" })
    .getByRole("link", { name: /^813 229 077/ });
  expect(await number.getAttribute("href")).toBe(
    "https://annuaire-entreprises.data.gouv.fr/entreprise/813229077",
  );
});
