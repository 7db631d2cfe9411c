import { expect, test } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { announcedCounts } from "./announced-counts.ts";

/** One block a line: « - » opens an item, two blanks before it one of the second level. */
const blocksOf = (text: string): Block[] =>
  text.split("\n").map((line, i) => {
    const [, blanks, said] = /^(\s*)- (.*)$/u.exec(line) ?? [];
    return {
      kind: said === undefined ? "paragraph" : "item",
      depth: blanks ? 1 : 0,
      text: SourcedText.ofLine("d", i + 1, said ?? line),
      lineStart: i + 1,
      lineEnd: i + 1,
      links: [],
      noteCalls: [],
      noteNumber: null,
    };
  });
const found = (text: string) => announcedCounts(blocksOf(text)).map((f) => [f.found, f.expected]);

test.each([
  ["Quatre initiatives y sont présentées :\n- Une\n- Deux\n- Trois", [["3", "4"]]],
  ["Un schéma dont trois axes sont déjà arrêtés :\n- Louer ;\n- Former.", [["2", "3"]]],
  ["Trois axes sont arrêtés :\n- Louer\n  - des vélos\n- Former\n- Réparer", []],
  ["Deux salariés présentent :\n- Une\n- Deux\n- Trois", []],
  ["Trois étapes :\nLa première commence.", []],
])("%j", (text, expected) => {
  expect(found(text)).toEqual(expected);
});
