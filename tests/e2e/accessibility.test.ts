import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { problems } from "../support/axe.ts";
import { saidByColour } from "../support/forced-colours.ts";
import { cutTexts, letterSpacing, spaceTexts } from "../support/text-spacing.ts";
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
  "/glossaire",
  "/hors-ligne",
  "/documents/livret-reemploi-alimentation-durable",
  "/documents/livret-reemploi-alimentation-durable/lire/recherche?q=textile",
  "/documents/livret-reemploi-alimentation-durable/lire/integral",
  "/documents/livret-reemploi-alimentation-durable/lire/imprimer",
  "/nulle-part",
  // What the server itself answers, before any page.
  "/%00",
];

const APP = path.join(import.meta.dirname, "../../src/app");

test("chaque sorte de page a son adresse ici", () => {
  const routes = readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => `/${path.dirname(file).replaceAll(path.sep, "/")}`.replace(/^\/\.$/, "/"));
  const paths = PAGES.map((address) => address.split("?")[0] ?? "");
  const isVisited = (route: string) =>
    paths.some((visited) => new RegExp(`^${route.replaceAll(/\[\w+\]/g, "[^/]+")}$`).test(visited));
  expect(routes.length).toBeGreaterThan(40);
  expect(routes.filter((route) => !isVisited(route))).toEqual([]);
});

const STATES = [320, 768, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** A phone as narrow as a screen at 400 % by day and a wide screen by night for all, one of the others for each in turn. */
function statesOf(address: string) {
  const isForAll = ({ width, colorScheme }: (typeof STATES)[number]) =>
    (width === 320 && colorScheme === "light") || (width === 1280 && colorScheme === "dark");
  const others = STATES.filter((state) => !isForAll(state));
  const turn = others.slice(PAGES.indexOf(address) % others.length).slice(0, 1);
  return [...STATES.filter(isForAll), ...turn].sort((a, b) => a.width - b.width);
}

test.each(PAGES)("%s : rien à redire selon axe, un seul titre, rien qui déborde", async (address) => {
  const page = await visit(address, { viewport: { width: 320, height: 800 } });
  for (const { width, colorScheme } of statesOf(address)) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    // On a phone as the page comes, elsewhere with all that folds open.
    if (width > 320)
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

test.each(PAGES)(
  "%s se lit avec des lettres et des lignes plus écartées, et les couleurs du système",
  async (address) => {
    const page = await visit(address, { viewport: { width: 320, height: 800 }, forcedColors: "active" });
    expect(await saidByColour(page)).toEqual([]);
    await spaceTexts(page);
    expect(await letterSpacing(page)).toBeCloseTo(0.12);
    expect(await cutTexts(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  },
);

test.each([
  ["reduce", false],
  ["no-preference", true],
] as const)(
  "la carte s'agrandit pas à pas, sauf pour qui demande moins d'animations : %s",
  async (reducedMotion, moves) => {
    const page = await visit("/carte", { reducedMotion });
    const zoomIn = page.getByRole("button", { name: "Agrandir la carte" });
    await zoomIn.waitFor();
    await page.locator(".leaflet-map-pane").evaluate((pane) => {
      const look = () => {
        if (pane.classList.contains("leaflet-zoom-anim")) document.documentElement.dataset.moves = "true";
      };
      new MutationObserver(look).observe(pane, { attributeFilter: ["class"] });
    });
    await zoomIn.click();
    await page.waitForURL(/#vue=/);
    expect(await page.locator("html").getAttribute("data-moves")).toBe(moves ? "true" : null);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  },
);

test.each([
  ["reduce", false],
  ["no-preference", true],
] as const)(
  "une page glisse vers la suivante, sauf pour qui demande moins d'animations : %s",
  async (reducedMotion, slides) => {
    const page = await visit("/a-propos", { reducedMotion });
    // A busy browser may leave out any one transition: whether it may make some is what the sheet says.
    const asked = await page.evaluate(() => {
      const rules = (all: CSSRuleList, holds: boolean): boolean[] =>
        [...all].flatMap((rule) => {
          if (rule instanceof CSSViewTransitionRule) return [holds];
          if (rule instanceof CSSMediaRule)
            return rules(rule.cssRules, holds && matchMedia(rule.conditionText).matches);
          return rule instanceof CSSGroupingRule ? rules(rule.cssRules, holds) : [];
        });
      return [...document.styleSheets].flatMap((sheet) => rules(sheet.cssRules, true));
    });
    expect(asked).toEqual([slides]);
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
