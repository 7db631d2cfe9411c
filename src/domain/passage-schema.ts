import { z } from "zod";

/** What a passage must be; apart from its type, so that views that travel to the browser bring no schema. */
export const passageSchema = z
  .strictObject({
    document: z.string().min(1),
    lineStart: z.int().min(1),
    lineEnd: z.int().min(1),
  })
  .refine((p) => p.lineStart <= p.lineEnd, { error: "un passage finit après son début" });
