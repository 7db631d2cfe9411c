import { expect, it } from "vitest";
import { catalogueEntrySchema } from "#domain/catalogue.ts";
import { parseOcr } from "../../parse/ocr.ts";
import { readDocument } from "../../read/document.ts";
import { readListing } from "./listing.ts";
import { lexiconOf } from "./ocr-lexicon.ts";
import { readSlides } from "./slides.ts";

const entry = catalogueEntrySchema.parse({
  id: "d",
  file: "d.txt",
  family: "webinaire",
  title: "Titre",
  publisher: "Éditeur",
  publishedOn: "2025",
});

it("reads the names of a map, between semicolons or line by line, and leaves the map's own words", () => {
  const text =
    "Titre\n Les PTCE de la région\n\nAlpha Calais; Béta ;\nEco-Pdle de Lys,;\nGamma\nSolidaire\n\nMANCHE\n\nLa Cabane\n\nApprenante\nDelta PP\n Un pole";
  const source = readDocument(entry, new TextEncoder().encode(text));
  const { slides } = readSlides(source, parseOcr(source));
  const slide = slides[1];
  expect(slide?.kind).toBe("context");
  const listing = slide && readListing(slide, lexiconOf(source.lines));
  expect(
    listing?.initiatives.map((i) => [
      i.name.value,
      i.aliases.map((a) => a.value),
      i.structureTypes.map((t) => t.value),
    ]),
  ).toEqual([
    ["Alpha Calais", [], ["PTCE"]],
    ["Béta", [], ["PTCE"]],
    ["Eco-Pdle de Lys", ["Eco-Pôle de Lys"], ["PTCE"]],
    ["Gamma Solidaire", [], ["PTCE"]],
    ["La Cabane Apprenante", [], ["PTCE"]],
    ["Delta PP", ["Delta"], ["PTCE"]],
  ]);
  expect(listing?.ignored.map((g) => g.reason)).toEqual(["mots d'une carte"]);
  expect(listing?.findings.map((f) => f.found)).toEqual(["La Cabane / Apprenante / Delta PP"]);
});
