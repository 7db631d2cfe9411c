/** What the API serves besides the records of the export: the same facts by themselves, and pages of them. */
import { z } from "zod";
import { initiativeChangeSchema } from "./changes.ts";
import { documentSchema, initiativeSchema, sectionSchema } from "./directory.ts";
import { LESSON_KIND_CODES } from "./lessons.ts";
import { passageSchema } from "./passage-schema.ts";
import { relationSchema } from "./profile-parts.ts";

const text = z.string().min(1);
const moment = z.iso.datetime();

export const relationRecordSchema = relationSchema.extend({ initiative: initiativeSchema.shape.slug });

export const sectionRecordSchema = sectionSchema.extend({ document: text });

/** A publication without its parts, which have a list of their own, with its licence and its original. */
export const documentRecordSchema = documentSchema.omit({ sections: true, coverage: true }).extend({
  subtitle: text.nullable(),
  collection: text.nullable(),
  volume: text.nullable(),
  sourceUrl: z.url().nullable(),
  licence: text.nullable(),
  initiativeCount: z.int().min(0),
});

export const linesSchema = z.strictObject({
  document: text,
  lineStart: z.int().min(1),
  lineEnd: z.int().min(0),
  lineCount: z.int().min(0),
  lines: z.array(z.string()),
});

export const lessonRecordSchema = z.strictObject({
  key: text,
  kind: z.enum(LESSON_KIND_CODES),
  lead: z.string(),
  text,
  title: z.string(),
  passage: passageSchema,
  initiatives: z.array(initiativeSchema.shape.slug),
});

export const importRecordSchema = z.strictObject({
  id: z.int(),
  startedAt: moment,
  durationMs: z.int(),
  dataVersion: text,
  documents: z.array(z.strictObject({ id: text, sha256: text })),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  withdrawn: z.int(),
  findings: z.int(),
});

/** An import with what it changed, initiative by initiative; at most a thousand of them. */
export const importChangesSchema = importRecordSchema.extend({ changes: z.array(initiativeChangeSchema) });

/** The words of a publication that support values, as W3C Web Annotation writes it. */
export const annotationSchema = z.strictObject({
  "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
  id: z.url(),
  type: z.literal("Annotation"),
  motivation: z.literal("identifying"),
  body: z.strictObject({
    type: z.literal("TextualBody"),
    value: z.string(),
    format: z.enum(["text/plain", "application/json"]),
    /** The field of the profile. */
    purpose: z.literal("tagging"),
    "schema:name": text,
  }),
  target: z.strictObject({
    source: z.url(),
    selector: z.array(
      z.union([
        z.strictObject({
          type: z.literal("TextQuoteSelector"),
          exact: z.string(),
          prefix: z.string(),
          suffix: z.string(),
        }),
        z.strictObject({
          type: z.literal("TextPositionSelector"),
          start: z.int().min(0),
          end: z.int().min(0),
        }),
        z.strictObject({ type: z.literal("FragmentSelector"), value: text }),
      ]),
    ),
  }),
});

/** Triples as JSON-LD writes them, each thing with its type and its properties. */
export const linkedDataSchema = z.strictObject({
  "@context": z.record(z.string(), z.url()),
  "@graph": z.array(z.looseObject({ "@id": z.url(), "@type": text })),
});

export type RelationRecord = z.infer<typeof relationRecordSchema>;
export type SectionRecord = z.infer<typeof sectionRecordSchema>;
export type LessonRecord = z.infer<typeof lessonRecordSchema>;
export type ImportRecord = z.infer<typeof importRecordSchema>;
export type Annotation = z.infer<typeof annotationSchema>;
