import { expect, test } from "vitest";
import { structureType } from "#domain/structure-types.ts";
import { address, siteVisits } from "./open-site.ts";
import { chip, focused, searchFor, tick, total } from "./search-page.ts";

const { visit } = siteVisits();

const ACI = structureType("ACI")?.label ?? "";

test("on cherche depuis l'accueil, et les mots trouvés sont marqués", async () => {
  const page = await visit("/");
  await searchFor(page, "maraîchage");
  expect(await total(page)).toBeGreaterThan(0);
  expect(await page.locator("article mark").count()).toBeGreaterThan(0);
});

test("les filtres restreignent, se voient, se retirent et tiennent dans l'adresse", async () => {
  const page = await visit("/initiatives");
  const all = await total(page);
  await tick(page, /^Aisne/);
  await page.waitForURL(/\?departement=02$/);
  const inAisne = await total(page);
  expect(inAisne).toBeGreaterThan(0);
  expect(inAisne).toBeLessThan(all);
  expect(await page.getByRole("checkbox", { name: /^Aisne/ }).isChecked()).toBe(true);
  await chip(page, "Retirer le filtre Aisne").click();
  await page.waitForURL((url) => !url.search.includes("departement"));
  expect(await total(page)).toBe(all);
});

test("le nombre annoncé d'un filtre est celui des résultats", async () => {
  const page = await visit("/initiatives");
  const box = page.getByRole("checkbox", { name: /^Pôle territorial/ });
  const label = (await box.locator("xpath=ancestor::label").textContent()) ?? "";
  await tick(page, /^Pôle territorial/);
  await page.waitForURL(/type=PTCE/);
  expect(await total(page)).toBe(Number(/(\d+)$/.exec(label.trim())?.[1]));
});

test("après Retour, cases, champ et filtres actifs disent ce que dit l'adresse", async () => {
  const page = await visit("/initiatives");
  const box = page.getByRole("checkbox", { name: /^Aisne/ });
  await tick(page, /^Aisne/);
  await chip(page, /Aisne/).waitFor();
  await page.goBack();
  await chip(page, /Aisne/).waitFor({ state: "detached" });
  expect(await box.isChecked()).toBe(false);
  await searchFor(page, "réemploi");
  await chip(page, /« réemploi »/).waitFor();
  expect(page.url()).not.toContain("departement");
  await page.goBack();
  await chip(page, /« réemploi »/).waitFor({ state: "detached" });
  expect(await page.locator("#q").inputValue()).toBe("");
});

test("un filtre retiré ne revient pas au prochain envoi, une case cochée et laissée non plus", async () => {
  const page = await visit("/initiatives?departement=02&departement=59&q=emploi");
  await page.getByRole("checkbox", { name: /^Somme/ }).check();
  await chip(page, /Aisne/).click();
  await page.waitForURL((url) => url.searchParams.getAll("departement").join() === "59");
  await chip(page, /Aisne/).waitFor({ state: "detached" });
  expect(await page.getByRole("checkbox", { name: /^Aisne/ }).isChecked()).toBe(false);
  expect(await page.getByRole("checkbox", { name: /^Somme/ }).isChecked()).toBe(false);
  await page.getByRole("button", { name: "Rechercher" }).click();
  await page.waitForLoadState("networkidle");
  expect(new URL(page.url()).searchParams.getAll("departement")).toEqual(["59"]);
});

test("une page que le navigateur ressort telle quelle dit de nouveau ce que dit son adresse", async () => {
  const page = await visit("/initiatives?q=emploi");
  await page.waitForLoadState("networkidle");
  await page.getByRole("checkbox", { name: /^Aisne/ }).check();
  await page.locator("#q").fill("autre chose");
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  expect(await page.getByRole("checkbox", { name: /^Aisne/ }).isChecked()).toBe(false);
  expect(await page.locator("#q").inputValue()).toBe("emploi");
});

