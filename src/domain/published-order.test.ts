import { expect, test } from "vitest";
import type { Directory, Organisation, Person } from "./directory.ts";
import { inPublishedOrder } from "./published-order.ts";

const EMPTY: Directory = {
  schemaVersion: 1,
  dataVersion: "1",
  documents: [],
  initiatives: [],
  organisations: [],
  people: [],
  events: [],
  resources: [],
  glossary: [],
  questions: [],
  findings: [],
};

function organisation(slug: string): Organisation {
  return { slug, name: slug, aliases: [], kind: null };
}

function person(name: string, lineStart: number, role: string | null = null): Person {
  const passage = { document: "d", lineStart, lineEnd: lineStart };
  return { name, role, organisation: null, context: "speaker", passage };
}

test("records are in the order of their slugs, whatever the order they were read in", () => {
  const [a, b, c] = ["a", "a-b", "b"].map(organisation) as [Organisation, Organisation, Organisation];
  const expected = inPublishedOrder({ ...EMPTY, organisations: [a, b, c] });
  expect(expected.organisations).toEqual([a, b, c]);
  expect(inPublishedOrder({ ...EMPTY, organisations: [c, a, b] })).toEqual(expected);
});

test("records without a slug are in the order of their lines, as numbers", () => {
  const people = [person("Zoé", 9), person("Aël", 10), person("Aël", 2)];
  expect(inPublishedOrder({ ...EMPTY, people }).people.map(({ passage }) => passage.lineStart)).toEqual([
    2, 9, 10,
  ]);
});

test("what is said twice of one record is said once, as first said", () => {
  const people = [person("Zoé", 1, "élue"), person("Zoé", 1), person("Zoé", 2)];
  expect(inPublishedOrder({ ...EMPTY, people }).people).toEqual([people[0], people[2]]);
});
