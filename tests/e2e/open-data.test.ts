import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { thingsOf, triplesOf, valuesOf } from "../support/linked-data.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { address, sitemapAddresses, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();
const run = promisify(execFile);

test.each(["/donnees", "/donnees/api"])("%s : chaque commande marche telle quelle", async (path) => {
  const page = await visit(path);
  const commands = await page.locator("[data-command]").allTextContents();
  expect(commands.length).toBeGreaterThan(4);
  const folder = await temporaryFolder();
  for (const command of commands) {
    expect(command).toMatch(/^curl -fsS/);
    await run("sh", ["-c", command], { cwd: folder.path });
  }
  await folder.remove();
});

test("« Télécharger ces résultats » donne les fiches de la page, sans script", async () => {
  const page = await visit("/initiatives?departement=60", { javaScriptEnabled: false });
  const heading = page.getByRole("heading", { level: 2, name: /initiative/ }).first();
  const shown = Number(/(\d+)\s+initiative/.exec((await heading.textContent()) ?? "")?.[1]);
  await page.getByText(`Télécharger ces ${shown} résultats`).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV, pour un tableur" }).click();
  expect((await download).suggestedFilename()).toMatch(
    /^initiatives-inclusives-oise-\d{4}-\d{2}-\d{2}\.csv$/,
  );
  const lines = await (await fetch(address("/api/v1/telecharger/initiatives.jsonl?departement=60"))).text();
  expect(lines.trimEnd().split("\n")).toHaveLength(shown);
});

test.each([
  ["/departements/59", "Nord"],
  ["/themes/textile", "Textile"],
])("%s : son flux se trouve, par un lecteur comme par qui lit", async (path, name) => {
  const page = await visit(path);
  const shown = await page
    .getByRole("main")
    .getByRole("link", { name: /flux Atom/ })
    .getAttribute("href");
  const found = await page.locator("head link[type='application/atom+xml'][href*='?']").getAttribute("href");
  expect(new URL(found ?? "", address("/")).search).toBe(new URL(shown ?? "", address("/")).search);
  const feed = await fetch(address(shown ?? ""));
  expect(feed.headers.get("content-type")).toContain("application/atom+xml");
  expect(/<title>([^<]*)/.exec(await feed.text())?.[1]).toContain(name);
});

