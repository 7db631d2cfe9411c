import { EpubCheck } from "@likecoin/epubcheck-ts";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { address, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

const LILLE = "/restitutions/2023-05-04-lille-rencontres-regionales-de-l-inclusion-dans-l-emploi-la";
const WEBINAR = "/restitutions/2025-06-24-en-ligne-webinaire-de-restitution-economie-locale-et";
const PANORAMA = "/documents/panorama-2025-07-economie-locale-et-solidaire/lire";
const phone = { viewport: { width: 360, height: 740 } };
const withoutScripts = { javaScriptEnabled: false };

const isOnScreen = (page: Page, text: string, screens: number) =>
  page
    .getByText(text)
    .first()
    .evaluate((found, most) => found.getBoundingClientRect().top < most * window.innerHeight, screens);

test("les événements racontés se filtrent, avec leurs comptes", async () => {
  const page = await visit("/restitutions", withoutScripts);
  expect(await page.getByRole("article").count()).toBe(3);
  const lille = page.getByRole("article").filter({ hasText: "10 ateliers" });
  for (const number of [/^34 personnes y parlent$/, /^2\d initiatives racontées$/])
    await lille.getByText(number).waitFor();
  // Two of those who present a workshop there are houses.
  const quentin = page.getByRole("article").filter({ hasText: "Saint-Quentin" });
  await quentin.getByText("9 personnes y parlent", { exact: true }).waitFor();
  await page.getByText("Filtrer", { exact: true }).click();
  await page.getByRole("checkbox", { name: /^En ligne/ }).check();
  await page.getByRole("button", { name: "Appliquer les filtres" }).click();
  await page.getByText("1 événement raconté sur 3").waitFor();
  expect(await page.getByRole("article").count()).toBe(1);
});

test("ce qui n'est qu'annoncé est dans l'agenda, passé ou à venir, et mène à ses lignes", async () => {
  const page = await visit("/restitutions/2025-07-08-en-ligne-les-mardis-de-l-inclusion", withoutScripts);
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(
    "/restitutions/agenda#2025-07-08-en-ligne-les-mardis-de-l-inclusion",
  );
  // 2025 is over, whatever the day of this test.
  const past = page.getByRole("region", { name: "Passés" });
  await past.getByRole("heading", { name: "Les mardis de l'inclusion" }).first().waitFor();
  const file = past.getByRole("link", { name: /^Le fichier d'agenda : Les mardis de l'inclusion/ }).first();
  expect((await fetch(address((await file.getAttribute("href")) ?? ""))).status).toBe(200);
  expect(await page.getByRole("region", { name: "À venir" }).count()).toBe(0);
  await past
    .getByRole("link", { name: /^source : / })
    .first()
    .click();
  await page.locator("li[data-cited]").first().waitFor();
});

test("l'agenda se lit par un lecteur d'iCalendar, chaque rendez-vous aussi", async () => {
  const response = await fetch(address("/restitutions/agenda.ics"));
  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const events = new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents("vevent");
  expect(events.length).toBe(6);
  const days = events.map((event) => new ICAL.Event(event).startDate.toString());
  expect(days).toContain("2025-07-08");
  const one = await fetch(address("/restitutions/2025-06-03-colloque-clauses-sociales/agenda.ics"));
  const [only] = new ICAL.Component(ICAL.parse(await one.text())).getAllSubcomponents("vevent");
  expect(only && new ICAL.Event(only).summary).toBe("Colloque « clauses sociales »");
  expect((await fetch(address("/restitutions/2025-06-mardis-de-l-inclusion/agenda.ics"))).status).toBe(404);
});

test.each([
  ["avec JavaScript", {}],
  ["sans JavaScript", withoutScripts],
])(
  "au téléphone, tout atelier est à deux touches de la couverture, sa première phrase tout de suite là, %s",
  async (_, options) => {
    const page = await visit(LILLE, { ...phone, ...options });
    await page.getByRole("link", { name: "Commencer la lecture" }).click();
    await page.getByText("La DREETS Hauts-de-France a organisé le 4 mai 2023").waitFor();
    await page.locator("summary").filter({ hasText: "Sommaire" }).click();
    await page
      .getByRole("navigation", { name: "Sommaire" })
      .getByRole("link", { name: /^Atelier 10/ })
      .click();
    await page.getByRole("heading", { level: 1, name: /^Faciliter les transitions/ }).waitFor();
    await page.goto(LILLE);
    await page.getByRole("link", { name: /^S.investir dans l.économie du bien vieillir/ }).click();
    expect(await isOnScreen(page, "Le vieillissement croissant", 2)).toBe(true);
  },
);

const WORKSHOP_8 = `${LILLE}/workshop-8-agir-pour-la-diversite-dans-les-recrutements`;

test("le sommaire suit la lecture, et dit de quel atelier sont les « bonnes pratiques »", async () => {
  const page = await visit(WORKSHOP_8, { viewport: { width: 1280, height: 500 } });
  const contents = page.getByRole("navigation", { name: "Sommaire" });
  const open = contents.locator("[aria-current=page]");
  const isInColumn = () =>
    open.evaluate((link) => {
      const [own, list] = [link, link.closest("nav")].map((one) => one?.getBoundingClientRect());
      return own && list && own.top >= list.top && own.bottom <= list.bottom;
    });
  expect(await isInColumn()).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const section = contents.getByRole("link", { name: "Bonnes pratiques · atelier 8" });
  expect(await section.getAttribute("aria-current")).toBeNull();
  await page.getByRole("heading", { name: /^Bonnes pratiques/ }).evaluate((title) => title.scrollIntoView());
  await contents.locator("a[aria-current=true]", { hasText: "Bonnes pratiques" }).waitFor();
});

test.each([
  ["avec JavaScript", {}],
  ["sans JavaScript", withoutScripts],
])("au téléphone, la section choisie dans le sommaire n'est pas sous la barre, %s", async (_, options) => {
  const page = await visit(WORKSHOP_8, { ...phone, ...options });
  const bar = page.locator(".read-bar");
  await bar.locator("summary").first().click();
  await bar.getByRole("link", { name: "Bonnes pratiques · atelier 8" }).click();
  const heading = page.getByRole("heading", { name: /^Bonnes pratiques/ });
  await expect
    .poll(async () => {
      const [own, over] = [await heading.boundingBox(), await bar.boundingBox()];
      return own && over && over.y > -1 && own.y >= over.y + over.height && own.y + own.height <= 740;
    })
    .toBe(true);
});

test("à la fin de la dernière partie, tout le texte est là, d'un seul tenant", async () => {
  const page = await visit(
    `${LILLE}/thanks-accelerons-l-economie-locale-et-solidaire-de-demain`,
    withoutScripts,
  );
  const end = page.getByRole("navigation", { name: "Parties voisines" }).getByRole("link").last();
  expect(await end.textContent()).toContain("Tout le texte, sur une page");
  await end.click();
  expect(await page.locator("article[data-part]").count()).toBe(14);
  expect(await page.getByRole("navigation", { name: /^Pages/ }).count()).toBe(0);
  // From each title to its lines; a paragraph has its own address.
  const title = page.locator(".read-title", { hasText: "Bonnes pratiques · atelier 8" });
  expect(await title.getByRole("link", { name: /^source, l\. / }).getAttribute("href")).toMatch(/#L\d+$/);
  expect(await page.locator(".read-text :is(p, li)[id^=L]").count()).toBeGreaterThan(250);
});

test("tout le texte a son sommaire, qui mène à ses parties", async () => {
  const page = await visit(`${LILLE}/integral`, {
    ...withoutScripts,
    viewport: { width: 1280, height: 800 },
  });
  const contents = page.getByRole("navigation", { name: "Sommaire" });
  for (const label of [/^Atelier 1 /, /^Atelier 10/]) {
    await contents.getByRole("link", { name: label }).click();
    const target = page.locator("article h2:target");
    expect(await target.evaluate((title) => Math.round(title.getBoundingClientRect().top))).toBeLessThan(400);
  }
  await page.getByRole("heading", { level: 2, name: /^Faciliter les transitions/ }).waitFor();
});

test("une partie se lit d'un bout à l'autre, et mène à la suivante", async () => {
  const page = await visit(WORKSHOP_8);
  const titles = await page.locator(".read-title").allTextContents();
  expect(titles.map((title) => title.replace(/\s*l\. .*$/s, "").trim())).toEqual([
    "Présentation · atelier 8",
    "Retours d’expérience · atelier 8",
    "Les programmes Tech Your Job et Ambition de la Fondation Mozaïk",
    "Le projet LinkedOut par Entourage",
    "Bonnes pratiques · atelier 8",
    "Pour aller plus loin · atelier 8",
  ]);
  await page
    .getByRole("navigation", { name: "Parties voisines" })
    .getByRole("link", { name: /^Ensuite/ })
    .click();
  await page.getByRole("heading", { level: 1, name: /^Adapter les outils d.accompagnement/ }).waitFor();
});

test("d'une expérience à sa fiche, et de la fiche à la partie qui la raconte", async () => {
  const page = await visit(`${LILLE}/workshop-2-innover-pour-l-inclusion-dans-l-emploi-dans-les`);
  await page.getByRole("article").getByRole("link", { name: "Les Astelles", exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: "Les Astelles" }).waitFor();
  await page
    .getByRole("region", { name: "Où en parle-t-on" })
    .getByRole("link", { name: /^Les Astelles : près de 30 ans/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /^Innover pour l.inclusion/ }).waitFor();
  const fragment = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(await page.locator(`[id="${fragment}"]`).textContent()).toMatch(/^Les Astelles\s: près de 30 ans/);
});

test("un titre qui nomme une initiative a sa fiche à côté de lui, et garde son ancre", async () => {
  const page = await visit(
    "/documents/panorama-2025-07-economie-locale-et-solidaire/lire/case-study-5-developper-de-nouvelles-offres-de-proximite-en",
    withoutScripts,
  );
  const title = page.locator(".read-title", { hasText: /l.exemple du PTCE Hénin-Carvin/ });
  expect(await title.getAttribute("id")).toMatch(/^case-study-/);
  await page.getByRole("link", { name: "Fiche : PTCE Hénin-Carvin" }).click();
  await page.getByRole("heading", { level: 1, name: "PTCE Hénin-Carvin" }).waitFor();
});

test("d'une ligne au texte reçu et retour", async () => {
  const page = await visit(
    `${PANORAMA}/case-study-1-experimenter-le-deploiement-d-une-nouvelle`,
    withoutScripts,
  );
  await page
    .locator("#L351")
    .getByRole("link", { name: /^source, l\. / })
    .click();
  await page.getByText("Depuis 2019, la CARSAT").first().waitFor();
  await page.getByRole("link", { name: "Lire ce passage dans sa partie" }).click();
  await page.getByRole("heading", { level: 1, name: /^Expérimenter le déploiement/ }).waitFor();
  expect(new URL(page.url()).hash).toBe("#L351");
});

test("adresses et courriels mènent quelque part ; une adresse perdue propose de chercher le titre", async () => {
  const page = await visit(`${LILLE}/workshop-2-innover-pour-l-inclusion-dans-l-emploi-dans-les`);
  const hrefs = () =>
    page
      .getByRole("article")
      .getByRole("link")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  expect(await hrefs()).toEqual(
    expect.arrayContaining([
      "mailto:lopez.lison@ccmsa.msa.fr",
      "https://www.avise.org/sites/default/files/atoms/files/20220629/20220620_tressons_vademecum_v0.6_0.pdf",
    ]),
  );
  await page.goto(
    "/restitutions/2025-12-04-saint-quentin-colloque-l-economie-solidaire-et-circulaire/round-table-synthese-de-la-table-ronde",
  );
  const lost = page.getByRole("link", { name: "adresse non reçue : chercher ce titre" });
  expect(await lost.count()).toBe(4);
  expect(await lost.first().getAttribute("href")).toBe("https://duckduckgo.com/?q=REV3");
});

test("une publication recommandée qui est dans l'annuaire se lit ici, du lecteur comme des ressources", async () => {
  const page = await visit(
    "/restitutions/2025-12-04-saint-quentin-colloque-l-economie-solidaire-et-circulaire/zoom-zoom-sur-le-panorama-economie-locale-et-solidaire",
    withoutScripts,
  );
  const here = { name: /lire cette publication ici/i };
  expect(await page.getByRole("link", here).last().getAttribute("href")).toBe(PANORAMA);
  await page.goto("/ressources?document=restitution-2025-12-04-saint-quentin");
  expect(await page.getByRole("link", here).first().getAttribute("href")).toBe(PANORAMA);
});

test("un mot du glossaire mène à sa définition, puis à toutes", async () => {
  const page = await visit(
    "/restitutions/2025-12-04-saint-quentin-colloque-l-economie-solidaire-et-circulaire/round-table-synthese-de-la-table-ronde",
    withoutScripts,
  );
  await page
    .locator("a.term", { hasText: /économie circulaire/i })
    .first()
    .click();
  const word = page.locator("#mot-economie-circulaire");
  await word.getByRole("link", { name: "Économie circulaire" }).click();
  await page.getByRole("heading", { level: 2, name: "2 définitions" }).waitFor();
  await page.getByRole("region", { name: "Où l'on en parle" }).getByRole("link").first().click();
  await page.getByRole("article").waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/(?:restitutions|documents)\/.+\//);
});

test("un sigle dit ce qu'il est, et ses mots entiers y mènent aussi", async () => {
  const page = await visit("/glossaire/poles-territoriaux-de-cooperation-economique", withoutScripts);
  await page.getByRole("heading", { level: 1, name: "PTCE" }).waitFor();
  await page.getByText("Aussi : Pôles Territoriaux de Coopération Économique").waitFor();
  const told = page.getByRole("region", { name: "Ce que c'est" });
  await told.getByText(/Ils regroupent des acteurs de l'ESS/).waitFor();
  await told.getByTitle(/^source : Panorama/).waitFor();
  await page.goto(
    "/restitutions/2025-12-04-saint-quentin-colloque-l-economie-solidaire-et-circulaire/integral",
  );
  const words = page.locator("a.term", { hasText: /^économie sociale et solidaire$/i });
  expect(await words.first().getAttribute("href")).toBe("#mot-ess");
});

test("on cherche dans une publication, aussi par ce qui dit la même chose, et l'on tombe sur le paragraphe", async () => {
  const page = await visit(LILLE);
  await page.getByRole("searchbox", { name: "Chercher dans cette publication" }).fill("seniors");
  await page.getByRole("button", { name: "Chercher" }).click();
  await page.getByRole("heading", { name: /^Atelier 3\s: S.investir/ }).waitFor();
  await page.getByText("personnes âgées").first().waitFor();
  await page.locator("main section li a").first().click();
  await page.getByRole("article").waitFor();
  // The browser marks the words itself, and keeps them from the page.
  const found = page.locator(`[id="${await page.evaluate(() => location.hash.slice(1))}"]`);
  expect(await found.textContent()).toMatch(/bien vieillir|senior|personnes âgées/i);
});

test("une partie ou un terme inconnus montrent les plus proches", async () => {
  const page = await visit(`${LILLE}/atelier-bien-vieillir`, withoutScripts);
  await page.getByRole("heading", { level: 1, name: "Cette partie n'existe pas" }).waitFor();
  const near = page.getByRole("navigation", { name: "Les plus proches" }).getByRole("link");
  expect(await near.first().textContent()).toMatch(
    /^Atelier 3\s: S.investir dans l.économie du bien vieillir/,
  );
  const response = await page.goto("/glossaire/economie-circulair");
  expect(response?.status()).toBe(404);
  await page.getByRole("navigation", { name: "Les plus proches" }).getByRole("link").first().waitFor();
});

test("les pages de lecture ont les mots de la publication, mot pour mot", async () => {
  const page = await visit("/documents/rencontres-regionales-2023-05-04-lille");
  const lines = await page
    .locator(".lines li")
    .evaluateAll((all) =>
      all.map((li) =>
        [...li.childNodes].flatMap((n) => (n.nodeType === 3 ? (n.textContent ?? "") : [])).join(""),
      ),
    );
  await page.goto(`${LILLE}/workshop-3-s-investir-dans-l-economie-du-bien-vieillir`);
  const read = await page
    .locator("[data-lines]")
    .evaluateAll((all) =>
      all.map((element) => [element.getAttribute("data-lines") ?? "", element.textContent ?? ""] as const),
    );
  expect(read.length).toBeGreaterThan(20);
  const letters = (text: string) =>
    text
      .normalize("NFD")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "");
  for (const [where, text] of read) {
    const [from = 1, to = 1] = where.split("-").map(Number);
    expect(letters(text)).toBe(letters(lines.slice(from - 1, to).join(" ")));
  }
});

test("ce que l'import a apporté se lit et se suit", async () => {
  const page = await visit("/nouveautes", withoutScripts);
  await page
    .getByText(/^Publications? nouvelles?/)
    .first()
    .waitFor();
  await page
    .getByText(/^Dans ces textes\s: \d.* et [\d\s]+ enseignements\.$/)
    .first()
    .waitFor();
  const feed = await fetch(address("/nouveautes.atom"));
  expect(feed.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  // Pages of ours make no document of a text.
  await page.goto("about:blank");
  const parsed = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, "application/xml").querySelectorAll("entry > updated").length,
    await feed.text(),
  );
  expect(parsed).toBeGreaterThan(0);
});

const SAINT_QUENTIN = "/restitutions/2025-12-04-saint-quentin-colloque-l-economie-solidaire-et-circulaire";
const BOOKLET = "/documents/livret-reemploi-alimentation-durable/lire";

test.each([LILLE, WORKSHOP_8, PANORAMA, BOOKLET, WEBINAR, SAINT_QUENTIN])(
  "%s s'emporte en EPUB, où un vérificateur ne trouve rien à redire",
  async (path) => {
    const bytes = new Uint8Array(await (await fetch(address(`${path}/livre.epub`))).arrayBuffer());
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages.map(({ severity, message }) => `${severity} : ${message}`)).toEqual([]);
  },
);

