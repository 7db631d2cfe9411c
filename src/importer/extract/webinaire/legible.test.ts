import { expect, test } from "vitest";
import { emptyDocumentDraft, initiativeDraft } from "../draft.ts";
import { legible } from "./legible.ts";
import { lexiconOf } from "./ocr-lexicon.ts";

const passage = { document: "essai", lineStart: 1, lineEnd: 8 };
const initiative = initiativeDraft(
  { value: "La Malle", raw: "La Malle", passage },
  "full",
  "own-section",
  passage,
);
const figure = (label: string) => ({ value: 4, unit: null, label, year: null, passage });
const tie = (name: string) => ({ name, kind: "partner" as const, level: null, passage });
const term = (name: string, definition: string) => ({ term: name, definition, attributedTo: null, passage });

const read = (lines: string[], draft = {}, own = {}) =>
  legible(
    { ...emptyDocumentDraft(), ...draft, initiatives: [{ ...initiative, ...own }] },
    lines,
    lexiconOf(lines),
  );

test("a label, a term or a tie in damaged words is put right where they are certain, and left out where not", () => {
  const lines = ["les pôles du Ponant, des vêtements, un groupe"];
  const { glossary, initiatives } = read(
    lines,
    {
      glossary: [
        term("pdles du Ponant", "des groupes d'entreprises"),
        term("pôle", "le regroupement k' ;olldalre d'entreprises"),
      ],
    },
    {
      keyFigures: [figure("devétements vendus"), figure("livres ;olldalre vendus"), figure("livres vendus")],
      relations: [tie("Les Tisser€nds du P;nant"), tie("Le Fil Vert")],
    },
  );
  expect(glossary.map((one) => one.term)).toEqual(["pôles du Ponant"]);
  expect(initiatives[0]?.keyFigures.map((one) => one.label)).toEqual([
    "de vêtements vendus",
    "livres vendus",
  ]);
  expect(initiatives[0]?.relations.map((one) => one.name)).toEqual(["Le Fil Vert"]);
});

test("a label that a title gave in capitals is printed as a sentence would", () => {
  const { initiatives } = read(
    ["Le PTCE du Ponant réunit des habitants"],
    {},
    {
      keyFigures: [figure("ADHERENTS DU PTCE DU PONANT"), figure("sites ALFA")],
    },
  );
  expect(initiatives[0]?.keyFigures.map((one) => one.label)).toEqual([
    "adhérents du PTCE du Ponant",
    "sites ALFA",
  ]);
});

test("a profile whose slides are full of damaged words says so, and one with a slip does not", () => {
  const full = [
    "unlieu a la méme adresse",
    "co.lle.cte ;olldalre",
    "I'’économie, Pdle du Ponant",
    "l'ine un lieu",
  ];
  expect(read(full).findings.map(({ code, about }) => [code, about])).toEqual([
    ["poor-legibility", "La Malle"],
  ]);
  expect(read(full).findings[0]?.message).toContain("abîmés par la reconnaissance de caractères");
  expect(read(["Un lieu à la méme adresse"]).findings).toEqual([]);
});
