import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readReach } from "./contact-lines.ts";

const read = (printed: string) => {
  const text = SourcedText.ofLine("d", 1, printed);
  const block: Block = {
    kind: "paragraph",
    depth: 0,
    text,
    lineStart: 1,
    lineEnd: 1,
    links: [],
    noteCalls: [],
    noteNumber: null,
  };
  return readReach([block]);
};

it("reads who is reached, where and how", () => {
  const reach = read(
    "Le Lavoir, 14 rue des Filatures, 80300 Albert – 03 22 55 01 47 – Bonjour@lavoir.example.org – www.lavoir.example.org – SIRET 732 829 320 00074",
  );
  expect(
    reach.contacts.map((c) => [c.value.name, c.value.emails, c.value.phones.map((p) => p.e164)]),
  ).toEqual([[null, ["bonjour@lavoir.example.org"], ["+33322550147"]]]);
  expect(reach.places.map((p) => [p.street, p.postcode, p.commune])).toEqual([
    ["14 rue des Filatures", "80300", "Albert"],
  ]);
  expect(reach.siret?.value).toBe("73282932000074");
  expect(reach.websites.map((w) => w.value)).toEqual(["http://www.lavoir.example.org"]);
  expect(reach.findings).toEqual([]);
});

it("keeps what is no whole number out, and says so", () => {
  const reach = read("Anne Dupré, coordinatrice, 03 22 71 46, a.dupre@lavoir.example.org, SIRET 732 829 320");
  expect(reach.contacts.map((c) => [c.value.name, c.value.role, c.value.phones])).toEqual([
    ["Anne Dupré", "coordinatrice", []],
  ]);
  expect(reach.findings.map((f) => f.code)).toEqual(["siren-for-siret", "invalid-phone"]);
});
