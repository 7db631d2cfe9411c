import { describe, expect, test } from "vitest";
import { paragraphs, read, sheet } from "../support/booklet.ts";

describe("partners", () => {
  const relations = (...lines: string[]) =>
    read(paragraphs(...sheet("Fil d'Or", ...lines))).initiatives[0]?.relations.map((r) => [
      r.kind,
      r.level,
      r.name,
    ]);

  test("members; a level in brackets; a year and a reason are no part of a name", () => {
    expect(
      relations(
        "**Membres fondateurs** – Bergers du Nord ; Atelier Lin (ACI)",
        "**Partenaires techniques** – Cap Métiers (local) ; Alliance Fil (national)",
        "**Partenaires financiers** : FEDER (2021) ; Région, au titre du soutien aux pôles",
      ),
    ).toEqual([
      ["member", null, "Bergers du Nord"],
      ["member", null, "Atelier Lin (ACI)"],
      ["technical-partner", "local", "Cap Métiers"],
      ["technical-partner", "national", "Alliance Fil"],
      ["funder", null, "FEDER"],
      ["funder", null, "Région"],
    ]);
  });

  test("a list of partnerships inside the levers names partners, and no law", () => {
    expect(
      relations("## Leviers", "Des partenariats noués :", "- l'article 57 de la loi", "- avec Alliance Fil"),
    ).toEqual([["partner", null, "Alliance Fil"]]);
  });
});
