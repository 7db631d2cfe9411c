import { expect, it } from "vitest";
import { catalogueEntrySchema } from "#domain/catalogue.ts";
import { readDocument } from "../../read/document.ts";
import { contentsEntries, contentsFindings } from "./contents-check.ts";

const entry = catalogueEntrySchema.parse({
  id: "d",
  file: "d.txt",
  family: "restitution",
  title: "Titre",
  publisher: "Éditeur",
  publishedOn: "2025",
});
const text =
  "# SOMMAIRE\n<b>INTRODUCTION</b>\t<b>4</b>\n» ZOOM SUR LA DÉMARCHÉ DE THIÉRACHE ..... 9\nLES ATELIERS\t12";
const entries = contentsEntries(readDocument(entry, new TextEncoder().encode(text)), 1, 4);

it("reads entries with leaders and page numbers", () => {
  expect(entries).toEqual([
    { title: "INTRODUCTION", line: 2 },
    { title: "ZOOM SUR LA DÉMARCHÉ DE THIÉRACHE", line: 3 },
    { title: "LES ATELIERS", line: 4 },
  ]);
});

it("reports an accent that the title contradicts, and a part that is not there", () => {
  const found = contentsFindings(entries, ["INTRODUCTION", "ZOOM SUR LA DÉMARCHE DE THIÉRACHE"], "d");
  expect(found.map((f) => [f.code, f.passage.lineStart, f.found, f.expected])).toEqual([
    ["misprint", 3, "DÉMARCHÉ", "DÉMARCHE"],
    ["missing-part", 4, "LES ATELIERS", null],
  ]);
});
