import { expect, test } from "vitest";
import { SourcedText } from "../parse/sourced-text.ts";
import { readEntry } from "./entries.ts";
import { ENTRIES, HOUSES_IN } from "./houses.corpus.ts";
import { type House, housesIn } from "./houses.ts";

const line = (text: string) => SourcedText.ofLine("corpus", 1, text);
const told = ({ name, kind, place }: House) =>
  [name, kind, place].map((words) => words?.oneLine ?? "-").join(" | ");

test.each(HOUSES_IN)("« %s »", (phrase, ...houses) => {
  expect(housesIn(line(phrase)).map(told)).toEqual(houses);
});

test.each(ENTRIES)("the line « %s » enters %s", (text, house) => {
  const entry = readEntry(line(text));
  expect(entry && told(entry)).toBe(house);
});
