import { z } from "zod";
import { DEPARTMENT_CODES } from "./departments.ts";
import { FAMILY_CODES } from "./vocabularies.ts";

/** YYYY, YYYY-MM or YYYY-MM-DD: as precise as the publication is. */
export const partialDateSchema = z
  .union([z.string(), z.int()])
  // YAML reads a year without quotes as a number.
  .transform(String)
  .pipe(
    z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "une date AAAA, AAAA-MM ou AAAA-MM-JJ"),
  );

/** « 02 » without quotes is a number too. */
const departmentSchema = z
  .union([z.string(), z.int()])
  .transform((code) => String(code).padStart(2, "0"))
  .pipe(z.enum(DEPARTMENT_CODES));

/** An optional field that is written and left empty is absent. */
function withoutNulls(value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}

const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "un identifiant en minuscules, chiffres et tirets"),
  file: z
    .string()
    .regex(/^(?:documents\/)?[^/\\]+\.(?:txt|pdf)$/i, "le nom d'un fichier .txt ou .pdf de seeds/documents/")
    .transform((file) => file.replace(/^documents\//, "")),
  /** Without one, the import recognises it. */
  family: z.enum(FAMILY_CODES).optional(),
  title: z.string().min(3),
  subtitle: z.string().optional(),
  collection: z.string().optional(),
  volume: z.union([z.int(), z.string()]).transform(String).optional(),
  publisher: z.string().min(2),
  facilitator: z.string().optional(),
  publishedOn: partialDateSchema,
  territories: z.array(departmentSchema).default([]),
  event: z
    .preprocess(
      withoutNulls,
      z.strictObject({
        name: z.string().min(3),
        date: partialDateSchema,
        endDate: partialDateSchema.optional(),
        place: z.string().optional(),
        format: z.enum(["sur-place", "en-ligne"]),
        organiser: z.string().optional(),
      }),
    )
    .optional(),
  sourceUrl: z.url().optional(),
  licence: z.string().optional(),
});

/** One publication of `seeds/catalogue.yaml`. */
export const catalogueEntrySchema = z.preprocess(withoutNulls, entrySchema);

export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;
