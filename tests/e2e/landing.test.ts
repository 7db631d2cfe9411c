import { expect, test } from "vitest";
import { address, sitemapAddresses, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

test("la page d'un thème dit ce que les publications en disent, où, et par qui", async () => {
  const page = await visit("/themes/economie-circulaire-reemploi", { javaScriptEnabled: false });
  await page
    .getByRole("figure")
    .getByText(/vise à optimiser l'utilisation des ressources/)
    .waitFor();
  expect(await page.getByRole("link", { name: /^source : Restitution/ }).count()).toBeGreaterThan(0);
  const map = page.getByRole("link", { name: /^Aisne : \d+ initiatives?$/ });
  const announced = Number(/(\d+)/.exec((await map.getAttribute("aria-label")) ?? "")?.[1]);
  expect(await page.getByRole("article").count()).toBeGreaterThan(3);
  await map.click();
  await page.getByRole("heading", { level: 2, name: new RegExp(`^${announced} initiative`) }).waitFor();
});

test("une définition de l'annuaire est dite sienne", async () => {
  const page = await visit("/structures/ESAT", { javaScriptEnabled: false });
  await page.getByText("Définition de l'annuaire").waitFor();
});

test("un type qu'aucune publication ne cite le dit, avec sa définition, et n'est pas dans le plan du site", async () => {
  const page = await visit("/structures/ETTI", { javaScriptEnabled: false });
  await page.getByText("aucune ETTI").waitFor();
  await page.getByText(/entreprise d'intérim/).waitFor();
  const addresses = await sitemapAddresses();
  expect(addresses).not.toContain(address("/structures/ETTI"));
  expect(addresses).toContain(address("/structures/ACI"));
});

test("sans résultat, aucun filtre à cocher n'est à appliquer", async () => {
  const page = await visit("/initiatives?q=zzzzzz", { javaScriptEnabled: false });
  await page.getByRole("heading", { level: 2, name: /^Rien ne répond/ }).waitFor();
  expect(await page.getByText("Appliquer les filtres").count()).toBe(0);
});

test("la page d'un département mène aux autres et à ses thèmes", async () => {
  const page = await visit("/departements/02", { javaScriptEnabled: false });
  await page.getByRole("region", { name: "Thèmes" }).getByRole("link").first().waitFor();
  // Nobody asked how far.
  expect(await page.getByText("distance non connue").count()).toBe(0);
  await page.getByRole("link", { name: /^Somme : / }).click();
  await page.getByRole("heading", { level: 1, name: "Les initiatives dans la Somme" }).waitFor();
});

test.each(["/", "/initiatives"])("%s dit ce qui est compté, et mène à la règle", async (path) => {
  const page = await visit(path);
  await page.getByText("es organisations, des projets et des programmes").waitFor();
  await page.getByRole("link", { name: "comment ils sont comptés" }).click();
  await page.getByRole("heading", { level: 2, name: "Ce qui est compté" }).waitFor();
});
