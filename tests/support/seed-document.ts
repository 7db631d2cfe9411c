import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type CatalogueEntry, catalogueEntrySchema } from "#domain/catalogue.ts";
import { readDocument, type SourceDocument } from "#importer/read/document.ts";

/** A publication of a seeds folder (that of the project unless told), read and not yet parsed. */
export function seedDocument(id: string, folder = "../../seeds"): SourceDocument {
  const seeds = (path: string) => readFileSync(fileURLToPath(new URL(`${folder}/${path}`, import.meta.url)));
  const catalogue = parse(seeds("catalogue.yaml").toString("utf8")) as { documents: CatalogueEntry[] };
  const listed = catalogue.documents.find((entry) => entry.id === id);
  const entry = catalogueEntrySchema.parse(listed);
  return readDocument(entry, seeds(`documents/${entry.file}`));
}

/** The same publication with another text, as a mutation or a new edition would have. */
export function withText(source: SourceDocument, text: string): SourceDocument {
  return readDocument(source.entry, new TextEncoder().encode(text));
}
