import { expect, test } from "vitest";
import { SourcedText } from "../parse/sourced-text.ts";
import { Doc } from "./doc.ts";
import { longestFirst } from "./span.ts";
import { stage } from "./stage.ts";

const block = (line: number, text: string) => ({
  kind: "paragraph" as const,
  depth: 0,
  text: SourcedText.ofLine("essai", line, text),
  lineStart: line,
  lineEnd: line,
  links: [],
  noteCalls: [],
  noteNumber: null,
});
const doc = () =>
  Doc.of({
    document: "essai",
    lineCount: 2,
    layoutLines: [],
    blocks: [block(1, "Sommaire 3"), block(2, "3 salariés")],
  });

const aside = stage({
  reads: [],
  writes: "aside",
  run: () => [{ layer: "aside", start: 0, end: 10, value: "contents", rule: "test", from: [] }],
});

test("a later stage does not see what stands aside, and every place keeps its line", () => {
  const read = doc();
  aside(read);
  let seen = "";
  stage({
    reads: [],
    writes: "number",
    run: ({ text }) => {
      seen = text;
      const start = text.indexOf("3");
      return [
        {
          layer: "number",
          start,
          end: start + 1,
          value: { value: 3, qualifier: null },
          rule: "test",
          from: [],
        },
      ];
    },
  })(read);
  expect(seen).toBe(`${" ".repeat(10)}\n3 salariés`);
  const [number] = read.notes("number");
  expect(number && read.text.slice(number.start, number.end).lineStart).toBe(2);
});

test("a stage sees only the layers that it declares", () => {
  stage({
    reads: ["number"],
    writes: "count",
    // @ts-expect-error the layer of places is not among those that it reads
    run: (view) => view.notes("place") && [],
  });
  expect(() => {
    const read = doc();
    aside(read);
    aside(read);
  }).toThrow("written once");
});

test("of spans that overlap the longest stays, then the first", () => {
  expect(
    longestFirst([
      { start: 0, end: 2 },
      { start: 1, end: 5 },
      { start: 6, end: 8 },
      { start: 7, end: 9 },
    ]),
  ).toEqual([
    { start: 1, end: 5 },
    { start: 6, end: 8 },
  ]);
});
