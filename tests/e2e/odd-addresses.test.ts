import { expect, test } from "vitest";
import { address, sitemapAddresses, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

const ODD = [
  "/initiatives?departement=99&type=ZZ&theme=rien&niveau=haut&tri=hasard&page=-3&vue=3d&rayon=beaucoup",
  "/initiatives?page=99999&page=2&page=abc",
  "/initiatives?q=%00%27%22%3C%3E%25_%5C&q=encore",
  `/initiatives?q=${"mot+".repeat(400)}`,
  "/initiatives?q=%22&departement[]=02&__proto__=1&constructor=2",
  "/initiatives?q=%26+%7C+!+(+%3A*",
  "/initiatives?pres-de=59350&rayon=9999",
  "/initiatives?document=inconnu&document=",
  "/carte?departement=02&departement=59&q=%F0%9F%8F%AD&couleur=bleu",
  "/qualite?code=inconnu&gravite=grave&document=x",
  "/documents/panorama-2025-07-economie-locale-et-solidaire?lignes=abc&lignes=3",
  "/documents/panorama-2025-07-economie-locale-et-solidaire?lignes=99999-1",
  "/ptce?x=1&y[]=2",
  "/enseignements?nature=secret&avec=zz&page=-1&q=%00%27%22%3C&departement=99&document=x&__proto__=1",
  "/enseignements/chiffres?compte=rien&tri=hasard&page=99999&theme=x&constructor=2",
  "/?q=1&q=2",
];

test.each(ODD)("%s donne une page", async (path) => {
  const response = await fetch(address(path));
  expect(response.status).toBe(200);
  expect(await response.text()).toContain("</html>");
});

test("ce que l'adresse demande d'inconnu est dit", async () => {
  const page = await visit("/initiatives?couleur=bleu&departement=99&departement=02");
  const note = page.getByRole("note");
  await note.getByText("Paramètres ignorés").waitFor();
  expect(await note.textContent()).toMatch(/couleur = bleu.*departement = 99/s);
  expect(await page.getByRole("checkbox", { name: /^Aisne/ }).isChecked()).toBe(true);
});

test.each(["/initiatives", "/acteurs", "/enseignements", "/enseignements/chiffres"])(
  "une page de trop de %s est dite, et la dernière montrée",
  async (path) => {
    const page = await visit(`${path}?page=99999`);
    await page.getByRole("note").getByText("Il n'y a pas de page 99 999").waitFor();
  },
);

test.each([
  ["/poles", "Pôles territoriaux de coopération économique"],
  ["/actualités", "Nouveautés"],
  ["/contact", "À propos"],
])("%s, que l'on écrit de mémoire, mène à la page « %s »", async (path, title) => {
  const moved = await fetch(address(path), { redirect: "manual" });
  expect(moved.status).toBe(308);
  const page = await visit(path);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
});

test.each([
  "/nulle-part",
  "/initiatives/inconnue",
  "/documents/inconnu",
  "/restitutions/inconnue",
  "/themes/inconnu",
  "/departements/75",
  "/structures/XYZ",
])("%s est introuvable, en français", async (path) => {
  const response = await fetch(address(path));
  expect(response.status).toBe(404);
  expect(await response.text()).toMatch(/404/);
  const page = await visit(path);
  await page.getByRole("heading", { level: 1, name: "Cette page n'existe pas" }).waitFor();
  await page.getByRole("link", { name: "Aller à l'accueil" }).click();
  await page.getByRole("heading", { level: 1, name: /Qui crée des emplois/ }).waitFor();
});

test("toute page a les en-têtes d'un site public, et une politique sans exception", async () => {
  for (const path of ["/", "/initiatives", "/nulle-part", "/api/health"]) {
    const { headers } = await fetch(address(path));
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("content-security-policy")).toMatch(/script-src 'self'( 'sha256-[^']+')*;/);
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
  }
  const broken: string[] = [];
  const page = await visit("/a-propos");
  page.on("console", (message) => message.type() === "error" && broken.push(message.text()));
  page.on("pageerror", (error) => broken.push(error.message));
  for (const path of ["/", "/initiatives", "/carte", "/ptce", "/restitutions", "/documents", "/qualite"]) {
    await page.goto(path, { waitUntil: "networkidle" });
  }
  expect(broken).toEqual([]);
});

test("robots.txt, sitemap.xml et l'état du site", async () => {
  const robots = await (await fetch(address("/robots.txt"))).text();
  expect(robots).toContain(`Sitemap: ${address("/sitemap.xml")}`);
  expect(await sitemapAddresses()).toEqual(
    expect.arrayContaining(
      ["/ptce", "/initiatives/ptce-henin-carvin", "/themes/textile", "/departements/02"].map(address),
    ),
  );
  expect((await fetch(address("/sitemap-initiatives-2.xml"))).status).toBe(404);
  const health = await fetch(address("/api/health"));
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({ status: "ok", documents: 5, dataVersion: expect.any(String) });
});
