import { expect, test } from "vitest";
import type { Block } from "#domain/reading/blocks.ts";
import type { ReadPart } from "#domain/reading/reading.ts";
import { pageLinks } from "./linker.ts";

const blockOf = (kind: Block["kind"], line: number, text: string): Block => ({
  kind,
  depth: 0,
  lineStart: line,
  lineEnd: line,
  text,
});

const HERE = { id: "panorama", title: "Le panorama des dunes", subtitle: null, event: null };
const recommended = (title: string, line: number, held: typeof HERE | null = null) => ({
  title,
  held,
  lineStart: line,
  lineEnd: line,
});

/**
 * What a page of blocks links under the title of its first line, which names a panorama that is held here; « Le guide
 * des clauses » was recommended on its second line without an address, two more on its seventh.
 */
function linksOn(blocks: Block[], of: "section" | "part" = "section") {
  const printed = { text: "Le panorama des dunes", lineStart: 1, lineEnd: 1 };
  const title = of === "section" ? { title: printed.text, printed } : { title: null, printed: null };
  const section = { id: "L1", kind: "other", ...title, depth: 0 } as const;
  const part: ReadPart = {
    ...{ id: "zoom-1", kind: "zoom", label: "", told: null, title: printed.text, group: null },
    ...{ printed: [printed], speakers: [], sections: [], lineStart: 1, lineEnd: 9, wordCount: 0 },
  };
  const reading = { front: [], parts: [], syntax: "markdown", misread: new Map(), pageStarts: [] } as const;
  const { runs, lost } = pageLinks([{ ...section, blocks }], {
    names: [],
    terms: [],
    lost: [
      recommended("Le panorama des dunes", 1, HERE),
      recommended("Le guide des clauses", 2),
      recommended("REV3", 7),
      recommended("La feuille de route", 7),
    ],
    reading: { ...reading, front: [], parts: of === "part" ? [part] : [] },
  });
  const linked = blocks.map((block) =>
    (runs.get(block) ?? []).flatMap((run) =>
      run.links.map(({ start, end, href }) => [run.text.slice(start, end), href]),
    ),
  );
  return {
    linked,
    lost: blocks.map((block) => lost.get(block)?.map(({ title }) => title)),
    links: blocks.map((block) =>
      (runs.get(block) ?? []).flatMap((run) => (run.lost ? [[run.lost.title, run.lost.held?.id]] : [])),
    ),
  };
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
  expect(linksOn([blockOf("paragraph", 1, text)]).linked).toEqual([links]);
});

test("un appel de note mène à sa note ; un mètre carré n'en appelle aucune", () => {
  const { linked } = linksOn([
    blockOf("paragraph", 1, "Un levier<sup>2</sup> sur 300 m<sup>2</sup>."),
    blockOf("note", 3, "<sup>2</sup> Source : Un guide"),
  ]);
  expect(linked).toEqual([[["2", "#L3"]], []]);
});

test("ce qui est recommandé sans adresse le dit, une note aussi ; ce qui en a une n'a pas à le dire", () => {
  const { lost } = linksOn([
    blockOf("item", 2, "Le guide des clauses"),
    blockOf("note", 3, '<sup>2</sup> Source : "Un guide", ANCT'),
    blockOf("note", 4, "<sup>3</sup> Source : https://a.example"),
    blockOf("note", 5, "<sup>4</sup> Ce chiffre est de 2023."),
    blockOf("paragraph", 6, "Le reste du texte."),
  ]);
  expect(lost).toEqual([["Le guide des clauses"], ["Un guide, ANCT"], [], [], []]);
  expect(linksOn([blockOf("item", 2, "[Le guide des clauses](#)")]).lost).toEqual([[]]);
});

test("un lien dont l'adresse s'est perdue propose le titre de la ressource, ou la publication qui est ici", () => {
  const { links } = linksOn([
    blockOf("item", 2, "[Voir ici](#)"),
    blockOf("paragraph", 5, "[Télécharger le panorama ici](#)"),
    blockOf("item", 7, "[Sur REV3](#) et [sur la feuille de route](#), [et le reste](#)"),
  ]);
  const ofPart = linksOn([blockOf("paragraph", 5, "[Télécharger ici](#)")], "part");
  expect(ofPart.links).toEqual([[["Le panorama des dunes", "panorama"]]]);
  expect(links).toEqual([
    [["Le guide des clauses", undefined]],
    [["Le panorama des dunes", "panorama"]],
    [
      ["REV3", undefined],
      ["La feuille de route", undefined],
      ["et le reste", undefined],
    ],
  ]);
});
