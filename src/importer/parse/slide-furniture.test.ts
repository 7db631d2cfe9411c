import { expect, it } from "vitest";
import { plainLine, slideFurniture } from "./slide-furniture.ts";
import { slidesOf } from "./slides.ts";

const slides = [1, 2, 3, 4].map((n) => `Titre ${n}\nUn texte qui compte.\nMon webinaire du 3 mars\n${n}`);
const lines = slides.join("\n---\n").split("\n");

it("finds the foot, the numbers and the marks of slides, and no text", () => {
  const found = slideFurniture(lines, slidesOf(lines));
  expect(found.get(3)).toBe("en-tête ou pied de diapositive");
  expect(found.get(4)).toBe("numéro de page");
  expect(found.get(5)).toBe("marque entre deux diapositives");
  expect(found.has(1)).toBe(false);
  expect(found.has(2)).toBe(false);
});

it("takes the marks of markdown from a line", () => {
  expect(plainLine("## **Nos partenaires**")).toBe("Nos partenaires");
  expect(plainLine("  **Statut** : association ")).toBe("Statut : association");
});
