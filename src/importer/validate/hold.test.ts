import { expect, test } from "vitest";
import type { Directory } from "#domain/directory.ts";
import { withinContract } from "./hold.ts";

const passage = { document: "essai", lineStart: 4, lineEnd: 5 };
const directory = (lists: Partial<Directory>): Directory => ({
  schemaVersion: 1,
  dataVersion: "0",
  documents: [],
  initiatives: [],
  organisations: [],
  people: [],
  events: [],
  resources: [],
  glossary: [],
  questions: [],
  findings: [],
  ...lists,
});
const resource = { title: "Guide", publisher: null, year: 2024, url: null, section: null, passage };

test("a record that cannot be without its bad value is left out, with its lines", () => {
  const held = withinContract(directory({ resources: [{ ...resource, title: "" }, resource] }));
  expect(held.resources).toEqual([resource]);
  expect(held.findings).toMatchObject([
    { code: "rejected-value", document: "essai", lineStart: 4, lineEnd: 5 },
  ]);
});

test("a value that may be absent is left out alone", () => {
  const held = withinContract(
    directory({ resources: [{ ...resource, url: "pas une adresse", year: 2024.5 }] }),
  );
  expect(held.resources).toEqual([{ ...resource, url: null, year: null }]);
  expect(held.findings).toHaveLength(2);
});

test("words that cannot be stored are broken values", () => {
  const held = withinContract(
    directory({
      resources: [
        { ...resource, publisher: "Insee \ud83d" },
        { ...resource, title: "a\0b" },
      ],
    }),
  );
  expect(held.resources).toEqual([resource]);
  expect(held.findings.map(({ message }) => message)).toEqual([
    expect.stringContaining("(resources, publisher)"),
    expect.stringContaining("(resources, title)"),
  ]);
  const whole = directory({ resources: [{ ...resource, title: "Le tri 🚲" }] });
  expect(withinContract(whole)).toBe(whole);
});

test("an item of a list goes, its neighbours stay", () => {
  const section = {
    id: "a",
    kind: "other",
    title: "A",
    number: null,
    level: 1,
    lineStart: 1,
    lineEnd: 2,
    passages: [passage],
  } as const;
  const speaker = { name: "Jeanne Exemple", role: null, organisation: null, lineStart: 1, lineEnd: 1 };
  const document = {
    id: "essai",
    family: "panorama",
    title: "Essai",
    publisher: "Essai",
    facilitator: null,
    publishedOn: "2023",
    event: null,
    lineCount: 9,
    pageStarts: [],
    sha256: "0".repeat(64),
    sections: [
      { ...section, passages: [...section.passages], speakers: [{ ...speaker, name: "" }, speaker] },
    ],
    coverage: { lines: 9, blank: 0, inRecords: 0, inReader: 9, ignored: [], unread: [] },
  } satisfies Directory["documents"][number];
  const held = withinContract(directory({ documents: [document] }));
  expect(held.documents[0]?.sections[0]?.speakers).toEqual([speaker]);
});

test("what holds is given back as it is", () => {
  const sound = directory({ resources: [resource] });
  expect(withinContract(sound)).toBe(sound);
});
