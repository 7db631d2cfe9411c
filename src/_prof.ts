import { readFileSync } from "node:fs";
import { catalogueEntrySchema } from "#domain/catalogue.ts";
import { extractPanorama } from "#importer/extract/panorama/panorama.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { readDocument } from "#importer/read/document.ts";

const entry = catalogueEntrySchema.parse({
  id: "x",
  file: "x.txt",
  family: "panorama",
  title: "Économie locale",
  publisher: "DREETS",
  publishedOn: "2025",
  volume: 3,
  collection: "Les panoramas régionaux",
});
const source = readDocument(
  entry,
  readFileSync("seeds/documents/panorama-2025-07-economie-locale-et-solidaire.txt"),
);
for (let i = 0; i < 15; i++) {
  const tree = parseMarkdown(source);
  const t = performance.now();
  extractPanorama(source, tree);
  if (i > 12) console.log(performance.now() - t);
}
