import { expect, test } from "vitest";
import { differenceOf, type FieldChange } from "./changes.ts";

const change = (field: FieldChange["field"], before: unknown, after: unknown): FieldChange => ({
  field,
  change: before === null ? "added" : after === null ? "gone" : "changed",
  before: before === null ? null : { value: before, passages: [] },
  after: after === null ? null : { value: after, passages: [] },
});

test("of a list, only what came and what went is told", () => {
  const relation = (name: string) => ({ name, kind: "partner" });
  expect(
    differenceOf(
      change("relations", [relation("ADEME"), relation("Région")], [relation("Région"), relation("CAF")]),
    ),
  ).toEqual({ label: "partenaires et liens", removed: ["ADEME"], added: ["CAF"], altered: [] });
});

test("a part under the same title with other words is altered", () => {
  expect(
    differenceOf(
      change(
        "sections",
        [{ title: "Le projet", markdown: "Avant." }],
        [
          { title: "Le projet", markdown: "Après." },
          { title: "Résultats", markdown: "Bons." },
        ],
      ),
    ),
  ).toEqual({ label: "parties du texte", removed: [], added: ["Résultats"], altered: ["Le projet"] });
});

test.each([
  ["siret", null, "12345678900011", { removed: [], added: ["12345678900011"] }],
  [
    "workforce",
    { permanent: 2, insertion: null, total: null, fte: null, text: "2 permanents" },
    { permanent: 3, insertion: null, total: null, fte: null, text: "3 permanents" },
    { removed: ["2 permanents"], added: ["3 permanents"] },
  ],
  [
    "keyFigures",
    [{ value: 120, unit: "tonnes", label: "collectées", year: null }],
    [{ value: 210, unit: "tonnes", label: "collectées", year: null }],
    { removed: ["120 tonnes collectées"], added: ["210 tonnes collectées"] },
  ],
  [
    "contacts",
    [
      {
        name: null,
        role: null,
        emails: ["a@b.fr"],
        phones: [{ e164: "+33320000000", raw: "03 20 00 00 00" }],
      },
    ],
    null,
    { removed: ["a@b.fr, +33320000000, 03 20 00 00 00"], added: [] },
  ],
] as const)("%s", (field, before, after, expected) => {
  expect(differenceOf(change(field, before, after))).toMatchObject(expected);
});
