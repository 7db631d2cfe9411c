import type { CatalogueEntry } from "#domain/catalogue.ts";
import type { Passage } from "#domain/passage.ts";
import type { DocumentDraft } from "../draft.ts";

export type EventDraft = DocumentDraft["events"][number];

/** An event known by its name, its day and where it is printed. */
export function eventOf(
  entry: CatalogueEntry,
  name: string,
  date: string | null,
  place: string | null,
  passage: Passage,
): EventDraft {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    name: capital,
    date,
    endDate: null,
    place,
    format: null,
    organiser: null,
    facilitator: null,
    document: entry.id,
    passage,
  };
}
