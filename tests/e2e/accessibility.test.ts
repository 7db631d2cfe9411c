import { expect, test } from "vitest";
import { problems } from "../support/axe.ts";
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
  "/carte?vue=intercommunalites&type=ACI",
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
  "/acteurs",
  "/acteurs?theme=economie-circulaire-reemploi",
  "/acteurs?q=zzz",
  "/acteurs/ademe",
  "/acteurs/dreets",
  "/acteurs/fondation-mozaik",
  "/acteurs/nulle-part",
  "/enseignements",
  "/enseignements?nature=frein",
  "/enseignements?q=b%C3%A9n%C3%A9voles&couleur=bleu",
  "/enseignements?q=xyzzyq",
  "/enseignements?nature=a-retenir",
  "/enseignements/chiffres",
  "/enseignements/chiffres?compte=pourcentages&tri=annee",
  "/enseignements/chiffres?compte=heures&departement=80",
  "/donnees",
  "/donnees/api",
  "/mentions-legales",
  "/accessibilite",
  "/carte/integrer",
  "/carte/integree",
  "/carte/integree?vue=carte&theme=textile",
  "/carte/integree?q=zzzz",
  "/carte/integree?vue=carte&apparence=sombre",
  "/restitutions/2023-05-04-lille-rencontres-regionales-de-l-inclusion-dans-l-emploi-la",
  "/restitutions/2023-05-04-lille-rencontres-regionales-de-l-inclusion-dans-l-emploi-la/workshop-4-cooperer-avec-les-entreprises-les-alliances",
  "/restitutions/2023-05-04-lille-rencontres-regionales-de-l-inclusion-dans-l-emploi-la/integral",
  "/restitutions/2023-05-04-lille-rencontres-regionales-de-l-inclusion-dans-l-emploi-la/imprimer",
  "/restitutions/2023-05-04-lille-rencontres-regionales-de-l-inclusion-dans-l-emploi-la/recherche?q=seniors",
  "/restitutions/2023-05-04-lille-rencontres-regionales-de-l-inclusion-dans-l-emploi-la/atelier-bien-vieillir",
  "/restitutions/2025-06-24-en-ligne-webinaire-de-restitution-economie-locale-et/context-dla-et-les-approches",
  "/documents/panorama-2025-07-economie-locale-et-solidaire/lire/case-study-1-experimenter-le-deploiement-d-une-nouvelle",
  "/documents/livret-reemploi-alimentation-durable/lire/sheet-vestali",
  "/documents/panorama-2025-07-economie-locale-et-solidaire/lire",
  "/restitutions/2025-12-04-saint-quentin-colloque-l-economie-solidaire-et-circulaire/changements",
  "/documents/livret-reemploi-alimentation-durable/lire/changements",
  "/documents/panorama-2025-07-economie-locale-et-solidaire/passages/351-354",
  "/documents/panorama-2025-07-economie-locale-et-solidaire/passages/351-354/carte",
  "/documents/panorama-2025-07-economie-locale-et-solidaire/passages/351-354-00000000",
  "/restitutions?format=en-ligne",
  "/restitutions/agenda",
  "/ressources?annee=2023",
  "/glossaire/economie-circulaire",
  "/questions",
  "/nouveautes",
  "/nulle-part",
  "/%00",
];

/** A phone as narrow as a screen at 400 %, a tablet by night with all that folds open, and a wide screen. */
const STATES = [
  { width: 320, colorScheme: "light", isOpen: false },
  { width: 768, colorScheme: "dark", isOpen: true },
  { width: 1280, colorScheme: "light", isOpen: true },
] as const;

test.each(PAGES)("%s : rien à redire selon axe, un seul titre, rien qui déborde", async (path) => {
  const page = await visit(path, { viewport: { width: 320, height: 800 } });
  for (const { width, colorScheme, isOpen } of STATES) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    if (isOpen)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
      });
    await page.waitForLoadState("networkidle");
    expect(await problems(page), `${width} px, ${colorScheme}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px`).toBe(
      0,
    );
  }
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
});

// WCAG 1.4.12: the distances that a reader may set.
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

test.each(["/", "/initiatives", "/initiatives/ptce-henin-carvin", "/carte", "/enseignements", "/glossaire"])(
  "%s se lit avec des lettres et des lignes plus écartées, et les couleurs du système",
  async (path) => {
    const page = await visit(path, { viewport: { width: 320, height: 800 }, forcedColors: "active" });
    await page.addStyleTag({ content: SPACED }).catch(() => {});
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main a, main button, main h1, main h2, main p, main li")]
        .filter(
          (e) =>
            e.checkVisibility() &&
            // Words for screen readers alone stand in a pixel.
            e.clientWidth > 1 &&
            e.scrollWidth > e.clientWidth + 1 &&
            getComputedStyle(e).overflowX === "hidden",
        )
        .map((e) => e.textContent?.slice(0, 60)),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  },
);

test.each([640, 768, 1024, 1280])(
  "au pied de page, rien ne passe sous autre chose, à %i pixels",
  async (width) => {
    const page = await visit("/a-propos", { viewport: { width, height: 800 } });
    const [text, links] = [
      await page.locator("footer p").first().boundingBox(),
      await page.getByRole("navigation", { name: "Pied de page" }).boundingBox(),
    ];
    const [right, bottom] = [(text?.x ?? 0) + (text?.width ?? 0), (text?.y ?? 0) + (text?.height ?? 0)];
    expect(right <= (links?.x ?? 0) || bottom <= (links?.y ?? 0)).toBe(true);
  },
);

test("les filtres d'un téléphone et les suggestions ouvertes aussi", async () => {
  const page = await visit("/initiatives", { viewport: { width: 360, height: 740 } });
  await page.getByRole("button", { name: /^Filtrer/ }).click();
  expect(await problems(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("combobox").click();
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await problems(page)).toEqual([]);
});

test("chaque restitution aussi", async () => {
  const page = await visit("/restitutions");
  const links = await page
    .getByRole("article")
    .getByRole("link")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  for (const link of links.slice(0, 3)) {
    await page.goto(link ?? "");
    expect(await problems(page), link ?? "").toEqual([]);
  }
});
