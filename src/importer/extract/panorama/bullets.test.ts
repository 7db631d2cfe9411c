import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { withoutBoxMarks } from "./box-marks.ts";
import { splitBullets, titleMarks, withMarkedTitles } from "./bullets.ts";

const block = (text: string): Block => ({
  kind: "paragraph",
  depth: 0,
  text: SourcedText.ofLine("d", 1, text),
  lineStart: 1,
  lineEnd: 1,
  links: [],
  noteCalls: [],
  noteNumber: null,
});

const TOLD = block("Le texte de la partie, qui raconte ce qui se passe dans l'atelier.");

it("takes the mark before isolated short lines for that of the titles", () => {
  const blocks = ["◆ Le départ", "◆ La suite", "◆ L'argent"].flatMap((line) => [block(line), TOLD]);
  const marks = titleMarks(blocks);
  expect([...marks]).toEqual(["◆"]);
  const [first] = blocks;
  expect(first && withMarkedTitles(first, marks)).toMatchObject({ kind: "heading", depth: 4 });
});

it("leaves a mark before full sentences to the lists", () => {
  const blocks = ["◆ Une phrase entière.", "◆ Une autre phrase.", "◆ Une dernière."].flatMap((line) => [
    block(line),
    TOLD,
  ]);
  expect(titleMarks(blocks).size).toBe(0);
});

it.each(["▸ Un point", "► Un point", "➤ Un point", "❖ Un point", "// Un point"])(
  "« %s » is an item",
  (text) =>
    expect(splitBullets(block(text)).map((b) => [b.kind, b.text.text])).toEqual([["item", "Un point"]]),
);

it("reads the lines of a box without its marks", () => {
  const box = block("> Lieu : Douai\n> Création : 2019");
  expect(withoutBoxMarks(box).text.text).toBe("Lieu : Douai\nCréation : 2019");
});
