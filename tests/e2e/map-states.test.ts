import fc from "fast-check";
import type { BrowserContextOptions, Page } from "playwright";
import { expect, test } from "vitest";
import { DEPARTMENT_CODES } from "#domain/departments.ts";
import { problems } from "../support/axe.ts";
import { siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

/** The states of the map, and what brings each about. */
const STATES: Record<string, (options?: BrowserContextOptions) => Promise<Page>> = {
  fermée: (options) => opened("/carte", options),
  "un point ouvert": async (options) => {
    const page = await opened("/carte#vue=10/50.9/2.2", options);
    return press(page, ".map-mark");
  },
  "un groupe ouvert": async (options) => {
    const page = await opened("/carte#vue=11/50.63/3.06", options);
    return press(page, ".map-group[aria-label$=': Lille']");
  },
  filtrée: (options) => opened("/carte?departement=62", options),
};

async function opened(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await visit(path, options);
  await page.locator(".map-mark, .map-group").first().waitFor();
  await page.locator(".map-view [role=status] span").waitFor();
  return page;
}

async function press(page: Page, mark: string): Promise<Page> {
  await page.locator(mark).first().press("Enter");
  await page.getByRole("dialog").getByRole("link").first().waitFor();
  return page;
}

/** The tree of a map, each kind of line once: which initiatives and towns it names is for the publications to say. */
async function treeOf(page: Page): Promise<string[]> {
  const tree = await page.getByRole("application", { name: "Carte des initiatives" }).ariaSnapshot();
  const said = tree.split("\n").map((line) =>
    line
      .replace(/- text: .*/, "- text")
      .replace(/- '?button "\d+ fiches? : .*/, "- button: n fiches, lieux")
      .replace(/- '?button "[^"]+, [^"]+".*/, "- button: nom, lieu")
      .replace(/- '?dialog "\d+ fiches : .*/, "- dialog: n fiches, lieux")
      .replace(/- '?dialog "[^"]+, [^"]+".*/, "- dialog: nom, lieu")
      .replace(/- link ".*/, "- link: nom")
      .replace(/\/url: \/initiatives\/.*/, "/url: fiche"),
  );
  return [...new Set(said)];
}

const OPEN = [
  "    - list:",
  "      - listitem:",
  "        - link: nom",
  "          - /url: fiche",
  "        - text",
  '    - button "Fermer"',
];
const MAP = ['- application "Carte des initiatives":', "  - img", "  - text"];
const ZOOM = ['  - button "Agrandir la carte"', '  - button "Réduire la carte"'];
const MARKS = ["  - button: nom, lieu", "  - button: n fiches, lieux"];

test.each([
  ["fermée", [...MAP, ...MARKS, ZOOM[0], '  - button "Réduire la carte" [disabled]']],
  ["un point ouvert", [...MAP, ...MARKS, "  - dialog: nom, lieu", ...OPEN, ...ZOOM]],
  ["un groupe ouvert", [...MAP, ...MARKS, "  - dialog: n fiches, lieux", ...OPEN, ...ZOOM]],
  ["filtrée", [...MAP, ...MARKS, ...ZOOM]],
])("la carte, %s : ce qu'en lit une synthèse vocale", async (state, expected) => {
  const page = await STATES[state]?.();
  if (!page) throw new Error(state);
  expect(new Set(await treeOf(page))).toEqual(new Set(expected));
  const status = await page.locator(".map-view").getByRole("status").ariaSnapshot();
  expect(status).toMatch(/^- status: \d+ fiches? dans la vue/);
  const pad = await page
    .getByRole("group", { name: "Déplacer la carte" })
    .getByRole("button")
    .allTextContents();
  expect(pad).toEqual(["←", "↑", "↓", "→", "Toute la région"]);
});

test.each(Object.keys(STATES))(
  "la carte, %s : rien à redire selon axe, de jour et de nuit",
  async (state) => {
    for (const options of [
      { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
      { viewport: { width: 320, height: 800 }, colorScheme: "dark" },
    ] as const) {
      const page = await STATES[state]?.(options);
      if (!page) throw new Error(state);
      expect(await problems(page), `${options.viewport.width} px`).toEqual([]);
      await page.close();
    }
  },
);

const filters = fc.record({
  departement: fc.subarray([...DEPARTMENT_CODES], { maxLength: 3 }),
  type: fc.subarray(["ACI", "EI", "EA", "PTCE"], { maxLength: 2 }),
  q: fc.constantFrom("", "insertion", "textile"),
  zone: fc.constantFrom("", "", "2.5,50.2,3.4,50.8", "1.5,49,2.6,50.2"),
});

test("sous des filtres au hasard, la carte montre ce que dit sa liste", async () => {
  const page = await visit("/a-propos");
  for (const { departement, type, q, zone } of fc.sample(filters, { seed: 12, numRuns: 8 })) {
    const search = new URLSearchParams([
      ...departement.map((value) => ["departement", value]),
      ...type.map((value) => ["type", value]),
      ...(q ? [["q", q]] : []),
      ...(zone ? [["zone", zone]] : []),
    ]);
    const address = `/carte?${search}`;
    await page.goto(address);
    const rows = page.getByRole("region", { name: /fiches? sur la carte$/ }).getByRole("listitem");
    const listed = await rows.count();
    const said = listed ? new RegExp(`^${listed} fiches? dans la vue`) : /^Aucune fiche dans la vue$/;
    await expect
      .poll(() => page.locator(".map-view [role=status]").textContent(), { message: address })
      .toMatch(said);
    const names = new Set(await rows.getByRole("link").allTextContents());
    for (const title of await page
      .locator(".map-mark")
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("title") ?? "")))
      expect(names, address).toContain([...names].find((name) => title.startsWith(name)) ?? title);
  }
});
