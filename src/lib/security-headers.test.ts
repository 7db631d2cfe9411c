import { expect, test } from "vitest";
import { contentSecurityPolicy, isFramable } from "./security-headers.ts";

const policy = (siteUrl: string, tileUrl: string | null) =>
  contentSecurityPolicy({ scripts: ["sha256-abc"], settings: { siteUrl, tileUrl, pmtilesFile: null } });

test("sans réglage, la page ne peut rien demander à un tiers ni exécuter un script qu'elle n'a pas", () => {
  const csp = policy("http://127.0.0.1:3000", null);
  expect(csp).toContain("script-src 'self' 'sha256-abc';");
  expect(csp).toContain("style-src 'self';");
  expect(csp).toContain("img-src 'self' data:;");
  expect(csp).not.toMatch(/unsafe|https?:/);
  expect(csp).not.toContain("upgrade-insecure-requests");
});

test("le serveur de tuiles choisi par l'exploitant est le seul tiers", () => {
  const csp = policy("https://exemple.fr", "https://tuiles.exemple.fr/{z}/{x}/{y}.png");
  expect(csp).toContain("img-src 'self' data: https://tuiles.exemple.fr;");
  expect(csp).toContain("upgrade-insecure-requests");
});

test("les images d'un fichier de tuiles viennent de la page elle-même, et de nul tiers", () => {
  const settings = { siteUrl: "https://exemple.fr", tileUrl: null, pmtilesFile: "fond.pmtiles" };
  expect(contentSecurityPolicy({ scripts: [], settings })).toContain("img-src 'self' data: blob:;");
});

test("une page que React ne reprend pas ne fait ni HTML ni script d'un texte ; les autres ne le peuvent pas", () => {
  expect(policy("http://127.0.0.1:3000", null)).toContain(
    "require-trusted-types-for 'script'; trusted-types annuaire",
  );
  const settings = { siteUrl: "http://127.0.0.1:3000", tileUrl: null, pmtilesFile: null };
  expect(contentSecurityPolicy({ scripts: [], settings, isLive: true })).not.toContain("trusted-types");
});

test.each([
  ["/carte/integree", true],
  ["/documents/livret/passages/12-14-1a2b3c4d/carte", true],
  ["/documents/livret/passages/12-14-1a2b3c4d", false],
  ["/documents/livret/passages/12-14-1a2b3c4d/carte/", false],
  ["/documents/livret/lire/carte", false],
  ["/carte", false],
  ["/carte/integree/carte", false],
])("%s : dans le cadre d'un autre site, %s", (path, framable) => {
  expect(isFramable(path)).toBe(framable);
});
