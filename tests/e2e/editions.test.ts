import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { passageSlug } from "#domain/editions/marked-passage.ts";
import { splitLines } from "#lib/lines.ts";
import { earlierText, COLLOQUE as FILE } from "../support/earlier-edition.ts";
import { address, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

const COLLOQUE = "/restitutions/2025-12-04-saint-quentin-colloque-l-economie-solidaire-et-circulaire";
const RECEIVED = "/documents/restitution-2025-12-04-saint-quentin";
const withoutScripts = { javaScriptEnabled: false };

/** What the colloquium's publication said before, in other words or no more. */
const BEFORE = {
  reworded: "Ce livret donne la synthèse des échanges riches",
  gone: "Un déjeuner pris en commun a suivi les derniers ateliers",
};

/** The address that a passage had in the earlier edition, by words of its line. */
async function linkOfBefore(text: string): Promise<string> {
  const lines = splitLines(await earlierText(FILE));
  const line = lines.findIndex((said) => said.includes(text)) + 1;
  return `${RECEIVED}/passages/${passageSlug(lines, { lineStart: line, lineEnd: line })}`;
}

test("une fiche dont plus rien ne parle est retirée, et son adresse le dit", async () => {
  const response = await fetch(address("/initiatives/les-berges-solidaires"));
  expect(response.status).toBe(410);
  const page = await visit("/initiatives/les-berges-solidaires", { javaScriptEnabled: false });
  await page.getByRole("heading", { level: 1, name: "Les Berges Solidaires" }).waitFor();
  await page.getByText(/ne parlent plus de cette initiative depuis le .* Sa fiche a été retirée/).waitFor();
});

test("un événement dont plus rien ne parle est retiré, et son adresse le dit", async () => {
  const gone = "/restitutions/2025-06-jeudis-de-l-inclusion";
  for (const path of [gone, `${gone}/agenda.ics`, `/api/v1/events/${gone.split("/").at(-1)}`])
    expect((await fetch(address(path))).status, path).toBe(410);
  const page = await visit(gone, { javaScriptEnabled: false });
  await page.getByRole("heading", { level: 1, name: "Jeudis de l'inclusion" }).waitFor();
  await page.getByText(/ne parlent plus de cet événement depuis le/).waitFor();
});

test("une fiche qui change de nom garde son adresse, et celle du nouveau nom y mène", async () => {
  const page = await visit("/initiatives/le-bois-de-deux-mains");
  await page.getByRole("heading", { level: 1, name: "Le Bois de Deux Mains" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/initiatives/l-etabli-du-bocage");
  const answer = await fetch(address("/initiatives/le-bois-de-deux-mains"), { redirect: "manual" });
  expect(answer.status).toBe(308);
});

test("la page de la qualité dit ce que le dernier import a changé", async () => {
  const page = await visit("/qualite", { javaScriptEnabled: false });
  const section = page.getByRole("region", { name: "Ce que le dernier import a changé" });
  await section.getByText("Fiche par fiche").click();
  const changes = section.getByRole("listitem");
  await changes.filter({ hasText: "Retirée : Les Berges Solidaires" }).first().waitFor();
  const renamed = changes.filter({ hasText: "auparavant « L'Établi du Bocage »" }).first();
  await renamed.getByRole("link", { name: "Le Bois de Deux Mains", exact: true }).waitFor();
  expect(await renamed.locator("a.source").count()).toBeGreaterThan(0);
});

test("la page de la qualité montre les constats d'une fiche", async () => {
  const page = await visit("/qualite");
  await page.getByRole("combobox", { name: "Fiche" }).selectOption("l-etabli-du-bocage");
  await page.getByRole("button", { name: "Filtrer" }).click();
  await page.waitForURL(/fiche=l-etabli-du-bocage/);
  await page.getByRole("heading", { level: 2, name: /constats? sur/ }).waitFor();
  const shown = page.getByRole("region", { name: /constats? sur/ }).getByRole("listitem");
  expect(await shown.count()).toBeGreaterThan(0);
});

test("le lecteur dit ce qu'une nouvelle édition a changé, partie par partie, avant et maintenant côte à côte", async () => {
  const page = await visit(COLLOQUE, withoutScripts);
  await page.getByRole("link", { name: "ce qui a changé, partie par partie" }).click();
  await page.getByRole("heading", { level: 1, name: "Ce qui a changé" }).waitFor();
  await page.getByText(/^2 parties modifiées et 1 partie déplacée\.$/).waitFor();
  const opening = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "En préambule" }) });
  const sides = opening.locator("li");
  expect(await sides.filter({ hasText: "Organisée à la CCI" }).locator("ins").count()).toBe(1);
  const reworded = sides.filter({ hasText: BEFORE.reworded });
  expect(await reworded.locator("del").allTextContents()).toContain("qui ont ");
  expect(await reworded.locator("ins").allTextContents()).toContain("particulièrement ");
  expect(await sides.filter({ hasText: BEFORE.gone }).getByText("Rien.").count()).toBe(1);
  await page.getByText(/^\d+e partie auparavant, \d+e maintenant\.$/).waitFor();
  await page.goto("/documents/livret-reemploi-alimentation-durable/lire/changements");
  await page
    .getByRole("heading", { level: 2, name: /Le Bois de Deux Mains/i })
    .first()
    .waitFor();
  await page.goto("/documents/rencontres-regionales-2023-05-04-lille/lire/changements");
  await page.getByText("Cette publication n'a eu qu'un texte depuis qu'elle est dans l'annuaire.").waitFor();
});

