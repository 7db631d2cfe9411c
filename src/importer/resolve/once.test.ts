import { expect, test } from "vitest";
import type { Initiative, Resource, Term } from "#domain/directory.ts";
import { withInherited, withOtherNames } from "./inherited.ts";
import { isEvent, resourcesOnce, termsOnce } from "./once.ts";

const passage = { document: "a", lineStart: 1, lineEnd: 1 };
const resource = (title: string, year: number | null = null): Resource => ({
  title,
  publisher: null,
  year,
  url: null,
  section: null,
  passage,
});
const term = (name: string, attributedTo: string | null): Term => ({
  term: name,
  definition: "x",
  attributedTo,
  passage,
});

test("a resource is listed once, the fullest, without the words that wrap its title", () => {
  const once = resourcesOnce([
    resource("Étude « Réparer les vélos »"),
    resource("Réparer les vélos", 2024),
    resource("Sur la feuille de route"),
  ]);
  expect(once.map((r) => [r.title, r.year])).toEqual([
    ["Réparer les vélos", 2024],
    ["Feuille de route", null],
  ]);
});

test("a term stands once for each who defines it", () => {
  const once = termsOnce([
    term("Économie circulaire", "INEC"),
    term("économie circulaire", null),
    term("REP", null),
    term("rep", null),
  ]);
  expect(once.map((t) => [t.term, t.attributedTo])).toEqual([
    ["Économie circulaire", "INEC"],
    ["REP", null],
  ]);
});

test("a publication is no event", () => {
  expect(isEvent({ name: "Publication des panoramas" })).toBe(false);
  expect(isEvent({ name: "Colloque « clauses sociales »" })).toBe(true);
});

test("aliases are other names, not misprints", () => {
  const one = {
    name: "L'Atelier du Pré",
    aliases: ["Atellier du Pré", "Atelier du pré", "Atelier du Pré PP", "ADP"],
    evidence: {},
  };
  expect(withOtherNames(one as Initiative).aliases).toEqual(["ADP"]);
});

test("a programme has its carrier's contact and does not repeat its parts", () => {
  const part = { kind: "actions", title: "Actions", document: "a", lineStart: 3, lineEnd: 9, markdown: "x" };
  const base = {
    aliases: [],
    sections: [part],
    evidence: {},
    contacts: [],
    occurrences: [],
    keyFigures: [],
    themes: [],
    structureTypes: [],
    departments: [],
    communes: [],
    websites: [],
    relations: [],
  };
  const contact = { name: "Jeanne Exemple", role: null, emails: [], phones: [] };
  const carrier = {
    ...base,
    name: "Roue Libre",
    contacts: [contact],
    evidence: { contacts: [passage] },
    relations: [],
  };
  const programme = {
    ...base,
    name: "Projet Selle",
    relations: [{ kind: "carrier", name: "Roue Libre", passage }],
  };
  const [, read] = withInherited([carrier, programme] as unknown as Initiative[]);
  expect(read?.contacts).toEqual([contact]);
  expect(read?.sections).toEqual([]);
});
