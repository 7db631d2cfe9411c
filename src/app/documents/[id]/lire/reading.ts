import { cache } from "react";
import { documentReading } from "#queries/reading.ts";

/** A publication set to be read. */
export const readingOfDocument = cache(documentReading);
