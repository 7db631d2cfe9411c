import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { wrongSums } from "./wrong-sums.ts";

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

it.each([
  ["La structure compte 12 permanents et 20 salariés en parcours, soit 33 personnes.", "32"],
  ["La structure compte 12 permanents et 20 salariés en parcours, soit 32 personnes.", undefined],
  ["Elle emploie 12 permanents et 20 salariés, soit 25 ETP.", undefined],
])("« %s »", (text, expected) => expect(wrongSums([block(text)])[0]?.expected ?? undefined).toBe(expected));
