import { expect, it } from "vitest";
import { catalogueEntrySchema } from "#domain/catalogue.ts";
import { parseMarkdown } from "../../parse/markdown.ts";
import { readDocument } from "../../read/document.ts";
import { withMarkedTitles } from "./title-marks.ts";

const entry = catalogueEntrySchema.parse({
  id: "d",
  file: "d.txt",
  family: "restitution",
  title: "Titre",
  publisher: "Éditeur",
  publishedOn: "2025",
});
const headings = (text: string) => {
  const lines = text.split("\n");
  return withMarkedTitles(parseMarkdown(readDocument(entry, new TextEncoder().encode(text))).blocks, lines)
    .filter((b) => b.kind === "heading")
    .map((b) => b.text.oneLine);
};

it("takes the sign before isolated short lines for a title mark", () => {
  const text = "► Avec\n\nUn texte.\n\n► Le décor\n\nUn texte.\n\n► Pour les joindre\n\nUn texte.";
  expect(headings(text)).toEqual(["Avec", "Le décor", "Pour les joindre"]);
});

it("leaves the items of a list that blank lines part", () => {
  expect(headings("► Un pont\n\n► Deux voitures\n\n► Trois vélos\n\n► Quatre casques\n\nUn texte.")).toEqual(
    [],
  );
});

it("takes a short line that comes back above text for a label", () => {
  const text = "Le décor\n\nUn texte.\n\nAutre chose encore.\n\nLe décor\n\nUn autre texte.";
  expect(headings(text)).toEqual(["Le décor", "Le décor"]);
});
