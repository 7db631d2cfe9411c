import { expect, test } from "vitest";
import { emptyDocumentDraft, initiativeDraft } from "../extract/draft.ts";
import { readDocument } from "../read/document.ts";
import { withWholeLabels } from "./figure-labels.ts";

const entry = {
  id: "essai",
  file: "essai.txt",
  family: "livret" as const,
  title: "Essai",
  publisher: "Essai",
  publishedOn: "2025",
  territories: [],
};
const passage = { document: "essai", lineStart: 1, lineEnd: 1 };

test.each([
  ["8 sorties positives sur 10 et l'évolution", 8, "sorties positives", "sorties positives sur 10"],
  [
    "Dans 70 % des cas, les personnes passent en CDI.",
    70,
    "cas, les personnes passent en CDI",
    "des cas, les personnes passent en CDI",
  ],
  [
    "512 000 livres sont triés et 277 000 sont remis en vente.",
    277000,
    "sont remis en vente",
    "livres sont remis en vente",
  ],
  ["35 tonnes de CO2 évitées", 35, "CO2 évitées", "CO2 évitées"],
])("« %s »", (line, value, label, whole) => {
  const name = { value: "Essai", raw: "Essai", passage };
  const draft = initiativeDraft(name, "full", "own-section", passage);
  const figure = { value, unit: null, label, year: null, passage };
  const source = readDocument(entry, new TextEncoder().encode(line));
  const read = withWholeLabels(
    { ...emptyDocumentDraft(), initiatives: [{ ...draft, keyFigures: [figure] }] },
    source,
  );
  expect(read.initiatives[0]?.keyFigures[0]?.label).toBe(whole);
});
