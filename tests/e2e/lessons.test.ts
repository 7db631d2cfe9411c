import { expect, test } from "vitest";
import { lessonsOf } from "#importer/lessons/collect.ts";
import { readDirectory } from "../support/read-directory.ts";
import { address, sitemapAddresses, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

const WAYS = [
  { width: 360, javaScriptEnabled: true },
  { width: 360, javaScriptEnabled: false },
  { width: 1280, javaScriptEnabled: true },
  { width: 1280, javaScriptEnabled: false },
];
const as = ({ width, javaScriptEnabled }: (typeof WAYS)[number]) => ({
  viewport: { width, height: 800 },
  javaScriptEnabled,
});
const named = WAYS.map((way) => [`${way.width} px, JavaScript ${way.javaScriptEnabled}`, way] as const);

const letters = (html: string) =>
  html
    .replace(/<[^>]+>/g, "")
    .replace(/&(?:#x27|#39|apos);/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&(?:gt|lt|amp);/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");

test("chaque enseignement des publications est sur les pages, mot pour mot, une seule fois", async () => {
  const { seeds, directory } = readDirectory("seeds");
  let text = "";
  let articles = 0;
  for (let page = 1, last = 1; page <= last; page++) {
    const html = await (await fetch(address(`/enseignements?page=${page}`))).text();
    last = Math.max(last, ...[...html.matchAll(/aria-label="Page (\d+)"/g)].map(([, n]) => Number(n)));
    articles += html.match(/id="passage-[0-9a-f]{12}"/g)?.length ?? 0;
    text += letters(html.replaceAll("La suite", ""));
  }
  const expected = lessonsOf(directory, seeds.sources);
  const absent = expected.filter((lesson) => !text.includes(letters(lesson.text.replace(/[<>&]/g, ""))));
  expect(absent.map((lesson) => lesson.text)).toEqual([]);
  expect(articles).toBe(expected.length);
});

test.each(named)("d'un frein à sa phrase dans la publication, et retour (%s)", async (_, way) => {
  const page = await visit("/enseignements", as(way));
  await page.getByRole("list", { name: "Par nature" }).getByRole("link", { name: "Freins" }).click();
  await page.getByRole("heading", { level: 1, name: "Freins" }).waitFor();
  expect(page.url()).toContain("nature=frein");
  await page.getByRole("heading", { level: 2, name: /^\d+ freins, de \d+ initiatives$/ }).waitFor();
  const item = page.getByRole("article").filter({ hasText: "cambriolée" });
  const quote = (await item.locator("blockquote").textContent()) ?? "";
  await item.getByRole("link", { name: /^source : / }).click();
  await page.waitForURL(/\/documents\/.+lignes=\d+-\d+#L\d+/);
  const cited = page.getByRole("region", { name: /^lignes? \d+/i });
  expect((await cited.textContent())?.replace(/\s+/g, " ")).toContain(quote.replace(/\s+/g, " ").trim());
  await cited.getByRole("link", { name: "frein" }).click();
  await page.getByRole("article").filter({ hasText: "cambriolée" }).waitFor();
  expect(page.url()).toContain("avec=");
});

test.each(named)("les filtres se cochent, se disent et se retirent (%s)", async (_, way) => {
  const page = await visit("/enseignements?nature=frein&nature=secret", as(way));
  await page.getByRole("note").getByText("nature = secret").waitFor();
  if (way.width < 1024) await page.getByRole("button", { name: /^Filtrer/ }).click();
  const box = page.getByRole("checkbox", { name: /^Pas-de-Calais/ });
  const promised = /(\d+)$/.exec((await box.locator("xpath=..").textContent()) ?? "")?.[1];
  await box.check();
  await page.getByRole("button", { name: "Appliquer les filtres" }).click();
  await page.waitForURL(/departement=62/);
  expect(page.url()).toContain("nature=frein");
  await page.getByRole("heading", { level: 2, name: new RegExp(`^${promised} freins, de `) }).waitFor();
  await page.getByRole("link", { name: "Retirer le filtre Pas-de-Calais" }).click();
  await page.waitForURL((url) => !url.search.includes("departement"));
});

test("les mots cherchés sont marqués, et une recherche vaine montre des chemins", async () => {
  const page = await visit("/enseignements");
  const search = async (words: string) => {
    await page.getByRole("searchbox").fill(words);
    await page.getByRole("button", { name: "Chercher" }).click();
  };
  await search("benevoles");
  await page.waitForURL(/q=benevoles/);
  await page.locator("blockquote mark").first().waitFor();
  expect(await page.locator("mark").allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^bénévoles?$/i)]),
  );
  await page.goto("/enseignements?q=xyzzyq&nature=frein");
  await page.getByRole("heading", { level: 2, name: "Rien ne répond à « xyzzyq »" }).waitFor();
  await page.getByRole("link", { name: "Sans ces mots, avec les mêmes filtres" }).click();
  await page.getByRole("heading", { level: 1, name: "Freins" }).waitFor();
});

test("d'une partie de fiche à ce qu'en disent d'autres, sur les mêmes thèmes", async () => {
  const page = await visit("/initiatives/l-atelier-du-vert-bocage");
  await page.getByRole("link", { name: "Ce qu'en disent d'autres : clés de réussite" }).click();
  await page.getByRole("heading", { level: 1, name: "Clés de réussite" }).waitFor();
  expect(page.url()).toMatch(/theme=/);
  expect(await page.getByRole("article").count()).toBeGreaterThan(3);
});

test.each(named)("les chiffres se trient par l'adresse, se filtrent, se citent (%s)", async (_, way) => {
  const page = await visit("/enseignements/chiffres?compte=tonnes", as(way));
  const table = page.getByRole("table", { name: /^Chiffres imprimés/ });
  const values = async () =>
    (await table.locator(".figures-value").allTextContents()).map((text) =>
      Number(/[\d\s,]+/.exec(text)?.[0].replace(/\s/g, "").replace(",", ".")),
    );
  const falling = await values();
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  await table.getByRole("columnheader", { name: "Valeur" }).getByRole("link").click();
  await page.waitForURL(/tri=valeur-croissante/);
  expect(await values()).toEqual([...falling].reverse());
  expect(await table.getByRole("columnheader", { name: "Valeur" }).getAttribute("aria-sort")).toBe(
    "ascending",
  );
  const row = table.getByRole("row").nth(1);
  await row.getByText("Phrase et citation").click();
  expect(await row.locator(".select-all").textContent()).toMatch(
    /^.+ : .+\. D'après : .+\. https?:\/\/.+lignes=\d+-\d+#L\d+/,
  );
  const drawn = await page.locator("figure li a").allTextContents();
  const rows = await table.getByRole("cell").getByRole("link").allTextContents();
  expect(drawn.every((name) => rows.includes(name))).toBe(true);
});

test("au clavier : du premier filtre à la suite d'un long passage, et au détail d'un chiffre", async () => {
  const page = await visit("/enseignements?nature=a-retenir");
  const more = page.getByText("La suite").first();
  await more.focus();
  await page.keyboard.press("Enter");
  expect(await more.locator("xpath=..").getAttribute("open")).not.toBeNull();
  await page.goto("/enseignements/chiffres");
  const head = page.getByRole("columnheader", { name: "Initiative" }).getByRole("link");
  await head.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/tri=initiative/);
});

test("le menu, le pied de page, l'accueil et le plan du site mènent aux enseignements", async () => {
  const page = await visit("/");
  for (const place of ["Navigation principale", "Pied de page"])
    await page
      .getByRole("navigation", { name: place })
      .getByRole("link", { name: /^Enseignements/ })
      .waitFor();
  await page
    .getByRole("region", { name: "Ce que les initiatives enseignent" })
    .getByRole("link", { name: "Les chiffres" })
    .click();
  await page.getByRole("heading", { level: 1, name: "Les chiffres des initiatives" }).waitFor();
  expect(await sitemapAddresses()).toEqual(
    expect.arrayContaining([address("/enseignements"), address("/enseignements/chiffres")]),
  );
});
