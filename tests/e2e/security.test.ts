import { expect, test } from "vitest";
import { address, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();
/** A machine that is short of breath may say so: then it is asked again. */
async function ask(path: string): Promise<Response> {
  for (;;) {
    const answer = await fetch(address(path), { redirect: "manual" });
    if (answer.status !== 503) return answer;
  }
}
const headers = async (path: string) => (await ask(path)).headers;

test("une page n'est à prendre par aucun autre site, mais la carte à intégrer et l'API le sont", async () => {
  const corp = async (path: string) => (await headers(path)).get("cross-origin-resource-policy");
  const own = ["/", "/initiatives", "/introuvable", "/icon.svg", "/%00"];
  const forAll = [
    "/carte/integree",
    "/api/v1/initiatives",
    "/api/health",
    "/api/v1/inconnu",
    "/api/v1/telecharger/initiatives.csv",
  ];
  for (const path of own) expect([path, await corp(path)]).toEqual([path, "same-origin"]);
  for (const path of forAll) expect([path, await corp(path)]).toEqual([path, "cross-origin"]);
  expect((await headers("/carte/integree")).get("x-frame-options")).toBeNull();
  expect((await headers("/")).get("permissions-policy")).toMatch(
    /^geolocation=\(self\), (?:[a-z-]+=\(\)(?:, |$))+$/,
  );
});

test("sans contact de l'exploitant, il n'y a pas de security.txt", async () => {
  const answer = await ask("/.well-known/security.txt");
  expect(answer.status).toBe(404);
});

test("aucun script ne fait de HTML d'un texte là où il n'y a pas de carte qui bouge, et rien ne s'en plaint", async () => {
  const paths = [
    "/",
    "/initiatives?q=insertion",
    "/restitutions",
    "/qualite",
    "/donnees",
    "/glossaire",
    "/acteurs",
    "/documents",
  ];
  for (const path of paths) {
    const page = await visit(path);
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.reload({ waitUntil: "networkidle" });
    expect([path, said]).toEqual([path, []]);
    expect(
      await page.evaluate(() => {
        try {
          document.createElement("div").innerHTML = "<b>x</b>";
          return "permis";
        } catch {
          return "refusé";
        }
      }),
      path,
    ).toBe("refusé");
    await page.context().close();
  }
  // The one script that is named by its address is ours.
  const page = await visit("/");
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);
  await page.context().close();
});
