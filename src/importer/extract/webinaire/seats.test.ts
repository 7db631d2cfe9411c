import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readSeats } from "./governance.ts";
import { governanceOf } from "./seats.ts";

it("takes two spellings of one representative, a letter apart, for one person and says so", () => {
  const seats = readSeats(
    [
      "Trésorier : Jean MARCHALL représentant de SAS ROULETOUT",
      "Le collège des partenaires",
      "SAS ROULETOUT représentée par Jean MARCHAL",
    ].map((text, i) => SourcedText.ofLine("d", i + 1, text)),
  );
  const { people, findings } = governanceOf(seats, []);
  expect(people.map((p) => p.name)).toEqual(["Jean MARCHALL"]);
  expect(findings.map((f) => [f.code, f.found])).toEqual([["name-variants", "Jean MARCHAL"]]);
});

it("says in which colleges each organisation sits, an office in the one right above it", () => {
  const seats = readSeats(
    [
      "Le collège des fondateurs",
      "Président : Anne DUPRE représentante de l'ADDS",
      "Le collège des membres actifs",
      "L'ADDS représentée par Anne DUPRE",
      "Trésorier : Paul NGO représentant de SAS VERT Les Anges représentés par Luc ROY",
      "Le collège des partenaires",
      "SAS VERT représentée par Paul NGO",
    ].map((text, i) => SourcedText.ofLine("d", i + 1, text)),
  );
  const { relations } = governanceOf(seats, []);
  expect(relations.map((r) => [r.name, r.kind, r.colleges])).toEqual([
    ["ADDS", "member", ["collège des fondateurs", "collège des membres actifs"]],
    ["Les Anges", "member", ["collège des membres actifs"]],
    ["SAS VERT", "partner", ["collège des partenaires"]],
  ]);
});
