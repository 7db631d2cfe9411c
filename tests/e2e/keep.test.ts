import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { structureType } from "#domain/structure-types.ts";
import { address, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

const SIZES = [360, 1280].map((width) => ({ viewport: { width, height: 800 } }));
const THREE = ["Les Copains de Thiérache", "Les Petits Magasins", "L'Atelier du Vert Bocage"];

const keep = (page: Page, name: string) =>
  page.getByRole("button", { name: `Garder : ${name}`, exact: true });
const kept = (page: Page) => page.getByRole("banner").getByRole("link", { name: /^Sélection/ });
const names = (page: Page) =>
  page.getByRole("main").getByRole("article").getByRole("heading").allTextContents();

test.each(SIZES)(
  "garder trois fiches, transmettre leur adresse, les retrouver ailleurs : %o",
  async (size) => {
    const page = await visit("/initiatives?departement=02", size);
    for (const name of THREE.slice(0, 2)) await keep(page, name).click();
    await page.getByText("Ajoutée à la sélection : 2 fiches.").waitFor();
    await page.goto("/initiatives/l-atelier-du-vert-bocage");
    await keep(page, THREE[2] ?? "").click();
    expect(await kept(page).getAttribute("aria-label")).toBe("Sélection, 3 fiches");
    await kept(page).click();
    await page.getByRole("heading", { level: 1, name: "Une sélection de 3 fiches" }).waitFor();
    expect(await names(page)).toEqual(THREE);
    await page.getByText("Ce navigateur garde cette sélection.").waitFor();

    const shared = await page.getByRole("textbox", { name: "L'adresse à transmettre" }).inputValue();
    expect(shared).toBe(
      address(new URL(page.url()).pathname + decodeURIComponent(new URL(page.url()).search)),
    );
    const elsewhere = await visit(shared, size);
    expect(await names(elsewhere)).toEqual(THREE);
    await elsewhere.getByRole("button", { name: "Garder celle-ci" }).click();
    await elsewhere.getByText("Ce navigateur garde cette sélection.").waitFor();

    // Taken off here, it is taken off what the browser remembers; not elsewhere.
    await page.getByRole("link", { name: "Retirer Les Petits Magasins" }).click();
    await page.getByRole("heading", { level: 1, name: "Une sélection de 2 fiches" }).waitFor();
    expect(await kept(page).getAttribute("aria-label")).toBe("Sélection, 2 fiches");
    await elsewhere.goto("/a-propos");
    expect(await kept(elsewhere).getAttribute("aria-label")).toBe("Sélection, 3 fiches");
  },
);

test("au clavier : l'espace garde et rend, et la page le dit", async () => {
  const page = await visit("/initiatives/l-atelier-du-vert-bocage");
  const button = keep(page, "L'Atelier du Vert Bocage");
  await button.focus();
  await page.keyboard.press("Space");
  const pressed = page.getByRole("button", { name: "Gardée : L'Atelier du Vert Bocage", pressed: true });
  await pressed.waitFor();
  await page.getByText("Ajoutée à la sélection : 1 fiche.").waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("Retirée de la sélection : 0 fiche.").waitFor();
  expect(await button.getAttribute("aria-pressed")).toBe("false");
});

test("une sélection pleine le dit, et ne perd rien", async () => {
  const page = await visit("/initiatives");
  await page.evaluate(() =>
    localStorage.setItem("selection", JSON.stringify(Array.from({ length: 50 }, (_, at) => `fiche-${at}`))),
  );
  await page.reload();
  await page
    .getByRole("button", { name: /^Garder : / })
    .first()
    .click();
  await page.getByText("La sélection est pleine : elle tient 50 fiches.").waitFor();
  expect(await kept(page).getAttribute("aria-label")).toBe("Sélection, 50 fiches");
});

test.each(SIZES)("sans JavaScript : garder, ajouter, retirer par l'adresse seule : %o", async (size) => {
  const page = await visit("/initiatives/les-copains-de-thierache", { ...size, javaScriptEnabled: false });
  await page.getByRole("link", { name: "Garder : Les Copains de Thiérache" }).click();
  await page.getByRole("heading", { level: 1, name: "Une sélection de 1 fiche" }).waitFor();
  for (const name of THREE.slice(1)) {
    await page.getByRole("textbox", { name: "Ajouter une fiche" }).fill(name);
    await page.getByRole("button", { name: "Chercher" }).click();
    await page.getByRole("link", { name: `Ajouter ${name}`, exact: true }).click();
  }
  expect(await names(page)).toEqual(THREE);
  expect(await page.getByRole("button", { name: "Copier le lien" }).isVisible()).toBe(false);
  const elsewhere = await visit(page.url(), { ...size, javaScriptEnabled: false });
  expect(await names(elsewhere)).toEqual(THREE);
  await elsewhere.getByRole("link", { name: "Retirer Les Petits Magasins" }).click();
  expect(await names(elsewhere)).toEqual([THREE[0], THREE[2]]);
});

test("inconnues, retirées, de trop, mal écrites : la page le dit et montre ce qu'elle peut", async () => {
  const page = await visit("/selection?f=vestali,nulle-part,%3Cb%3Egras");
  expect(await names(page)).toEqual(["VESTALI"]);
  await page.getByText("2 adresses ne mènent à aucune fiche : <b>gras, nulle-part.").waitFor();
  const many = Array.from({ length: 53 }, (_, at) => `rien-${at}`).join(",");
  await page.goto(`/selection?f=vestali,${many}`);
  await page.getByText("L'adresse nomme 4 fiches de trop : au plus 50 tiennent ensemble").waitFor();
  expect(await names(page)).toEqual(["VESTALI"]);
});

test.each(
  [true, false].flatMap((javaScriptEnabled) => SIZES.map((size) => ({ ...size, javaScriptEnabled }))),
)("comparer deux fiches, section par section : %o", async (way) => {
  const page = await visit("/selection?f=vestali,recyfe", way);
  await page.getByRole("link", { name: "Comparer côte à côte" }).click();
  await page.getByRole("heading", { level: 1, name: "Comparer" }).waitFor();
  for (const part of [
    "Ce que c'est",
    "Où",
    "Effectif",
    "Chiffres",
    "Avec qui",
    "Pourquoi, et comment",
    "Sources",
  ])
    await page.getByRole("heading", { level: 2, name: part, exact: true }).waitFor();
  const kind = page.locator(".compared-row").filter({ hasText: "Type de structure" }).getByRole("listitem");
  const cells = page
    .locator(".compared-row")
    .filter({ hasText: "Forme juridique" })
    .locator(".compared-cell");
  expect(await kind.first().textContent()).toContain(structureType("ACI")?.label);
  expect(await cells.nth(1).textContent()).toContain("non dit");
  const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
  const isPhone = way.viewport.width < 768;
  expect((second?.y ?? 0) > (first?.y ?? 0)).toBe(isPhone);
  expect(await page.getByRole("link", { name: "contact@vestali.fr" }).getAttribute("href")).toBe(
    "mailto:contact@vestali.fr",
  );
  await page
    .getByRole("main")
    .getByRole("link", { name: /^source : / })
    .first()
    .click();
  await page.waitForURL(/\/documents\//);
});

test("une comparaison d'une fiche, ou de cinq, le dit et montre ce qu'elle peut", async () => {
  const page = await visit("/comparer?f=vestali");
  await page
    .getByText("Cette adresse ne nomme qu'une fiche : une comparaison en demande de 2 à 4.")
    .waitFor();
  await page.getByRole("link", { name: "VESTALI" }).waitFor();
  await page.goto("/comparer?f=vestali,recyfe,valor-aisne,les-astelles,la-remise-enjouee");
  await page.getByText("L'adresse nomme 1 fiche de trop : au plus 4 tiennent ensemble").waitFor();
  expect(await page.locator(".compared-heads").getByRole("link").allTextContents()).toHaveLength(4);
  await page.goto("/comparer");
  await page.getByText("Cette adresse ne nomme aucune fiche").waitFor();
});

test("au-delà de quatre, on coche ce qu'on compare, sans JavaScript non plus", async () => {
  const page = await visit("/selection?f=vestali,recyfe,valor-aisne,les-astelles,la-remise-enjouee", {
    javaScriptEnabled: false,
  });
  for (const name of ["Valor'Aisne", "Les Astelles"])
    await page.getByRole("checkbox", { name: `Comparer ${name}` }).check();
  await page.getByRole("button", { name: "Comparer les fiches cochées" }).click();
  await page.getByRole("heading", { level: 1, name: "Comparer" }).waitFor();
  expect(await page.locator(".compared-heads").getByRole("link").allTextContents()).toEqual([
    "Valor'Aisne",
    "Les Astelles",
  ]);
});

test("cinq fiches cochées ne partent pas à la comparaison, et le navigateur dit pourquoi", async () => {
  const page = await visit("/selection?f=vestali,recyfe,valor-aisne,les-astelles,la-remise-enjouee");
  const boxes = page.getByRole("checkbox", { name: /^Comparer / });
  for (const box of await boxes.all()) await box.check();
  await page.getByRole("button", { name: "Comparer les fiches cochées" }).click();
  const said = await boxes.evaluateAll((all: HTMLInputElement[]) => all.map((box) => box.validationMessage));
  expect(said.filter(Boolean)).toEqual(["Cochez de 2 à 4 fiches à comparer."]);
  expect(new URL(page.url()).pathname).toBe("/selection");
  await boxes.first().uncheck();
  await page.getByRole("button", { name: "Comparer les fiches cochées" }).click();
  await page.waitForURL(/\/comparer\?/);
});

test("une comparaison imprimée commence sur la première page, et nomme les fiches en haut de chacune", async () => {
  const page = await visit("/comparer?f=l-atelier-du-vert-bocage,les-copains-de-thierache,ptce-henin-carvin");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const texts = await pageTexts(pdf);
  expect(texts[0]).toMatch(/En deux phrases.*Présentation.*Ce que c'est/s);
  for (const text of texts) {
    expect(text).toMatch(/L'Atelier du Vert Bocage.*Les Copains de Thiérache.*PTCE Hénin/s);
    // No page for a heading, nor for one sentence.
    expect(text.length).toBeGreaterThan(300);
  }
});

test.each([
  "/initiatives/vestali",
  "/initiatives/vestali/citer",
  "/comparer?f=vestali,recyfe,cohose",
  "/selection?f=vestali,recyfe",
  "/selection/livret?f=vestali,recyfe",
  "/acteurs",
  "/acteurs?departement=02",
  "/acteurs/ademe",
  "/enseignements?nature=frein",
  "/enseignements/chiffres",
])("un nom sans blanc, très long, ne fait rien déborder : %s", async (path) => {
  for (const width of [320, 1280]) {
    const page = await visit(path, { viewport: { width, height: 800 } });
    const over = await page.evaluate(() => {
      const isName = (one: Element) =>
        /^\/(?:initiatives|acteurs)\/[^/]+$|^$/.test(one.getAttribute("href") ?? "");
      for (const named of document.querySelectorAll("main :is(h1, .compared-name, a[href])"))
        if (isName(named) && named.children.length === 0)
          named.textContent = "Interdépartementalisation".repeat(8);
      return document.documentElement.scrollWidth - innerWidth;
    });
    expect(over, `${width} px`).toBe(0);
    await page.close();
  }
});

/** What each page of a PDF says. */
async function pageTexts(pdf: Buffer): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const read = await task.promise;
  const texts: string[] = [];
  for (let n = 1; n <= read.numPages; n++) {
    const { items } = await (await read.getPage(n)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  await task.destroy();
  return texts;
}
