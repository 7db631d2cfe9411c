import { expect, test } from "vitest";
import type { Block } from "#domain/reading/blocks.ts";
import { pageLinks } from "./linker.ts";

/** The links of one paragraph: what is linked, and where it leads. */
function linksOf(text: string) {
  const block: Block = { kind: "paragraph", depth: 0, lineStart: 1, lineEnd: 1, text };
  const section = { id: "L1", kind: "other", title: null, printed: null, depth: 0, blocks: [block] } as const;
  const reading = { front: [], parts: [], syntax: "markdown" } as const;
  const { runs } = pageLinks([{ ...section, blocks: [block] }], {
    names: [],
    terms: [],
    reading: { ...reading, front: [], parts: [] },
  });
  return (runs.get(block) ?? []).flatMap((run) =>
    run.links.map(({ start, end, href }) => [run.text.slice(start, end), href]),
  );
}

test.each([
  ["L'atelier est installé à Tourcoing.", [["Tourcoing", "/initiatives?pres-de=59599"]]],
  [
    "Les lots partent **à Lille** puis dans la Somme.",
    [
      ["Lille", "/initiatives?pres-de=59350"],
      ["Somme", "/departements/80"],
    ],
  ],
  ["Une antenne au Portel, une autre au Portel.", [["Portel", "/initiatives?pres-de=62667"]]],
  ["Merci à Albert, rue de Lille, et au Groupe Nord Actif.", []],
  ["La ville du (62) est ailleurs.", []],
])("« %s » : les lieux sûrs mènent quelque part, une fois", (text, links) => {
  expect(linksOf(text)).toEqual(links);
});