test.each([
  "/api/v1/initiatives?departement=59",
  "/api/v1/telecharger/initiatives.xlsx?theme=textile",
  "/api/v1/map?bbox=2.8,50.5,3.3,50.8&zoom=10",
  "/api/v1/openapi.json",
  "/flux/initiatives.atom",
])("%s : la même version ne voyage pas deux fois", async (path) => {
  const first = await fetch(address(path));
  expect(first.status).toBe(200);
  const etag = first.headers.get("etag") ?? "";
  expect(etag).not.toBe("");
  const again = await fetch(address(path), { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
});

test("l'API se lit depuis un autre site, dit ce qu'il reste, et ses erreurs sont des problem+json", async () => {
  const answer = await fetch(address("/api/v1/documents"), {
    headers: { origin: "https://ailleurs.example" },
  });
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(answer.headers.get("ratelimit")).toMatch(/^"fabrication";r=\d+;t=\d+$/);
  const asked = await fetch(address("/api/v1/documents"), { method: "OPTIONS" });
  expect([asked.status, asked.headers.get("access-control-allow-headers")]).toEqual([204, "If-None-Match"]);
  for (const [path, method, status, said] of [
    ["/api/v1/initiatives?couleur=bleu", "GET", 400, "couleur"],
    ["/api/v1/inconnu", "GET", 404, "inconnu"],
    ["/api/v2/initiatives", "GET", 404, "/api/v1"],
    ["/api/v1/initiatives?q=caf%E9", "GET", 400, "UTF-8"],
    ["/api/v1/initiatives?constructor=1", "GET", 400, "constructor"],
    ["/api/v1/initiatives?__proto__=1", "GET", 400, "__proto__"],
    ["/api/v1/initiatives", "POST", 405, "GET ou HEAD"],
  ] as const) {
    const wrong = await fetch(address(path), { method });
    expect(wrong.status).toBe(status);
    expect(wrong.headers.get("content-type")).toContain("application/problem+json");
    expect(wrong.headers.get("access-control-allow-origin")).toBe("*");
    expect((await wrong.json()).detail).toContain(said);
  }
  expect((await (await fetch(address("/api/v1"))).json()).description).toBe("/api/v1/openapi.json");
});

test("un fichier voyage comprimé pour qui le demande, et les mêmes octets en sortent", async () => {
  const read = async (encoding: string) => {
    const answer = await fetch(address("/api/v1/telecharger/enonces.jsonl"), {
      headers: { "accept-encoding": encoding },
    });
    return { encoding: answer.headers.get("content-encoding"), text: await answer.text() };
  };
  const [plain, packed] = [await read("identity"), await read("gzip")];
  expect([plain.encoding, packed.encoding]).toEqual([null, "gzip"]);
  expect(packed.text).toBe(plain.text);
});

test("ce que le catalogue nomme, un moissonneur a le droit de le prendre", async () => {
  const rules = await (await fetch(address("/robots.txt"))).text();
  expect(rules).toMatch(/^Allow: \/api\/v1\/telecharger\/$/m);
  const wrong = await fetch(address("/flux/initiatives.atom?departement=99"));
  expect([wrong.status, wrong.headers.get("content-type")]).toEqual([
    400,
    "application/problem+json; charset=utf-8",
  ]);
  expect((await wrong.json()).detail).toContain("« departement » vaut « 99 », attendu : l'un de 02, 59");
});

test("HEAD d'un fichier : ses en-têtes, et rien d'autre", async () => {
  const answer = await fetch(address("/api/v1/telecharger/initiatives.json"), { method: "HEAD" });
  expect(answer.headers.get("content-disposition")).toContain("initiatives-inclusives");
  expect(await answer.text()).toBe("");
});

/** The data that a page bears, as another reader finds it. */
async function dataOf(path: string) {
  const html = await (await fetch(address(path))).text();
  const [, data = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return triplesOf(JSON.parse(data));
}

test("les pages disent aux machines ce qu'elles sont, et ce qu'elles listent", async () => {
  const paths = (await sitemapAddresses()).map((url) => new URL(url).pathname);
  const firstUnder = (folder: string) => paths.find((path) => path.startsWith(`/${folder}/`)) ?? folder;
  for (const [path, type] of [
    ["/", "SearchAction"],
    ["/donnees", "Dataset"],
    [firstUnder("initiatives"), "ProfilePage"],
    [paths.find((path) => /^\/restitutions\/(?!agenda)/.test(path)) ?? "", "Event"],
    ["/restitutions/agenda", "Event"],
    ["/enseignements?nature=frein", "Quotation"],
    ["/acteurs", "Organization"],
    [firstUnder("acteurs"), "ProfilePage"],
    ["/enseignements/chiffres", "Observation"],
    ["/nouveautes", "UpdateAction"],
    ["/qualite", "Comment"],
    ["/ressources", "CreativeWork"],
    ["/glossaire", "DefinedTerm"],
    ["/questions", "Question"],
    [paths.find((path) => path.startsWith("/glossaire/")) ?? "", "DefinedTerm"],
  ] as const)
    expect(thingsOf(await dataOf(path), type).length, path).toBeGreaterThan(0);
  const profile = await (await fetch(address(firstUnder("initiatives")))).text();
  const [, provenance] =
    /<link rel="alternate" type="application\/ld\+json" href="([^"]+)"/.exec(profile) ?? [];
  expect((await triplesOf(await (await fetch(provenance ?? "")).json())).size).toBeGreaterThan(10);
  for (const path of [
    "/initiatives",
    "/initiatives?theme=textile&tri=nom",
    "/departements/59",
    "/themes/textile",
    "/structures/ACI",
    "/restitutions",
    "/ptce",
    "/acteurs",
    "/documents",
  ]) {
    const store = await dataOf(path);
    const [list] = thingsOf(store, "ItemList");
    const listed = valuesOf(store, "itemListElement", list).flatMap((item) => valuesOf(store, "url", item));
    const page = await visit(path);
    const shown = await page
      .locator("main")
      .locator(
        ":is(a[href^='/initiatives/'], a[href^='/acteurs/'], a[href^='/documents/'], h2 a[href^='/restitutions/'])",
      )
      .evaluateAll((links) =>
        links.map((link) => new URL(link.getAttribute("href") ?? "", location.href).pathname),
      );
    await page.context().close();
    expect(listed.length, path).toBeGreaterThan(0);
    expect(shown, path).toEqual(expect.arrayContaining(listed.map((url) => new URL(url).pathname)));
  }
});
