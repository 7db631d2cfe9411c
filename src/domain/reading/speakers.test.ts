import { expect, test } from "vitest";
import { speakersByLine, withSpeakers } from "./speakers.ts";

test("un rôle que la ligne coupe se lit jusqu'au bout, l'organisation et l'intervenant suivant sur leur ligne", () => {
  const lines = [
    "Hugo Vandamme, Coordinateur régional",
    "Clause sociale",
    "Mission Emploi",
    "Zoé Petit, directrice",
  ];
  const at = (name: string, organisation: string | null, lineStart: number, lineEnd: number) => ({
    name,
    role: null,
    organisation,
    lineStart,
    lineEnd,
  });
  const speakers = [at("Hugo Vandamme", "Mission Emploi", 1, 3), at("Zoé Petit", null, 4, 4)];
  const blocks = withSpeakers(
    lines.map((text, n) => ({ number: n + 1, text })),
    { syntax: "plain", vocabulary: new Set(), speakerOf: speakersByLine([{ speakers }]) },
  );
  expect(blocks.map(({ text }) => text)).toEqual([
    "Hugo Vandamme, Coordinateur régional Clause sociale\nMission Emploi",
    "Zoé Petit, directrice",
  ]);
});
