import { describe, expect, it } from "vitest";
import { pageStarts } from "../../parse/page-starts.ts";
import { parsePlain } from "../../parse/plain.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readDocument } from "../../read/document.ts";
import { readBanner } from "./banners.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { readPart } from "./template.ts";
import { titledBanners } from "./titles.ts";
import { unitsOf } from "./units.ts";

function pieces(text: string): Piece[] {
  const entry = {
    id: "essai",
    file: "essai.txt",
    family: "rencontres" as const,
    title: "Essai",
    publisher: "DREETS",
    publishedOn: "2023",
    territories: [],
  };
  const source = readDocument(entry, new TextEncoder().encode(text));
  return piecesOf(parsePlain(source).blocks, pageStarts(source.lines));
}

describe("readBanner", () => {
  it.each([
    ["Atelier 1 - Synthèse", "workshop", "1", null],
    ["ATELIER N° 12 : SYNTHÈSE", "workshop", "12", null],
    ["Synthèse de l’atelier 3", "workshop", "3", null],
    ["Atelier solutions n°2 : Se loger", "workshop", "2", "Se loger"],
    ["Atelier IV – Restitution", "workshop", "IV", null],
    ["FORUM B", "workshop", "B", null],
    ["Restitution de la Table Ronde", "round-table", null, null],
    ["Table ronde « Demain »", "round-table", null, "« Demain »"],
    ["Synthèse de la plénière", "round-table", null, null],
  ])("« %s »", (line, unit, number, rest) => {
    const read = readBanner(SourcedText.ofLine("d", 1, line));
    expect(read).toMatchObject({ unit, number });
    expect(read?.rest?.text ?? null).toBe(rest);
  });

  it.each([
    ["Atelier d’insertion qui réutilise le bois"],
    ["Atelier 3 a permis de parler"],
    ["Table ronde sur l’emploi et la formation"],
    ["Retour d’expérience de l’atelier"],
  ])("« %s » is none", (line) => {
    expect(readBanner(SourcedText.ofLine("d", 1, line))).toBeNull();
  });
});

it.each([
  ["Retours d’expérience", "experiences"],
  ["POUR ALLER PLUS LOIN :", "resources"],
  ["Les intervenant·e·s", "speakers"],
  ["À retenir", "takeaways"],
  ["Et demain ?", "prospects"],
  ["Pour aller plus loin, l’enjeu majeur est de favoriser", null],
  ["perspectives", null],
])("the heading « %s » is %s", (line, part) => {
  expect(readPart(line)).toBe(part);
});

it("cuts a block at its label, its heading and its banner", () => {
  const read = pieces(
    "À retenir\nUn texte court\n\n  Constat initial : on manque\nde bras\n\n  Contact : a@b.fr\nUne autre histoire\n\n  Atelier 2 - Synthèse\n« Un titre\n\nsur deux lignes »",
  );
  expect(read.map((p) => [p.kind, p.text.text])).toEqual([
    ["part", "À retenir"],
    ["text", "Un texte court"],
    ["label", "Constat initial : on manque de bras"],
    ["label", "Contact : a@b.fr"],
    ["text", "Une autre histoire"],
    ["banner", "Atelier 2 - Synthèse"],
    ["text", "« Un titre sur deux lignes »"],
  ]);
});

it("knows a label whose words go over the end of a line", () => {
  const [label] = pieces("  Action(s) mise(s) en\nœuvre : on agit");
  expect(label).toMatchObject({ kind: "label", label: "actions" });
});

it.each([
  ["after", "Atelier 2 - Synthèse\n« Un titre »\n\nUn texte.", "Un titre"],
  ["before", "« Un titre »\nAtelier 2 - Synthèse\n", "Un titre"],
  ["beside", "Atelier 2 : « Un titre »\n", "Un titre"],
  ["without marks", "Atelier 2 - Synthèse\nUn titre\n\nUn texte.", "Un titre"],
  ["nowhere", "Atelier 2 - Synthèse\n\nUn texte qui se termine.", null],
])("finds the title %s the banner", (_, text, title) => {
  expect(titledBanners(pieces(text))[0]?.title?.text ?? null).toBe(title);
});

const INTRO =
  "Dans les territoires, les structures de l’insertion rencontrent des difficultés particulières, et certaines ont imaginé des solutions.";
const STORY =
  "  Activité : on répare\n\n  Constat initial : on jette\n\n  Actions : on trie\n\n  Contact : a@b.fr";

it("gives a banner the page that it stands on, wherever it stands", () => {
  const page = (n: number, banner: "first" | "last") => {
    const own = `Atelier ${n} - Synthèse\n« Titre ${n} »`;
    const text = `${INTRO}\n\nRetours d’expérience\n\nUne histoire\nAnne Martin, directrice\nMaison ${n}\n\n${STORY}`;
    const end = "Bonnes pratiques\n  Faire simple\n\nPour aller plus loin\n  Un guide";
    return `${banner === "first" ? `${own}\n\n${text}` : `${text}\n\n ${own}`}\n\f${end}`;
  };
  const read = pieces(
    `\f${[page(1, "first"), page(2, "last"), page(3, "first"), page(4, "last")].join("\n\f")}`,
  );
  const units = unitsOf(read, titledBanners(read));
  expect(
    units.map((u) => [
      u.banner?.banner.number,
      u.misplaced,
      u.pieces.filter((p) => p.kind === "label").length,
    ]),
  ).toEqual([
    ["1", false, 4],
    ["2", true, 4],
    ["3", false, 4],
    ["4", true, 4],
  ]);
});
