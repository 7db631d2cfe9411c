import { expect, test } from "vitest";
import { address, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

test("une fiche dit ce que dit la publication, et chaque source mène à ses lignes", async () => {
  const page = await visit("/initiatives");
  await page.locator("#q").fill("Atelier du Vert Bocage");
  await page.getByRole("button", { name: "Rechercher" }).click();
  await page.getByRole("link", { name: "L'Atelier du Vert Bocage" }).first().click();
  await page.getByRole("heading", { level: 1, name: "L'Atelier du Vert Bocage" }).waitFor();
  expect(await page.title()).toContain("L'Atelier du Vert Bocage");

  const facts = page.getByRole("region", { name: "L'essentiel" });
  expect(await facts.locator("[data-type=EA]").textContent()).toContain("Entreprise adaptée");
  await facts.locator("summary").first().click();
  const source = facts.getByRole("link", { name: /^source : Panorama .*, lignes? \d+/ }).first();
  const name = (await source.getAttribute("title")) ?? "";
  await source.click();
  await page.waitForURL(/\/documents\/.+#L\d+/);
  const [, from, to] = /lignes? (\d+)(?: à (\d+))?$/.exec(name) ?? [];
  const cited = await page.locator("li[data-cited]").evaluateAll((lines) => lines.map((l) => l.id));
  expect(cited[0]).toBe(`L${from}`);
  expect(cited.at(-1)).toBe(`L${to ?? from}`);
});

test("chaque partie, chaque partenaire et chaque mention a sa source", async () => {
  const page = await visit("/initiatives/ptce-henin-carvin");
  for (const name of ["Contexte", "Objectifs"]) {
    const heading = page.getByRole("heading", { level: 2, name: new RegExp(`^${name}`) });
    await heading
      .locator("xpath=ancestor::section[1]")
      .getByRole("link", { name: /^source : / })
      .first()
      .waitFor();
  }
  const together = page.getByRole("region", { name: "Avec qui" });
  const items = await together.getByRole("listitem").count();
  expect(items).toBeGreaterThan(5);
  expect(await together.locator("[data-tie] > [data-fact=tie]").count()).toBe(items);
  const seen = page.getByRole("region", { name: "Où en parle-t-on" });
  expect(await seen.getByRole("link", { name: /^source : / }).count()).toBeGreaterThan(1);
});

test("les silences sont dits, et un contact dit comment être retiré", async () => {
  const page = await visit("/initiatives/la-conciergerie-solidaire");
  await page.locator("summary").filter({ hasText: "Ce que les publications ne disent pas" }).click();
  await page.getByText("Non indiqué dans la publication").waitFor();
  const contact = page.getByRole("region", { name: "Joindre" });
  expect(await contact.locator("a[href^='mailto:']").count()).toBeGreaterThan(0);
  await contact.getByRole("link", { name: "Faire modifier ou retirer" }).click();
  await page.waitForURL(/\/a-propos#contacts/);
  await page.getByRole("heading", { name: "Faire modifier ou retirer des coordonnées" }).waitFor();
});

test("un site annoncé sans son adresse est dit tel, et son silence est ambigu", async () => {
  const page = await visit("/initiatives/fondation-mozaik");
  const contact = page.getByRole("region", { name: "Joindre" });
  await contact.getByText("« Site internet de la Fondation Mozaik » est annoncé sans son adresse").waitFor();
  await page.locator("summary").filter({ hasText: "Ce que les publications ne disent pas" }).click();
  const ambiguous = page.locator("dt").filter({ hasText: "Ambigu dans la publication" });
  expect(await ambiguous.locator("xpath=..").textContent()).toContain("site");
  // Links to resources about others are no site of it.
  const other = await visit("/initiatives/vestali");
  expect(await other.getByText("sans son adresse").count()).toBe(0);
});

test("une fiche que d'autres publications complètent les nomme, et leurs phrases s'y lisent", async () => {
  const page = await visit("/initiatives/la-demarche-d-eit-en-thierache-serre");
  await page.getByText(/d'après des publications de 2025/).waitFor();
});

test("une adresse inconnue mène aux fiches de nom proche", async () => {
  expect((await fetch(address("/initiatives/vestalli"))).status).toBe(404);
  const page = await visit("/initiatives/vestalli", { javaScriptEnabled: false });
  await page.getByText("Vous cherchiez peut-être").waitFor();
  await page.getByRole("link", { name: "VESTALI", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "VESTALI" }).waitFor();
});

test("un département déduit d'une commune n'est pas donné pour imprimé", async () => {
  const page = await visit("/initiatives/la-bouquinerie-du-sart-d-amiens");
  await page.getByRole("region", { name: "Où" }).getByText("déduit de « Amiens »", { exact: true }).waitFor();
});

test("Échap ferme la phrase que l'on lit et rend la place où l'on était", async () => {
  const page = await visit("/initiatives/l-atelier-du-vert-bocage");
  const summary = page.locator("details.proof > summary").first();
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.locator("details.proof[open]").first().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  expect(await page.locator("details.proof[open]").count()).toBe(0);
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("une fiche dont la source est mal lisible le dit avant son texte, et mène à ce qui est abîmé", async () => {
  const page = await visit("/initiatives/ptce-henin-carvin");
  const note = page.getByRole("note").filter({ hasText: "mal numérisée" });
  const [told, text] = [
    await note.boundingBox(),
    await page.locator("article .text-lg").first().boundingBox(),
  ];
  expect(told?.y).toBeLessThan(text?.y ?? 0);
  await note.getByRole("link", { name: "Voir ce qui est à vérifier" }).click();
  await page.getByText("des diapositives qui racontent cette initiative sont abîmés").waitFor();
  const unfinished = await visit("/initiatives/le-bois-de-deux-mains");
  await unfinished.getByRole("note").filter({ hasText: "restée inachevée" }).waitFor();
  // One word alone is no reason to warn of it.
  const readable = await visit("/initiatives/l-atelier-du-vert-bocage");
  expect(await readable.getByRole("note").count()).toBe(0);
});