test("le livre d'une partie a couverture, sections au sommaire, liens vers les fiches, mots expliqués, et sa source", async () => {
  const page = await visit(WORKSHOP_8, withoutScripts);
  const href = await page.getByRole("link", { name: "Cette partie en EPUB" }).getAttribute("href");
  const files = unzipSync(new Uint8Array(await (await fetch(address(href ?? ""))).arrayBuffer()));
  const file = (name: string) => strFromU8(files[`OEBPS/${name}`] ?? new Uint8Array());
  expect(file("content.opf")).toContain('properties="cover-image"');
  expect(file("couverture.svg")).toContain("4 mai 2023");
  expect(file("nav.xhtml")).toMatch(/<a href="partie-1.xhtml#s-[^"]+">Bonnes pratiques<\/a>/);
  expect(file("partie-1.xhtml")).toContain(`href="${address("/initiatives/linkedout")}`);
  expect(file("mots.xhtml")).toContain("<dt id=");
  expect(file("fin.xhtml")).toContain(address(WORKSHOP_8));
  expect(Object.keys(files).filter((name) => name.includes("partie-"))).toEqual(["OEBPS/partie-1.xhtml"]);
  expect((await fetch(address(`${LILLE}/atelier-inconnu/livre.epub`))).status).toBe(404);
});

