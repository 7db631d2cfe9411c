import { expect, test } from "vitest";
import { securityText } from "./security-text.ts";

const settings = {
  siteUrl: "https://annuaire.example",
  contact: "securite@annuaire.example",
  tileUrl: null,
  pmtilesFile: null,
  tileAttribution: null,
};
const now = new Date("2026-11-29T14:30:00Z");

test("security.txt dit à qui écrire, et jusqu'à quand cela vaut", () => {
  expect(securityText(settings, now)).toBe(`Contact: mailto:securite@annuaire.example
Expires: 2027-02-27T00:00:00.000Z
Preferred-Languages: fr, en
Canonical: https://annuaire.example/.well-known/security.txt
`);
});

test("sans contact donné, il n'y en a pas", () => {
  expect(securityText({ ...settings, contact: null }, now)).toBeNull();
});
