import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { initiativeDraft } from "../draft.ts";
import { readIdentity } from "./identity-items.ts";

const read = (...lines: string[]) => {
  const name = SourcedText.ofLine("d", 1, "Le Lavoir");
  const draft = initiativeDraft(name.sourced(), "full", "own-section", name.passage);
  const blocks = lines.map((line, i): Block => {
    const text = SourcedText.ofLine("d", i + 2, line);
    const at = i + 2;
    return {
      kind: "item",
      depth: 0,
      text,
      lineStart: at,
      lineEnd: at,
      links: [],
      noteCalls: [],
      noteNumber: null,
    };
  });
  readIdentity(draft, blocks);
  return draft;
};

it("reads the lines that identify a structure", () => {
  const draft = read(
    "Statut juridique : SCIC, agréée entreprise d'insertion",
    "Année de création : mars 2011",
    "Implantation : Vervins (Aisne)",
    "Effectif : 45 salariés en insertion, 4 permanents",
    "Budget annuel : 780 k€ (2026)",
    "Territoire d'intervention : la Thiérache",
  );
  expect(draft.legalForm?.value).toBe("SCIC");
  expect(draft.structureTypes.map((t) => t.value)).toEqual(["EI"]);
  expect(draft.startedOn?.value.iso).toBe("2011-03");
  expect(draft.places.map((p) => p.raw)).toEqual(["Vervins", "Aisne"]);
  expect(draft.workforce?.value).toMatchObject({ insertion: 45, permanent: 4 });
  expect(draft.budget.map((b) => [b.amount, b.year])).toEqual([[780000, 2026]]);
  expect(draft.perimeter?.value).toBe("la Thiérache");
});

it("takes no other line for a field", () => {
  const draft = read("Collecte : sur chantier", "Le budget : un souci de chaque jour", "Lieu : à définir");
  expect([draft.places, draft.budget, draft.startedOn]).toEqual([[], [], null]);
});
