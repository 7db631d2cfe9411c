import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { figureOfTitle, figuresOfPicture } from "./pictures.ts";

const lines = (...texts: (string | null)[]) =>
  texts.flatMap((text, i) => (text ? [SourcedText.ofLine("d", i + 1, text)] : []));

it("reads the numbers of a drawing with the words under them", () => {
  const found = figuresOfPicture(
    lines(
      "> 56 tonnes",
      null,
      "< de vêtements",
      "sauvées",
      null,
      "OBJECTIF",
      null,
      "70",
      null,
      "Magasins",
      "d'ici 5 ans",
      null,
      "Autre texte",
    ),
  );
  expect(found.map((f) => [f.value, f.unit, f.label, f.passage.lineStart, f.passage.lineEnd])).toEqual([
    [56, "tonnes", "de vêtements sauvées", 1, 4],
    [70, null, "Magasins d'ici 5 ans (objectif)", 6, 11],
  ]);
});

it("reads the figure of a title", () => {
  const [found] = figureOfTitle(SourcedText.ofLine("d", 1, "LES 20 ADHERENTS DU PTCE EN 2025"));
  expect([found?.value, found?.label, found?.year]).toEqual([20, "ADHERENTS DU PTCE", 2025]);
});