test("un changement s'entend, se lit dans le titre, et le clavier reste où il sert", async () => {
  const page = await visit("/initiatives?departement=02&type=ACI");
  const status = page.locator("[data-news]");
  // What stands in a page from the start is no news.
  expect(await status.textContent()).toBe("");
  await chip(page, /Aisne/).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.search.includes("departement"));
  await expect.poll(() => focused(page)).toContain(ACI);
  expect(await page.title()).toMatch(new RegExp(`^${ACI} : \\d+ initiatives`));
  await expect.poll(() => status.textContent()).toBe(`${await total(page)} initiatives`);
  expect(await status.getAttribute("role")).toBe("status");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/initiatives$/);
  await expect.poll(() => focused(page)).toBe("resultats");
});

test("une faute de frappe est comprise, et jamais annoncée au-dessus de rien", async () => {
  const page = await visit("/initiatives?q=conciergrie");
  await page.getByText("Vouliez-vous dire").waitFor();
  expect(await total(page)).toBeGreaterThan(0);
});

test.each([
  "Péronne",
  "La Capelle",
  "Senlis",
  "Anor",
  "Le Nouvion",
  "Abbeville",
  "servir",
  "crèche",
  "étant",
  "St Quentin",
  "st-quentin",
  "Saint Quentin",
])("« %s » n'est pas corrigé en autre chose, et n'est pas une impasse", async (typed) => {
  const html = await (await fetch(address(`/initiatives?q=${encodeURIComponent(typed)}`))).text();
  expect(html).not.toContain("Vouliez-vous dire");
  expect(/<article|id="pistes"/.test(html)).toBe(true);
});

test.each([
  ["écoconception", "éco-conception"],
  ["soustraitance", "sous-traitance"],
  ["co-construction", "coconstruction"],
  ["St Quentin", "Saint-Quentin"],
  ["reém\u00adploi", "réemploi"],
  ["ré\u200bemploi", "réemploi"],
])("« %s » trouve ce que trouve « %s »", async (one, other) => {
  const page = await visit(`/initiatives?q=${encodeURIComponent(one)}`);
  const found = await total(page);
  await page.goto(`/initiatives?q=${encodeURIComponent(other)}`);
  expect(await total(page)).toBe(found);
});

test("sans résultat, la page le dit et propose où aller", async () => {
  const page = await visit("/initiatives?q=zzzyyyxxx");
  await page.getByRole("heading", { level: 2, name: "Rien ne répond à « zzzyyyxxx »" }).waitFor();
  const ways = page.getByRole("region", { name: /Partez d'un thème|Pour en trouver/ });
  await ways.getByRole("link").first().click();
  await page.getByRole("article").first().waitFor();
  expect(await page.title()).toMatch(/\d/);
});

test("ce que la page trouve ailleurs a ses onglets, chacun son adresse et son nombre", async () => {
  const page = await visit("/initiatives?q=ressourcerie");
  const tabs = page.getByRole("navigation", { name: "Ce qui est trouvé" });
  const tab = tabs.getByRole("link", { name: /^Passages des publications \d+/ });
  const announced = Number(/(\d+)$/.exec((await tab.textContent()) ?? "")?.[1]);
  await tab.click();
  await page.waitForURL(/dans=publications/);
  await page.getByRole("heading", { level: 2, name: `${announced} passages` }).waitFor();
  expect(await tabs.locator("[aria-current]").textContent()).toMatch(/^Passages/);
  await page
    .getByRole("article")
    .getByRole("link", { name: /lignes? \d+/ })
    .first()
    .click();
  await page.locator("li[data-cited]").first().waitFor();
});

test("une ville mal écrite est proposée, ses résultats montrés, et ce qui fut écrit se cherche à la lettre", async () => {
  const page = await visit("/initiatives?q=Lile");
  const note = page.getByRole("note").filter({ hasText: /Vouliez-vous dire\s+Lille\s\?/ });
  await page.getByRole("article").first().waitFor();
  await note.getByRole("link", { name: "Chercher « Lile » à la lettre" }).click();
  await page.getByRole("heading", { level: 2, name: /^Rien ne répond à « "Lile" »/ }).waitFor();
  await page.goBack();
  await note.getByRole("link", { name: "Lille", exact: true }).click();
  await page.getByRole("heading", { level: 2, name: /^\d+ initiatives$/ }).waitFor();
  expect(new URL(page.url()).searchParams.get("q")).toBe("Lille");
});

test("au téléphone, tous les onglets de résultats sont en vue, sans rien à faire défiler", async () => {
  const page = await visit("/initiatives?q=lille", { viewport: { width: 360, height: 800 } });
  const tabs = await page.getByRole("navigation", { name: "Ce qui est trouvé" }).getByRole("link").all();
  expect(tabs.length).toBeGreaterThan(3);
  for (const tab of tabs) {
    const box = await tab.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360, (await tab.textContent()) ?? "").toBe(true);
  }
});

test("les mots trouvés se voient sur la fiche où l'on arrive", async () => {
  const page = await visit("/initiatives?q=jouets");
  await page.getByRole("link", { name: "Recycljouets", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Recycljouets" }).waitFor();
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get("mots") ?? [])].map((range) => String(range).toLowerCase()));
  await expect.poll(marked).toContain("jouets");
  await page.goto("/initiatives/recycljouets");
  expect(await marked()).toEqual([]);
});

