import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { problems } from "../support/axe.ts";
import { address, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

/** A page of somebody else, with whatever it is asked to frame. */
const foreign = createServer((request, response) => {
  const framed = new URL(request.url ?? "/", "http://localhost").searchParams.get("page") ?? "";
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(`<!doctype html><html lang="fr"><title>Ailleurs</title><h1>Ailleurs</h1>${framed}`);
});
let elsewhere = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => foreign.listen(0, "127.0.0.1", resolve));
  elsewhere = `http://localhost:${(foreign.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => foreign.close(resolve)));

const framing = (html: string) => `${elsewhere}/?page=${encodeURIComponent(html)}`;

test.each([
  ["1280 px", { viewport: { width: 1280, height: 900 } }],
  ["360 px, sans JavaScript", { viewport: { width: 360, height: 800 }, javaScriptEnabled: false }],
])("on choisit, on copie une ligne, et elle marche ailleurs (%s)", async (_, options) => {
  const page = await visit("/carte/integrer?departement=80&vue=carte&hauteur=500", options);
  await page.getByRole("heading", { level: 1, name: "Montrer ces initiatives sur votre site" }).waitFor();
  const line = (await page.locator("#ligne").textContent()) ?? "";
  expect(line).toContain('height="500"');
  expect(line.match(/</g)).toHaveLength(2);
  await page.goto(framing(line.replace(/https?:\/\/[^/"]+/, address(""))));
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { level: 1, name: /^\d+ initiatives : Somme$/ }).waitFor();
  await frame.getByText("Source : publications de la DREETS").waitFor();
  expect(await frame.locator("script").count()).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
  const opened = page.context().waitForEvent("page");
  await frame.getByRole("link", { name: "Initiatives inclusives" }).click();
  await (await opened).waitForURL(address("/initiatives?departement=80"));
});

test.each([
  ["sombre", "light", "rgb(18, 25, 30)"],
  ["clair", "dark", "rgb(252, 248, 241)"],
  ["", "dark", "rgb(18, 25, 30)"],
] as const)(
  "le cadre est « %s » comme on l'a choisi, sur un appareil « %s », sans script",
  async (appearance, colorScheme, ground) => {
    const page = await visit("/carte/integrer", { colorScheme, javaScriptEnabled: false });
    await page.locator(`input[name=apparence][value="${appearance}"]`).check();
    await page.getByRole("button", { name: "Voir le résultat" }).click();
    await page.waitForURL(/integrer\?/);
    expect(await page.locator(`input[name=apparence][value="${appearance}"]`).isChecked()).toBe(true);
    const line = (await page.locator("#ligne").textContent()) ?? "";
    await page.goto(framing(line.replace(/https?:\/\/[^/"]+/, address(""))));
    const body = page.frameLocator("iframe").locator("body");
    expect(await body.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(ground);
  },
);

/** Sizes in pixels of the letters of the pictures that are seen. */
const letters = (page: Page | Frame) =>
  page.locator("svg text:visible").evaluateAll((texts) =>
    texts.map((text) => {
      const scale = (text as SVGTextElement).getScreenCTM()?.d ?? 0;
      return { text: text.textContent, size: scale * Number.parseFloat(getComputedStyle(text).fontSize) };
    }),
  );

test.each([
  ["cadre", "#ligne", { javaScriptEnabled: false, colorScheme: "light" }],
  ["composant web", "#composant", { javaScriptEnabled: true, colorScheme: "dark" }],
] as const)(
  "une carte seule, centrée près d'une commune, s'intègre en une ligne : %s",
  async (_, line, options) => {
    const page = await visit("/carte/integrer", options);
    await page.getByRole("radio", { name: "La carte seule" }).check();
    await page.getByLabel("Une commune").fill("Senlis");
    await page.getByRole("button", { name: "Voir le résultat" }).click();
    await page.getByText("peut être : Senlis (60), Senlis (62)").waitFor();
    await page.getByLabel("Une commune").fill("Lille");
    await page.getByLabel("Autour d'elle").selectOption("10");
    await page.getByLabel(/^Hauteur/).fill("700");
    await page.getByRole("button", { name: "Voir le résultat" }).click();
    await expect.poll(() => page.getByLabel("Une commune").inputValue()).toBe("Lille (59)");
    const code = (await page.locator(line).textContent()) ?? "";
    expect(code).not.toContain("\n");
    await page.setViewportSize({ width: 700, height: 900 });
    await page.goto(framing(code.replaceAll(/https?:\/\/[^/"]+/g, address(""))));
    expect(await page.locator("iframe").getAttribute("height")).toBe("700");
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { level: 1, name: /^\d+ initiatives$/ }).waitFor();
    expect(await frame.locator(".points-list").count()).toBe(0);
    const picture = frame.locator(".picture");
    await picture.getByText("Lille", { exact: true }).filter({ visible: true }).waitFor();
    expect(await picture.getByText("Amiens").count()).toBe(0);
    // Whole in the frame: nobody has to scroll to see it.
    const box = await picture.boundingBox();
    const around = await page.locator("iframe").boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((around?.y ?? 0) + (around?.height ?? 0));
    await frame.getByRole("link", { name: "La liste de ces initiatives" }).waitFor();
    await frame.getByText("Source : publications de la DREETS").waitFor();
    expect(await page.context().cookies()).toEqual([]);
    const inside = page.frames()[1];
    if (options.javaScriptEnabled && inside) expect(await problems(inside)).toEqual([]);
  },
);

test("le composant web suit les filtres que la page lui donne, et sans script il reste un lien", async () => {
  const tag = `<script async src="${address("/carte/composant.js")}"></script><initiatives-inclusives recherche="departement=80"><a href="${address("/carte")}">Les initiatives</a></initiatives-inclusives>`;
  const page = await visit("/a-propos");
  await page.goto(framing(tag));
  const title = page.frameLocator("iframe").getByRole("heading", { level: 1 });
  await title.filter({ hasText: "Somme" }).waitFor();
  await page.locator("initiatives-inclusives").evaluate((one) => {
    one.setAttribute("recherche", "departement=02");
  });
  await title.filter({ hasText: "Aisne" }).waitFor();
  const without = await visit("/a-propos", { javaScriptEnabled: false });
  await without.goto(framing(tag));
  await without.getByRole("link", { name: "Les initiatives" }).waitFor();
});

test.each(["/carte", "/ptce", "/carte?departement=62", "/carte/integree?montrer=carte", "/", "/initiatives"])(
  "à 320 px et sans script, les lettres de l'image de %s ont 10 pixels au moins",
  async (path) => {
    const page = await visit(path, { viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
    const seen = await letters(page);
    expect(seen.length).toBeGreaterThan(8);
    expect(seen.filter(({ size }) => size < 10)).toEqual([]);
  },
);

test("un passage se montre dans la page d'un autre : son texte, sa source et le lien, sans script", async () => {
  const passage = "/documents/panorama-2025-07-economie-locale-et-solidaire/passages/351-354";
  const page = await visit(passage);
  const line = (await page.locator("#ligne").textContent()) ?? "";
  expect(line.match(/</g)).toHaveLength(2);
  await page.goto(framing(line.replace(/https?:\/\/[^/"]+/, address(""))));
  const frame = page.frameLocator("iframe");
  await frame.getByText("Depuis 2019, la CARSAT").waitFor();
  await frame.getByText(/DREETS Hauts-de-France/).waitFor();
  expect(await frame.locator("script").count()).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
  const opened = page.context().waitForEvent("page");
  await frame.getByRole("link", { name: "Le passage et sa citation" }).click();
  await (await opened).waitForURL((url) => url.href.startsWith(address(passage)));
});

test("les autres pages refusent d'être mises dans le cadre d'un autre", async () => {
  const passage = "/documents/panorama-2025-07-economie-locale-et-solidaire/passages/351-354";
  for (const path of ["/", "/initiatives", "/carte", "/carte/integrer", passage]) {
    const { headers } = await fetch(address(path));
    expect(headers.get("x-frame-options"), path).toBe("SAMEORIGIN");
    expect(headers.get("content-security-policy"), path).toContain("frame-ancestors 'self'");
  }
  for (const path of ["/carte/integree", `${passage}/carte`]) {
    const { headers } = await fetch(address(path));
    expect(headers.get("x-frame-options"), path).toBeNull();
    expect(headers.get("content-security-policy"), path).toContain("frame-ancestors *");
  }
  const page = await visit("/a-propos");
  await page.goto(framing(`<iframe src="${address("/initiatives")}"></iframe>`));
  await page.waitForTimeout(500);
  expect(await page.frameLocator("iframe").getByRole("heading").count()).toBe(0);
});
