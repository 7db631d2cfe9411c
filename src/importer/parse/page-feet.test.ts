import { describe, expect, it } from "vitest";
import { pageFeet } from "./page-feet.ts";

const pages = (foot: (n: number) => string) =>
  [2, 3, 4, 6, 7].flatMap((n) => ["Un titre", "", "Une phrase.", "", foot(n), "", ""]);

describe("feet of pages", () => {
  it.each([
    ["« … | 6 »", (n: number) => `Les matins du bâti — jeudi 3 mai | ${n}`],
    ["« … — 3 »", (n: number) => `Carnet de la filière — ${n}`],
    [
      "accents lost here and there",
      (n: number) => `${n % 2 ? "Les matinées" : "Les matinees"} du bâti · ${n}`,
    ],
  ])("knows %s by its words and its growing number", (_, foot) => {
    expect([...pageFeet(pages(foot))]).toEqual([5, 12, 19, 26, 33]);
  });

  it("takes no label of a series that goes back for one", () => {
    expect(pageFeet(pages((n) => `Lot de travaux — ${n === 4 ? 1 : n}`)).size).toBe(0);
  });
});