test("« autour de moi » devient une commune de l'adresse", async () => {
  const page = await visit("/initiatives?q=emploi&departement=02", {
    geolocation: { longitude: 2.2957, latitude: 49.8942 },
    permissions: ["geolocation"],
  });
  await page.getByRole("button", { name: "Autour de moi" }).click();
  await page.waitForURL(/pres-de=80021/);
  expect(new URL(page.url()).searchParams.get("q")).toBe("emploi");
});

test("« autour de moi » refusé se dit", async () => {
  const page = await visit("/initiatives", { permissions: [] });
  await page.getByRole("button", { name: "Autour de moi" }).click();
  await page.getByText("n'a pas donné de position").waitFor();
});

test("une recherche trop longue est coupée, et la page le dit", async () => {
  const page = await visit(`/initiatives?q=${encodeURIComponent("réemploi des jouets ".repeat(20))}`);
  await page.getByText("La recherche est trop longue").waitFor();
});

test.each(["/initiatives", "/carte"])("un mot de 200 lettres n'élargit pas %s", async (path) => {
  const page = await visit(`${path}?q=${"a".repeat(200)}`, { viewport: { width: 320, height: 700 } });
  const wider = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wider()).toBe(0);
});

test("une adresse qui demande la carte y mène, avec les mêmes critères", async () => {
  const page = await visit("/initiatives?vue=carte&departement=02");
  expect(page.url()).toMatch(/\/carte\?departement=02$/);
});

test("les mêmes résultats se voient sur la carte", async () => {
  const page = await visit("/initiatives?departement=62&q=cooperation");
  const found = await total(page);
  await page.getByRole("link", { name: "Voir sur la carte" }).click();
  await page.waitForURL(/\/carte\?/);
  expect(await total(page)).toBe(found);
  expect(await page.getByRole("checkbox", { name: /^Pas-de-Calais/, includeHidden: true }).isChecked()).toBe(
    true,
  );
});

test("sur un téléphone, le bouton des filtres reste en vue et le panneau se ferme après l'envoi", async () => {
  const page = await visit("/initiatives", { viewport: { width: 360, height: 740 } });
  await page.mouse.wheel(0, 3000);
  const open = page.getByRole("button", { name: /^Filtrer/ });
  await expect.poll(async () => (await open.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
  expect((await open.boundingBox())?.y).toBeLessThan(60);
  await tick(page, /^Somme/);
  await page.waitForURL(/departement=80/);
  await expect.poll(() => page.getByRole("checkbox", { name: /^Somme/ }).isVisible()).toBe(false);
  await page.getByRole("button", { name: "Filtrer (1)" }).waitFor();
});
