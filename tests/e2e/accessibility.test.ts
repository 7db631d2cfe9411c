import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

const PAGES = [
  "/",
  "/initiatives",
  "/initiatives?q=zzzyyyxxx&couleur=bleu",
  "/initiatives?q=jouets+pr%C3%A8s+d%27Amiens&rayon=100",
  "/initiatives?q=maraichage+spatial",
  "/initiatives?q=ressourcerie&dans=publications",
  "/initiatives?q=ptce&dans=glossaire",
  "/initiatives/ptce-henin-carvin",
  "/initiatives/l-atelier-du-vert-bocage",
  "/initiatives/envie",
  "/initiatives/vestali/citer?passage=livret-reemploi-alimentation-durable:1487-1489",
  "/initiatives/vestali/fiche",
  "/selection",
  "/selection?f=vestali,recyfe,valor-aisne,les-astelles,la-remise-enjouee,nulle-part",
  "/selection/livret?f=vestali,recyfe",
  "/comparer?f=vestali,l-atelier-du-vert-bocage,recyfe",
  "/carte",
  "/ptce",
  "/restitutions",
  "/documents",
  "/documents/panorama-2025-07-economie-locale-et-solidaire?lignes=349-352",
  "/qualite",
  "/a-propos",
  "/departements/02",
  "/themes/economie-circulaire-reemploi",
  "/structures/GEIQ",
  "/structures/ETTI",
  "/nulle-part",
];

test.each(PAGES.flatMap((path) => [360, 1280].map((width) => [path, width] as const)))(
  "%s à %i pixels : rien à redire selon axe, un seul titre, rien qui déborde",
  async (path, width) => {
    const page = await visit(path, { viewport: { width, height: 800 } });
    await page.waitForLoadState("networkidle");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`)).toEqual(
      [],
    );
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  },
);

test("les filtres d'un téléphone et les suggestions ouvertes aussi", async () => {
  const page = await visit("/initiatives", { viewport: { width: 360, height: 740 } });
  await page.getByRole("button", { name: /^Filtrer/ }).click();
  const problems = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
  };
  expect(await problems()).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("combobox").click();
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await problems()).toEqual([]);
});

test("chaque restitution aussi", async () => {
  const page = await visit("/restitutions");
  const links = await page
    .getByRole("article")
    .getByRole("link")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  for (const link of links.slice(0, 3)) {
    await page.goto(link ?? "");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map((v) => `${link} ${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`),
    ).toEqual([]);
  }
});
