import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText, STRONG } from "../../parse/sourced-text.ts";
import { peoplePresented } from "./people-of-part.ts";

const block = (text: string, line: number, kind: Block["kind"] = "paragraph", mark = 0): Block => {
  const sourced = SourcedText.ofLine("d", line, text, mark);
  return {
    kind,
    depth: kind === "heading" ? 2 : 0,
    text: sourced,
    lineStart: line,
    lineEnd: line,
    links: [],
    noteCalls: [],
    noteNumber: null,
  };
};
const people = (...blocks: Block[]) =>
  peoplePresented(blocks).map(({ speaker: s }) => [
    s.name.value,
    s.role?.value ?? null,
    s.organisation?.value ?? null,
  ]);

it("reads a name in a heading or in bold with the role under it", () => {
  expect(people(block("ANNE DUPRÉ", 1, "heading"), block("Sous-préfète de Vervins", 3))).toEqual([
    ["ANNE DUPRÉ", "Sous-préfète de Vervins", null],
  ]);
  expect(people(block("PAUL NGO", 1, "paragraph", STRONG), block("Administrateur, RÉSEAU", 3))).toEqual([
    ["PAUL NGO", "Administrateur", "RÉSEAU"],
  ]);
});

it("reads a list after « Avec l'intervention de »", () => {
  expect(
    people(
      block(
        "Avec l'intervention de : Anne Dupré, juriste, Cabinet Z ; Paul Ngo, chargé de mission chez Réseau Y",
        1,
      ),
    ),
  ).toEqual([
    ["Anne Dupré", "juriste", "Cabinet Z"],
    ["Paul Ngo", "chargé de mission", "Réseau Y"],
  ]);
});

it("takes no running text for a person", () => {
  expect(people(block("Anne Dupré a rappelé que la commande publique compte. Elle directrice.", 1))).toEqual(
    [],
  );
});
