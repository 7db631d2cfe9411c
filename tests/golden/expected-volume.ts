import { readFileSync } from "node:fs";
import { z } from "zod";

/** What a careful editor records of an invented volume: an absent key asserts nothing, a list what must be found. */
const list = z.array(z.string());
const person = z.strictObject({
  name: z.string(),
  role: z.string().nullish(),
  organisation: z.string().nullish(),
  context: z.string().optional(),
});
const figure = z.strictObject({ value: z.number(), unit: z.string().nullish() });

const expectedInitiative = z.strictObject({
  name: z.string(),
  /** Other names that a profile may bear. */
  names: list.default([]),
  level: z.string().optional(),
  /** Empty: none at all. */
  structureTypes: list.optional(),
  structureTypesNot: list.default([]),
  departments: list.optional(),
  /** All of them: another commune is a fault. */
  communes: list.optional(),
  communesNot: list.default([]),
  legalForm: z.string().nullish(),
  siret: z.string().nullish(),
  siren: z.string().nullish(),
  apeCodes: list.default([]),
  networks: list.default([]),
  websites: list.default([]),
  startedOn: z.string().nullish(),
  emails: list.default([]),
  phones: list.default([]),
  contactPeople: z.array(person).default([]),
  sectionKinds: list.default([]),
  workforce: z
    .strictObject({
      permanent: z.number().nullish(),
      insertion: z.number().nullish(),
      total: z.number().nullish(),
      fte: z.number().nullish(),
    })
    .nullish(),
  keyFigures: z.array(figure).default([]),
  keyFiguresNot: z.array(figure).default([]),
  budget: z.array(z.strictObject({ amount: z.number(), year: z.number().nullish() })).default([]),
  relations: z
    .array(z.strictObject({ name: z.string(), kind: z.string().nullish(), level: z.string().nullish() }))
    .default([]),
  relationsNot: list.default([]),
  themes: list.default([]),
  beneficiaries: z.string().nullish(),
  materials: z.string().nullish(),
  perimeter: z.string().nullish(),
  summaryHas: z.string().nullish(),
});

const expectedVolume = z.strictObject({
  initiatives: z.array(expectedInitiative),
  initiativesNot: list.default([]),
  sections: z
    .array(
      z.strictObject({
        kind: z.string().optional(),
        number: z.string().nullish(),
        title: z.string().optional(),
        speakers: z.array(person).default([]),
      }),
    )
    .default([]),
  people: z.array(person).default([]),
  events: z
    .array(
      z.strictObject({
        name: z.string(),
        date: z.string().nullish(),
        place: z.string().nullish(),
        format: z.string().nullish(),
      }),
    )
    .default([]),
  resources: z
    .array(
      z.strictObject({
        title: z.string(),
        publisher: z.string().nullish(),
        year: z.number().nullish(),
        url: z.string().nullish(),
      }),
    )
    .default([]),
  glossary: z.array(z.strictObject({ term: z.string(), attributedTo: z.string().nullish() })).default([]),
  questions: list.default([]),
  /** What the volume says badly, in free words, and the line where it does. */
  findings: z.array(z.strictObject({ about: z.string(), line: z.number() })).default([]),
});

export type ExpectedInitiative = z.infer<typeof expectedInitiative>;
export type ExpectedVolume = z.infer<typeof expectedVolume>;

export function readExpected(file: string): ExpectedVolume {
  return expectedVolume.parse(JSON.parse(readFileSync(file, "utf8")));
}
