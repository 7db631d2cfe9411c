/** The directory as it is published: the JSON export, version 1, and the shapes behind every page. */
import { z } from "zod";
import { partialDateSchema } from "./catalogue.ts";
import { DEPARTMENT_CODES } from "./departments.ts";
import { FINDING_CODE_LIST } from "./findings.ts";
import { passageSchema } from "./passage-schema.ts";
import {
  contactSchema,
  keyFigureSchema,
  occurrenceSchema,
  type phoneSchema,
  profileSectionSchema,
  relationSchema,
} from "./profile-parts.ts";
import { DOCUMENT_SECTION_KINDS } from "./section-kinds.ts";
import { STRUCTURE_TYPE_CODES } from "./structure-types.ts";
import { THEME_SLUGS } from "./themes.ts";
import { FAMILY_CODES, LEVEL_CODES, PERSON_CONTEXTS, SCOPE_CODES, SEVERITY_CODES } from "./vocabularies.ts";

const text = z.string().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const line = z.int().min(1);

export const eventSchema = z.strictObject({
  slug,
  name: text,
  date: partialDateSchema.nullable(),
  endDate: partialDateSchema.nullable(),
  place: text.nullable(),
  format: z.enum(["sur-place", "en-ligne"]).nullable(),
  organiser: text.nullable(),
  facilitator: text.nullable(),
  document: text,
  passage: passageSchema,
});

export const sectionSchema = z.strictObject({
  id: text,
  kind: z.enum(DOCUMENT_SECTION_KINDS),
  title: text,
  number: text.nullable(),
  level: z.int().min(1),
  lineStart: line,
  lineEnd: line,
  /** Where one part is printed in several places; else its one passage. */
  passages: z.array(passageSchema).min(1),
  speakers: z.array(
    z.strictObject({
      name: text,
      role: text.nullable(),
      organisation: text.nullable(),
      lineStart: line,
      lineEnd: line,
    }),
  ),
});

export const ignoredPassageSchema = passageSchema.safeExtend({ reason: text });