test("la couverture dit de quoi il s'agit : thèmes, premières phrases de l'introduction, avec leur source", async () => {
  const page = await visit(LILLE, withoutScripts);
  const quote = page.locator("main blockquote").first();
  expect(await quote.textContent()).toMatch(/^La DREETS Hauts-de-France a organisé le 4 mai 2023/);
  await quote.getByTitle(/^source : Rencontres/).waitFor();
  expect(
    await page.locator("main p", { hasText: "On y parle de" }).getByRole("link").count(),
  ).toBeGreaterThan(2);
});

test("plusieurs paragraphes se citent ensemble", async () => {
  const page = await visit(
    "/documents/panorama-2025-07-economie-locale-et-solidaire?lignes=349-354",
    withoutScripts,
  );
  await page.getByRole("link", { name: "Citer ou montrer ce passage" }).click();
  expect(new URL(page.url()).pathname).toMatch(/\/passages\/349-354-[0-9a-f]{8}$/);
  await page.getByText("Depuis 2019, la CARSAT").first().waitFor();
});

test("les ressources se filtrent par leur nature, et disent par qui elles sont recommandées", async () => {
  const page = await visit("/ressources", withoutScripts);
  await page.getByText("Filtrer", { exact: true }).click();
  await page.getByRole("checkbox", { name: /^Loi ou texte officiel/ }).check();
  await page.getByRole("button", { name: "Appliquer les filtres" }).click();
  const law = page.getByRole("article").filter({ hasText: "Loi AGEC" });
  await law.getByText(/^Loi ou texte officiel/).waitFor();
  await law
    .getByText(/Recommandée par DREETS.*\(avec Zorha Haddou, Camille Bardou et Ludovic Dodin\)/)
    .waitFor();
  expect(await page.getByRole("article").filter({ hasText: "Site internet" }).count()).toBe(0);
});

