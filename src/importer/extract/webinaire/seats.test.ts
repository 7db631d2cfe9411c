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