export const documentSchema = z.strictObject({
  id: text,
  family: z.enum(FAMILY_CODES),
  title: text,
  publisher: text,
  facilitator: text.nullable(),
  publishedOn: partialDateSchema,
  event: z
    .strictObject({
      name: text,
      date: partialDateSchema.nullable(),
      place: text.nullable(),
      format: z.enum(["sur-place", "en-ligne"]).nullable(),
    })
    .nullable(),
  lineCount: z.int().min(0),
  /** The line where each page begins, of a publication that came as pages; none of a text without any. */
  pageStarts: z.array(line).default([]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sections: z.array(sectionSchema),
  /** Numbers of lines by fate: lines = blank + inRecords + inReader + those of ignored + those of unread. */
  coverage: z.strictObject({
    lines: z.int().min(0),
    blank: z.int().min(0),
    inRecords: z.int().min(0),
    inReader: z.int().min(0),
    ignored: z.array(ignoredPassageSchema),
    unread: z.array(passageSchema),
  }),
});

export const initiativeSchema = z.strictObject({
  slug,
  name: text,
  aliases: z.array(text),
  level: z.enum(LEVEL_CODES),
  /** Null where nothing says it. */
  scope: z.enum(SCOPE_CODES).nullable(),
  structureTypes: z.array(z.enum(STRUCTURE_TYPE_CODES)),
  legalForm: text.nullable(),
  departments: z.array(z.enum(DEPARTMENT_CODES)),
  communes: z.array(z.strictObject({ insee: z.string().regex(/^[0-9AB]{5}$/), name: text })),
  address: z
    .strictObject({
      street: text.nullable(),
      postcode: z
        .string()
        .regex(/^\d{5}$/)
        .nullable(),
      commune: text.nullable(),
      insee: z
        .string()
        .regex(/^[0-9AB]{5}$/)
        .nullable(),
    })
    .nullable(),
  location: z
    .strictObject({ lon: z.number(), lat: z.number(), precision: z.enum(["address", "commune"]) })
    .nullable(),
  themes: z.array(z.enum(THEME_SLUGS)),
  challenge: text.nullable(),
  summary: text.nullable(),
  siren: z
    .string()
    .regex(/^\d{9}$/)
    .nullable(),
  siret: z
    .string()
    .regex(/^\d{14}$/)
    .nullable(),
  apeCodes: z.array(text),
  agreements: z.array(text),
  networks: z.array(text),
  startedOn: z.strictObject({ text, iso: partialDateSchema.nullable() }).nullable(),
  contacts: z.array(contactSchema),
  websites: z.array(z.url()),
  sections: z.array(profileSectionSchema),
  keyFigures: z.array(keyFigureSchema),
  workforce: z
    .strictObject({
      permanent: z.number().nullable(),
      insertion: z.number().nullable(),
      total: z.number().nullable(),
      fte: z.number().nullable(),
      text,
    })
    .nullable(),
  budget: z.array(
    z.strictObject({ amount: z.number(), year: z.int().nullable(), label: text, passage: passageSchema }),
  ),
  beneficiaries: text.nullable(),
  materials: text.nullable(),
  perimeter: text.nullable(),
  relations: z.array(relationSchema),
  occurrences: z.array(occurrenceSchema).min(1),
  /** For each field above that has a value: the passages whose words support it. */
  evidence: z.record(z.string(), z.array(passageSchema).min(1)),
  /** As printed, for each field whose value is a normalised form (siret: « 775 624 075 01920 »). */
  raw: z.record(z.string(), text),
  /** Share (0 to 1) of the criteria that the profile meets, and each of them. */
  quality: z.strictObject({ score: z.number().min(0).max(1), criteria: z.record(z.string(), z.boolean()) }),
});

export const organisationSchema = z.strictObject({
  slug,
  name: text,
  aliases: z.array(text),
  kind: text.nullable(),
});

export const personSchema = z.strictObject({
  name: text,
  role: text.nullable(),
  organisation: text.nullable(),
  context: z.enum(PERSON_CONTEXTS),
  passage: passageSchema,
});

export const resourceSchema = z.strictObject({
  title: text,
  publisher: text.nullable(),
  year: z.int().nullable(),
  url: z.url().nullable(),
  /** Id of the section of the document that gives it. */
  section: text.nullable(),
  passage: passageSchema,
});

export const termSchema = z.strictObject({
  term: text,
  definition: text,
  attributedTo: text.nullable(),
  passage: passageSchema,
});

export const questionSchema = z.strictObject({ question: text, answer: text, passage: passageSchema });

export const findingSchema = z.strictObject({
  code: z.enum(FINDING_CODE_LIST),
  severity: z.enum(SEVERITY_CODES),
  document: text,
  lineStart: line,
  lineEnd: line,
  /** One French sentence for a reader who has not seen the file. */
  message: text,
  found: z.string().nullable(),
  expected: z.string().nullable(),
  /** Slug of the initiative that it is about. */
  initiative: slug.nullable(),
});

export const directorySchema = z.strictObject({
  schemaVersion: z.literal(1),
  dataVersion: text,
  documents: z.array(documentSchema),
  initiatives: z.array(initiativeSchema),
  organisations: z.array(organisationSchema),
  people: z.array(personSchema),
  events: z.array(eventSchema),
  resources: z.array(resourceSchema),
  glossary: z.array(termSchema),
  questions: z.array(questionSchema),
  findings: z.array(findingSchema),
});

export type Event = z.infer<typeof eventSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type IgnoredPassage = z.infer<typeof ignoredPassageSchema>;
export type DocumentRecord = z.infer<typeof documentSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Phone = z.infer<typeof phoneSchema>;
export type ProfileSection = z.infer<typeof profileSectionSchema>;
export type KeyFigure = z.infer<typeof keyFigureSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type Occurrence = z.infer<typeof occurrenceSchema>;
export type Initiative = z.infer<typeof initiativeSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Person = z.infer<typeof personSchema>;
export type Resource = z.infer<typeof resourceSchema>;
export type Term = z.infer<typeof termSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Directory = z.infer<typeof directorySchema>;
