import { describe, expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { partTitled } from "./part-reading.ts";

const line = (text: string, number = 1) => SourcedText.ofLine("d", number, text);

describe("the part that a title heads", () => {
  it.each([
    ["ce qui nous a fait bouger", "challenge"],
    ["celles et ceux qui nous épaulent", "partners"],
    ["qui finance le pôle ?", "funding"],
    ["d'où vient l'argent ?", "funding"],
    ["l'équipe et les chiffres 2025", "figures"],
    ["nous écrire", "contact"],
    ["nos conseils à qui se lance", "success"],
  ])("reads « %s » as %s", (title, part) => {
    expect(partTitled(line(title))).toBe(part);
  });

  it.each(["CONSEIL", "Les Couleurs du Marais", "Freins, partenaires et leviers"])(
    "reads nothing in « %s »",
    (title) => {
      expect(partTitled(line(title))).toBeNull();
    },
  );
});
