import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { contradictoryYears } from "./contradictory-years.ts";

const found = (text: string) => {
  const sourced = SourcedText.ofLine("d", 1, text);
  const block: Block = {
    kind: "paragraph",
    depth: 0,
    text: sourced,
    lineStart: 1,
    lineEnd: 1,
    links: [],
    noteCalls: [],
    noteNumber: null,
  };
  return contradictoryYears([block]).map((f) => [f.found, f.expected]);
};

it("reports the year that cannot be the more recent one", () => {
  expect(
    found("les médicaments (1993), les équipements (2006) ou plus récemment les jouets (2002)."),
  ).toEqual([["2002", "une année après 2006"]]);
});

it("leaves years in order, and sentences apart", () => {
  expect(found("les médicaments (1993), puis plus récemment les jouets (2022).")).toEqual([]);
  expect(found("Née en 2006. Plus récemment, un projet de 2002 renaît.")).toEqual([]);
});
