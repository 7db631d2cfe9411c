import { describe, expect, test } from "vitest";
import {
  BOIS,
  COPAINS,
  codes,
  DEUX_FOIS,
  DRIVE,
  draft,
  JARDIN,
  PANIER,
  REMISE,
  SYNAPSE,
  sheet,
  VESTALI,
} from "./livret-views.ts";

describe("the booklet", () => {
  test("a cover, two chapters, nine sheets in them", () => {
    expect(draft.sections.map((s) => [s.kind, s.level, s.title, s.lineStart, s.lineEnd])).toEqual([
      ["cover", 1, "ÉCONOMIE SOCIALE ET SOLIDAIRE & TRANSITION ÉCOLOGIQUE", 5, 14],
      ["other", 1, "L'alimentation durable", 18, 638],
      ["sheet", 2, DRIVE, 20, 151],
      ["sheet", 2, JARDIN, 153, 320],
      ["sheet", 2, PANIER, 322, 476],
      ["sheet", 2, COPAINS, 478, 638],
      ["other", 1, "Le réemploi", 640, 1513],
      ["sheet", 2, DEUX_FOIS, 642, 825],
      ["sheet", 2, REMISE, 827, 985],
      ["sheet", 2, BOIS, 987, 1138],
      ["sheet", 2, SYNAPSE, 1142, 1318],
      ["sheet", 2, VESTALI, 1322, 1513],
    ]);
  });

  test("all initiatives have a sheet of their own, and a chapter is none of them", () => {
    expect(draft.initiatives).toHaveLength(9);
    expect(draft.initiatives.every((i) => i.level === "full" && i.role === "own-section")).toBe(true);
    expect(draft.initiatives.map((i) => i.name.value)).not.toContain("Le réemploi");
  });

  test("people to contact, and nobody else", () => {
    expect(draft.people.map((p) => [p.name, p.role, p.organisation, p.context])).toEqual([
      ["Pillot", "Fondateurs & Membres du bureau de l'association", DRIVE, "contact"],
      ["Labarre", "Fondateurs & Membres du bureau de l'association", DRIVE, "contact"],
      ["Jean-Louis Poillon", "Directeur", JARDIN, "contact"],
      ["Sophie Cazenave", "Directrice", PANIER, "contact"],
      ["Anthony Grossot", "Directeur", COPAINS, "contact"],
      ["Dal Céline", "Directrice", DEUX_FOIS, "contact"],
      ["Christelle COUSIN", "Directrice", REMISE, "contact"],
      ["Matthieu Renard", "Chef de projet", BOIS, "contact"],
      ["Jean Pierre Motte", "Directeur", SYNAPSE, "contact"],
      ["HÉLÈNE MARECHAL", "Directrice", VESTALI, "contact"],
    ]);
  });

  test("the address that a sheet refers to is a resource; no event, no term, no question", () => {
    expect(draft.resources.map((r) => [r.url, r.passage.lineStart])).toEqual([
      ["https://www.paniers-hdf.fr/site/", 266],
    ]);
    expect([draft.events, draft.glossary, draft.questions]).toEqual([[], [], []]);
  });
});

describe("findings", () => {
  test("what each sheet says badly, at its line", () => {
    expect(codes(COPAINS)).toEqual([
      ["name-variants", 488],
      ["contradictory-values", 490],
      ["mislabelled-field", 496],
      ["siren-for-siret", 498],
      ["empty-field", 542],
      ["mislabelled-field", 600],
      ["misprint", 624],
    ]);
    expect(codes(SYNAPSE)).toEqual([
      ["missing-title", 1142],
      ["missing-part", 1148],
      ["missing-part", 1148],
      ["missing-part", 1148],
      ["repeated-section", 1179],
      ["misplaced-heading", 1219],
      ["implausible-figure", 1298],
    ]);
    expect(codes(VESTALI)).toEqual([
      ["missing-title", 1322],
      ["truncated-text", 1356],
      ["contradictory-figures", 1386],
      ["misplaced-heading", 1438],
    ]);
    expect(codes(DEUX_FOIS)).toEqual(
      expect.arrayContaining([
        ["pasted-passage", 648],
        ["mislabelled-field", 654],
        ["placeholder", 658],
        ["mislabelled-field", 659],
        ["invalid-phone", 672],
        ["truncated-text", 687],
        ["misplaced-heading", 692],
        ["placeholder", 743],
        ["truncated-text", 769],
        ["placeholder", 775],
        ["implausible-figure", 817],
      ]),
    );
    expect(codes(BOIS)).toEqual(
      expect.arrayContaining([
        ["mislabelled-field", 1028],
        ["contradictory-figures", 1068],
        ["placeholder", 1090],
        ["placeholder", 1102],
        ["placeholder", 1106],
        ["truncated-text", 1106],
      ]),
    );
    expect(codes(REMISE)).toEqual(
      expect.arrayContaining([
        ["mislabelled-field", 839],
        ["empty-field", 949],
        ["empty-field", 949],
      ]),
    );
    expect(codes(PANIER)).toEqual([
      ["misplaced-heading", 328],
      ["misprint", 340],
    ]);
  });

  test("the challenge pasted from the other sheet is the doubtful one", () => {
    expect(draft.findings.filter((f) => f.code === "pasted-passage")).toHaveLength(1);
    expect(codes(COPAINS).map(([code]) => code)).not.toContain("pasted-passage");
    expect(sheet(DEUX_FOIS).challenge?.value).toBe(sheet(COPAINS).challenge?.value);
  });

  test("what is right is not reported", () => {
    const all = draft.findings.map((f) => f.code);
    for (const code of ["invalid-siret", "invalid-email", "unknown-heading", "unread-lines"] as const)
      expect(all).not.toContain(code);
    expect(all.filter((c) => c === "missing-title")).toHaveLength(2);
  });
});
