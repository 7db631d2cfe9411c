import { cache } from "react";
import { documentReading } from "#queries/reading.ts";

const answer = cache(documentReading);

/** A publication set to be read. */
export const readingOfDocument = ({ id }: Record<"id", string>) => answer(id);