test("un lien fait sur l'édition d'avant mène à ses mots d'aujourd'hui, ou dit pourquoi il ne le peut pas", async () => {
  const page = await visit(await linkOfBefore("Cette journée l'illustre"), withoutScripts);
  await page.getByText(/^Ce lien a été fait sur la ligne \d+ de l'édition remplacée/).waitFor();
  await page.getByText(/avec les mêmes mots\.$/).waitFor();
  await page.getByRole("link", { name: "Lire dans sa partie" }).click();
  await page.getByRole("heading", { level: 1, name: "Conclusion" }).waitFor();
  expect(await page.locator(":target").textContent()).toContain("Cette journée l'illustre");

  await page.goto(await linkOfBefore(BEFORE.reworded));
  await page.getByText(/le passage a été remanié/).waitFor();
  const sides = page.getByRole("region", { name: "Avant et maintenant" });
  expect(await sides.locator("del").count()).toBeGreaterThan(0);
  expect(await sides.textContent()).toContain("vous trouverez la synthèse");

  await page.goto(await linkOfBefore(BEFORE.gone));
  await page.getByText("Ce passage n'est plus dans la publication").waitFor();
  await page.locator("#texte").getByText(BEFORE.gone).waitFor();
  await page.getByRole("link", { name: "Lire ce qui l'entourait" }).click();
  await page.getByRole("heading", { level: 1, name: "En préambule" }).waitFor();

  await page.goto(`${RECEIVED}/passages/12-ffffffff`);
  await page.getByText(/ni dans le texte d'aujourd'hui, ni dans une édition que ce site a gardée/).waitFor();
  for (const odd of ["9-3", "zzz", "1-9999"])
    expect((await fetch(address(`${RECEIVED}/passages/${odd}`))).status, odd).toBe(404);
});

test("une partie qui a changé de nom garde son adresse d'avant, un lien de ligne copié retrouve ses mots", async () => {
  const page = await visit(
    "/documents/livret-reemploi-alimentation-durable/lire/sheet-l-etabli-du-bocage",
    withoutScripts,
  );
  await page.getByRole("heading", { level: 1, name: "Le Bois de Deux Mains" }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/lire\/sheet-le-bois-de-deux-mains$/);

  const before = (await linkOfBefore("Cette journée l'illustre")).split("/").at(-1);
  await page.goto(`${COLLOQUE}/conclusion-conclusion?passage=${before}#L1`);
  expect(await page.locator(":target").textContent()).toContain("Cette journée l'illustre");
  const gone = (await linkOfBefore(BEFORE.gone)).split("/").at(-1);
  await page.goto(`${COLLOQUE}/conclusion-conclusion?passage=${gone}#L1`);
  await page.getByText("Ce passage n'est plus dans la publication").waitFor();
});

test("l'adresse d'un paragraphe, telle qu'on la copie, a la marque de ses mots", async () => {
  const lines = splitLines(await readFile(`seeds/${FILE}`, "utf8"));
  const line = lines.findIndex((said) => said.includes("Cette journée l'illustre")) + 1;
  const page = await visit(`${RECEIVED}/lire?ligne=${line}`);
  await page.waitForURL(/passage=/);
  const { search, hash } = new URL(page.url());
  expect(hash).toBe(`#L${line}`);
  expect(search).toMatch(new RegExp(`^\\?passage=${line}-`));
  await page.reload();
  expect(await page.locator(":target").textContent()).toContain("Cette journée l'illustre");
});