test("une question a son adresse, qui la déplie", async () => {
  const page = await visit("/questions", withoutScripts);
  await page.locator("summary").filter({ hasText: "éco-organismes" }).first().click();
  await page.getByRole("link", { name: "L'adresse de cette question" }).first().click();
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(id).toMatch(/eco-organismes/);
  await page.goto("/");
  await page.goto(`/questions#${id}`);
  expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
});

/** The pages of a PDF as their texts, the blanks of its lines apart. */
async function printed(page: Page): Promise<string[]> {
  const data = new Uint8Array(await page.pdf({ format: "A4" }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join("");
    }),
  );
}
const squeezed = (text: string) => text.replace(/\s/gu, "");

test("tout le texte s'imprime comme un livre : couverture, sommaire, une nouvelle page pour chaque partie", async () => {
  const page = await visit(LILLE, withoutScripts);
  await page.getByRole("link", { name: "À imprimer" }).click();
  await page.getByRole("heading", { level: 1, name: /^Rencontres régionales/ }).waitFor();
  const titles = await page.locator("article[data-part] > h2").allTextContents();
  expect(titles.length).toBe(14);
  await page.emulateMedia({ media: "print" });
  for (const hidden of ["header nav", "footer", "main button"])
    for (const one of await page.locator(hidden).all()) expect(await one.isVisible(), hidden).toBe(false);
  const [cover = "", contents = "", ...pages] = (await printed(page)).map(squeezed);
  expect(cover).toContain(squeezed(new URL(LILLE, address("/")).href));
  expect(cover).toContain("4mai2023·Lille");
  const starts = titles.map((title) => 3 + pages.findIndex((text) => text.includes(squeezed(title))));
  expect(new Set(starts).size).toBe(14);
  for (const [at, title] of titles.entries()) expect(contents, `${at}`).toContain(squeezed(title));
  // Each page says whose it is, where it is read, and its number.
  for (const [at, text] of pages.entries()) {
    expect(text).toContain("Rencontresrégionalesdel'inclusion");
    expect(text).toContain(squeezed(LILLE.slice(-40)));
    expect(text).toContain(String(at + 3));
  }
  expect(pages.at(-1)).toContain(squeezed(`${address("/documents/rencontres-regionales-2023-05-04-lille")}`));
});

