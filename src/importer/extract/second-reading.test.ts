import { expect, test } from "vitest";
import { emptyDocumentDraft, initiativeDraft } from "./draft.ts";
import { withoutNoNames } from "./second-reading.ts";

const named = (value: string, line: number) => {
  const passage = { document: "essai", lineStart: line, lineEnd: line };
  return initiativeDraft({ value, raw: value, passage }, "brief", "brief", passage);
};

test("words that name nothing give no profile, and a finding tells which and where", () => {
  const draft = {
    ...emptyDocumentDraft(),
    initiatives: [
      named("La Fabrique des Tilleuls", 3),
      named("Un décor sert vingt fois, puis la benne.", 8),
      named("Les cahiers du réemploi, 2024", 12),
    ],
  };
  const { initiatives, findings } = withoutNoNames(draft);
  expect(initiatives.map(({ name }) => name.value)).toEqual(["La Fabrique des Tilleuls"]);
  expect(findings.map(({ code, passage, found }) => [code, passage.lineStart, found])).toEqual([
    ["rejected-value", 8, "Un décor sert vingt fois, puis la benne."],
    ["rejected-value", 12, "Les cahiers du réemploi, 2024"],
  ]);
  expect(findings[0]?.message).toContain("n'a pas de fiche");
});
