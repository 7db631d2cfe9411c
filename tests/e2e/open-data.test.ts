import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { z } from "zod";
import { temporaryFolder } from "../support/temporary.ts";
import { address, siteVisits } from "./open-site.ts";

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
  "/api/v1/initiatives?departement=59",
  "/api/v1/telecharger/initiatives.xlsx?theme=textile",
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
  for (const [path, method, status] of [
    ["/api/v1/initiatives?couleur=bleu", "GET", 400],
    ["/api/v1/inconnu", "GET", 404],
    ["/api/v1/initiatives", "POST", 405],
  ] as const) {
    const wrong = await fetch(address(path), { method });
    expect(wrong.status).toBe(status);
    expect(wrong.headers.get("content-type")).toContain("application/problem+json");
  }
});

test("HEAD d'un fichier : ses en-têtes, et rien d'autre", async () => {
  const answer = await fetch(address("/api/v1/telecharger/initiatives.json"), { method: "HEAD" });
  expect(answer.headers.get("content-disposition")).toContain("initiatives-inclusives");
  expect(await answer.text()).toBe("");
});

const ldSchema = z.looseObject({ "@context": z.literal("https://schema.org") });

test("les pages disent aux machines ce qu'elles sont", async () => {
  const page = await visit("/initiatives?niveau=full");
  const profile = await page.locator("main h3 a, main h2 a").first().getAttribute("href");
  for (const [path, type] of [
    ["/", "WebSite"],
    ["/donnees", "Dataset"],
    [profile ?? "", "ProfilePage"],
  ]) {
    await page.goto(address(path ?? ""));
    const data = await page.locator('script[type="application/ld+json"]').first().textContent();
    expect(JSON.stringify(ldSchema.parse(JSON.parse(data ?? "")))).toContain(`"@type":"${type}"`);
  }
});
