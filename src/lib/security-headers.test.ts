import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./security-headers.ts";

const policy = (settings: { siteUrl: string | null; tileUrl: string | null }) =>
  contentSecurityPolicy({ nonce: "abc", settings, development: false });

test("sans réglage, la page ne peut rien demander à un tiers ni exécuter un script sans nonce", () => {
  const csp = policy({ siteUrl: null, tileUrl: null });
  expect(csp).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(csp).toContain("img-src 'self' data:;");
  expect(csp).not.toMatch(/unsafe|https?:/);
  expect(csp).not.toContain("upgrade-insecure-requests");
});

test("le serveur de tuiles choisi par l'exploitant est le seul tiers", () => {
  const csp = policy({ siteUrl: "https://exemple.fr", tileUrl: "https://tuiles.exemple.fr/{z}/{x}/{y}.png" });
  expect(csp).toContain("img-src 'self' data: https://tuiles.exemple.fr;");
  expect(csp).toContain("upgrade-insecure-requests");
});
