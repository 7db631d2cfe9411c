/** The parts of a profile as they are published: contacts, texts, figures, ties and places in the documents. */
import { z } from "zod";
import { passageSchema } from "./passage-schema.ts";
import { PROFILE_SECTION_KINDS } from "./section-kinds.ts";
import { OCCURRENCE_ROLE_CODES, RELATION_KIND_CODES, RELATION_LEVELS } from "./vocabularies.ts";

const text = z.string().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const line = z.int().min(1);

export const phoneSchema = z.strictObject({
  e164: z
    .string()
    .regex(/^\+\d{6,15}$/)
    .nullable(),
  raw: text,
});

export const contactSchema = z.strictObject({
  name: text.nullable(),
  role: text.nullable(),
  emails: z.array(z.string().regex(/^[^\s@]+@[^\s@]+$/)),
  phones: z.array(phoneSchema),
});

export const profileSectionSchema = z.strictObject({
  kind: z.enum(PROFILE_SECTION_KINDS),
  title: text,
  document: text,
  lineStart: line,
  lineEnd: line,
  markdown: z.string(),
});

export const keyFigureSchema = z.strictObject({
  value: z.number().nullable(),
  unit: text.nullable(),
  label: text,
  year: z.int().min(1800).max(2100).nullable(),
  passage: passageSchema,
});

export const relationSchema = z.strictObject({
  name: text,
  /** Slug of the organisation or initiative at the other end, where it has a page. */
  organisation: slug.nullable(),
  kind: z.enum(RELATION_KIND_CODES),
  level: z.enum(RELATION_LEVELS).nullable(),
  /** The colleges of its board in which the other sits, as printed, where they are told. */
  colleges: z.array(text).optional(),
  passage: passageSchema,
});

export const occurrenceSchema = z.strictObject({
  document: text,
  lineStart: line,
  lineEnd: line,
  role: z.enum(OCCURRENCE_ROLE_CODES),
});
