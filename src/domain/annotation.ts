import { z } from "zod";
import { THEME_SLUGS } from "./themes.ts";

/**
 * A human decision about a document, with its reason and a quote that stands word for word in the document.
 * What a grammar can read is never written here.
 */
const base = { initiative: z.string().min(2), reason: z.string().min(5), quote: z.string().min(3) };

export const annotationSchema = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("alias"), ...base, alias: z.string().min(2) }),
  z.strictObject({ decision: z.literal("theme"), ...base, theme: z.enum(THEME_SLUGS) }),
  z.strictObject({ decision: z.literal("commune"), ...base, insee: z.string().regex(/^[0-9AB]{5}$/) }),
  z.strictObject({ decision: z.literal("same-as"), ...base, other: z.string().min(2) }),
  z.strictObject({ decision: z.literal("not-same-as"), ...base, other: z.string().min(2) }),
]);

export type Annotation = z.infer<typeof annotationSchema>;