test("une partie s'imprime seule, avec son adresse entière et celle du texte reçu", async () => {
  const page = await visit(WORKSHOP_8);
  await page.getByRole("button", { name: "Imprimer cette partie" }).waitFor();
  const pages = (await printed(page)).map(squeezed);
  for (const text of pages) expect(text).toContain(squeezed(address(WORKSHOP_8)));
  expect(pages[0]).toContain("Agirpourladiversité");
  expect(pages.at(-1)).toContain(squeezed(address("/documents/rencontres-regionales-2023-05-04-lille")));
  expect(pages.join("")).not.toContain("Partiesvoisines");
});

test("au téléphone, la première phrase de chaque partie est sur le premier écran ou le suivant", async () => {
  const page = await visit("/a-propos", { ...phone, ...withoutScripts });
  const late: string[] = [];
  for (const cover of [LILLE, WEBINAR, SAINT_QUENTIN, PANORAMA, BOOKLET]) {
    await page.goto(cover);
    const parts = await page
      .locator("#parties + div a, #parties ~ div a")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    expect(parts.length).toBeGreaterThan(8);
    for (const part of parts) {
      await page.goto(part);
      const top = await page
        .locator(".read-text :is(p, li)")
        .first()
        .evaluate((first) => first.getBoundingClientRect().top / window.innerHeight);
      if (top > 2) late.push(`${part} : ${top.toFixed(1)} écrans`);
    }
  }
  expect(late).toEqual([]);
});

