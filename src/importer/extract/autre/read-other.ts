import { readDocument } from "../../read/document.ts";
import { readPublication } from "../second-reading.ts";

/** For tests: the initiatives of a text that fits no family, in a catalogue that says no more of it than this. */
export function readOther(text: string, { publisher = "Essai", title = "Essai" } = {}) {
  const entry = { id: "essai", file: "essai.txt", family: "autre" as const, title, publisher };
  const bytes = new TextEncoder().encode(text);
  return readPublication(readDocument({ ...entry, publishedOn: "2025", territories: [] }, bytes)).draft
    .initiatives;
}
