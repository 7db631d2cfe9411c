import { expect, test } from "vitest";
import { address, sitemapAddresses, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

const PROFILE = "/initiatives/vestali";
const FACT = `${PROFILE}/citer?passage=livret-reemploi-alimentation-durable:1487-1489`;
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, "0"))
    .join("-");
};

test.each([360, 1280])("citer une fiche : le jour de la visite, et la copie, à %i pixels", async (width) => {
  const page = await visit(PROFILE, {
    viewport: { width, height: 800 },
    permissions: ["clipboard-write"],
  });
  await page.getByRole("link", { name: "Citer, signaler une erreur" }).click();
  await page.getByRole("heading", { level: 1, name: "Citer cette fiche, ou signaler une erreur" }).waitFor();
  await page.getByRole("button", { name: "Copier BibTeX" }).click();
  await page.getByText("Copié.").waitFor();
  // Pages of ours may write what one copies and not read it: one pastes.
  await page.evaluate(() => document.body.append(document.createElement("textarea")));
  const field = page.locator("body > textarea");
  await field.focus();
  await page.keyboard.press("Control+V");
  const copied = await field.inputValue();
  expect(copied).toMatch(/^@misc\{vestali-2021,\n/);
  expect(copied).toContain(`urldate = {${today()}}`);
  await page.getByText(/VESTALI », Initiatives inclusives .*\(consulté le /).waitFor();
});

test("sans JavaScript, la date est celle des données, et les boutons ne sont pas là", async () => {
  const page = await visit(PROFILE, { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Citer, signaler une erreur" }).click();
  await page.getByText(/\(données du \d+/).waitFor();
  expect(await page.getByRole("button", { name: /^Copier/ }).count()).toBe(0);
});

test("un fait se cite avec ses mots, et s'il est d'ailleurs la page le dit", async () => {
  const page = await visit(FACT);
  await page.getByRole("heading", { level: 1, name: "Citer ce fait, ou signaler une erreur" }).waitFor();
  expect(await page.locator("#citation-text").textContent()).toMatch(
    /^« .*3 228.* » DREETS Hauts-de-France, .*lignes 1487 à 1489/,
  );
  expect(await page.locator("#signalement").textContent()).toMatch(/Passage : « .*3 228/);
  await page.getByText("n'a pas indiqué d'adresse où écrire à son exploitant").waitFor();
  await page.goto(`${PROFILE}/citer?passage=ailleurs:1-2`);
  await page.getByText("Aucune publication de cette fiche n'a ce passage").waitFor();
});

test("les fichiers de citation sont des adresses ordinaires", async () => {
  const bib = await fetch(address(`${PROFILE}/citation.bib`));
  expect(bib.headers.get("content-type")).toContain("application/x-bibtex");
  expect(await bib.text()).toContain(`url = {${address(PROFILE)}}`);
  const ris = await fetch(address(`${PROFILE}/citation.ris`));
  expect(await ris.text()).toMatch(/^TY {2}- ELEC\r\n[\s\S]*ER {2}- \r\n$/);
  for (const path of ["/initiatives/rien/citation.bib", "/initiatives/rien/citer", "/initiatives/rien/fiche"])
    expect((await fetch(address(path))).status).toBe(404);
});

/** The pages of a PDF, as its own text names them. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test.each([true, false])(
  "de la sélection au livret imprimé : couverture, sommaire, fiches, sources : JavaScript %s",
  async (javaScriptEnabled) => {
    const page = await visit("/selection?f=vestali,recyfe,l-atelier-du-vert-bocage", { javaScriptEnabled });
    await page.getByRole("link", { name: "Livret à imprimer" }).click();
    await page.getByRole("heading", { level: 1, name: "Livret d'initiatives" }).waitFor();
    const contents = page.getByRole("navigation", { name: "Sommaire" }).getByRole("link");
    expect(await contents.allTextContents()).toEqual(["VESTALI", "Recyfe", "L'Atelier du Vert Bocage"]);
    for (const name of ["VESTALI", "Recyfe", "L'Atelier du Vert Bocage", "Sources"])
      await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
    expect(
      await page
        .getByRole("img", { name: /^Code à lire avec un téléphone : .*\/initiatives\/vestali$/ })
        .count(),
    ).toBe(1);
    const pdf = await page.pdf({ format: "A4" });
    // A cover, the contents, three profiles of one page or more, the sources.
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(6);
    expect(pagesOf(pdf)).toBeLessThanOrEqual(14);
  },
);

test("un livret sans fiche, ou d'une inconnue, le dit", async () => {
  const page = await visit("/selection/livret");
  await page.getByRole("heading", { level: 1, name: "Un livret sans fiche" }).waitFor();
  await page.goto("/selection/livret?f=recyfe,nulle-part");
  await page.getByText("1 adresse ne mène à aucune fiche : nulle-part.").waitFor();
  await page.getByRole("heading", { level: 1, name: "Recyfe" }).waitFor();
});

test("au livret, les fiches dont on sait peu partagent une page ; les autres ont la leur", async () => {
  const page = await visit("/selection/livret?f=recyfe,cohose,katalyze,partage-travail,les-flamands-bios");
  // A cover, the contents, one with a text, four of whom little is told, the sources.
  expect(pagesOf(await page.pdf({ format: "A4" }))).toBe(5);
});

test("chaque fiche tient sur une page", async () => {
  const paths = (await sitemapAddresses())
    .map((url) => new URL(url).pathname)
    .filter((path) => path.startsWith("/initiatives/"));
  const page = await visit("/a-propos");
  const long: string[] = [];
  for (const path of paths) {
    await page.goto(`${path}/fiche`);
    const pages = pagesOf(await page.pdf({ format: "A4" }));
    if (pages !== 1) long.push(`${path} : ${pages} pages`);
  }
  expect(paths.length).toBeGreaterThan(60);
  expect(long).toEqual([]);
});

test("une fiche imprimée n'a pas de page blanche, déplie ce qui est plié, et dit son adresse", async () => {
  const page = await visit("/initiatives/ptce-henin-carvin");
  await page.emulateMedia({ media: "print" });
  const folded = page
    .locator("details")
    .filter({ hasText: "Ce que les publications ne disent pas" })
    .locator("dl");
  expect((await folded.boundingBox())?.height).toBeGreaterThan(10);
  await page.getByRole("img", { name: /^Code à lire/ }).waitFor();
  expect(await page.locator("h1").evaluate((h1) => h1.getBoundingClientRect().top)).toBeLessThan(300);
});