test("les lieux que le texte nomme mènent à ce qui s'y fait", async () => {
  const page = await visit(`${LILLE}/integral`, withoutScripts);
  const hrefs = await page
    .locator(".read-text a")
    .evaluateAll((all) => all.map((a) => [a.textContent ?? "", a.getAttribute("href") ?? ""]));
  const places = hrefs.filter(([, href = ""]) => /pres-de=|^\/departements\//.test(href));
  expect(places).toContainEqual(["Lille", "/initiatives?pres-de=59350"]);
  for (const [name = ""] of places) expect(name).toMatch(/^\p{Lu}/u);
});

const KINDS = [
  LILLE,
  `${LILLE}/workshop-4-cooperer-avec-les-entreprises-les-alliances`,
  `${LILLE}/integral`,
  `${LILLE}/imprimer`,
  "/documents/livret-reemploi-alimentation-durable/lire/imprimer",
  `${LILLE}/recherche?q=seniors`,
  `${LILLE}/atelier-bien-vieillir`,
  `${WEBINAR}/context-dla-et-les-approches`,
  `${PANORAMA}/case-study-1-experimenter-le-deploiement-d-une-nouvelle`,
  "/documents/livret-reemploi-alimentation-durable/lire/sheet-vestali",
  PANORAMA,
  "/restitutions/2025-12-04-saint-quentin-colloque-l-economie-solidaire-et-circulaire/changements",
  "/documents/livret-reemploi-alimentation-durable/lire/changements",
  "/documents/panorama-2025-07-economie-locale-et-solidaire/passages/351-354",
  "/documents/panorama-2025-07-economie-locale-et-solidaire/passages/351-354/carte",
  "/documents/panorama-2025-07-economie-locale-et-solidaire/passages/351-354-00000000",
  "/restitutions?format=en-ligne",
  "/restitutions/agenda",
  "/ressources?annee=2023",
  "/glossaire",
  "/glossaire/economie-circulaire",
  "/questions",
  "/nouveautes",
];

test.each(KINDS)("%s est une page légère", async (path) => {
  const page = await visit("/a-propos", { serviceWorkers: "block" });
  const response = await page.goto(path);
  expect((await response?.body())?.length).toBeLessThan(200_000);
  const [sent] = await page.evaluate(() =>
    performance.getEntriesByType("navigation").map((n) => n.toJSON().encodedBodySize),
  );
  expect(sent).toBeLessThan(40_000);
});
