import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
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
