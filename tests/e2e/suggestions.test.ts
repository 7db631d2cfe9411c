import { expect, test } from "vitest";
import { address, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

test.each(["/", "/initiatives"])("les suggestions de %s se prennent au clavier", async (path) => {
  const page = await visit(path);
  const field = page.getByRole("combobox", { name: /cherche/i });
  const list = page.getByRole("listbox", { name: "Suggestions" });
  await field.focus();
  expect(await field.getAttribute("aria-expanded")).toBe("false");
  await page.keyboard.type("amiens");
  await list
    .getByRole("option", { name: /^Amiens/ })
    .first()
    .waitFor();
  expect(await field.getAttribute("aria-expanded")).toBe("true");
  await page.getByText(/^\d+ suggestions?$/).waitFor();
  const active = async () => {
    const id = await field.getAttribute("aria-activedescendant");
    return id && page.locator(`#${id}`).textContent();
  };
  const options = await list.getByRole("option").allTextContents();
  await page.keyboard.press("ArrowDown");
  expect(await active()).toBe(options[0]);
  await page.keyboard.press("End");
  expect(await active()).toBe(options.at(-1));
  await page.keyboard.press("Home");
  expect(await active()).toBe(options[0]);
  await page.keyboard.press("ArrowUp");
  expect(await active()).toBeNull();
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "hidden" });
  expect(await field.inputValue()).toBe("amiens");
  await page.keyboard.press("ArrowDown");
  const first = list.getByRole("option").first();
  await first.waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await first.getAttribute("aria-selected")).toBe("true");
  const before = page.url();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== before);
});

test("sans rien taper, le champ dit par où commencer ; au doigt aussi", async () => {
  const page = await visit("/", { hasTouch: true, viewport: { width: 360, height: 740 } });
  await page.waitForLoadState("networkidle");
  await page.locator("#q").tap();
  const option = page.getByRole("option").first();
  await option.waitFor();
  await option.tap();
  await page.waitForURL((url) => url.pathname !== "/");
});

test("Entrée sans suggestion choisie cherche ce qui est tapé", async () => {
  const page = await visit("/");
  await page.getByRole("combobox").fill("maraîchage");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/initiatives\?q=mara/);
});

test("sans JavaScript, le champ est un champ de recherche et rien de plus", async () => {
  const page = await visit("/", { javaScriptEnabled: false });
  await page.getByRole("searchbox", { name: "Rechercher une initiative" }).fill("maraîchage");
  expect(await page.getByRole("combobox").count()).toBe(0);
  await page.getByRole("button", { name: "Rechercher" }).click();
  await page.waitForURL(/\/initiatives\?q=mara/);
});

test("l'adresse des suggestions refuse ce qui ne se lit pas, et le dit", async () => {
  const found = await fetch(address("/api/v1/suggestions?q=amiens&limite=3"));
  const { suggestions } = (await found.json()) as { suggestions: { label: string; href: string }[] };
  expect(suggestions.length).toBeGreaterThan(0);
  expect(suggestions.length).toBeLessThanOrEqual(3);
  for (const query of [
    "limite=0",
    "limite=mille",
    "limit=3",
    "position=nord",
    "position=2,200",
    `q=${"a".repeat(201)}`,
  ]) {
    const refused = await fetch(address(`/api/v1/suggestions?${query}`));
    expect(refused.status).toBe(400);
    expect(refused.headers.get("content-type")).toContain("application/problem+json");
  }
  const here = await fetch(address("/api/v1/suggestions?position=2.2957,49.8942"));
  expect(await here.json()).toMatchObject({ commune: { insee: "80021" } });
});

test.each(["/", "/initiatives"])(
  "sur un téléphone, les suggestions de %s laissent voir « Rechercher »",
  async (path) => {
    const page = await visit(path, { viewport: { width: 360, height: 740 } });
    await page.getByRole("combobox").click();
    await page.keyboard.type("amiens");
    await page.getByRole("option").first().waitFor();
    await page.getByRole("button", { name: "Rechercher", exact: true }).click({ timeout: 10_000 });
    await page.waitForURL(/q=amiens/);
  },
);
