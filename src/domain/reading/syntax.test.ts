import { expect, test } from "vitest";
import { syntaxOf } from "./syntax.ts";

const SLIDES = ["# Contexte", "", "Un mot.", "", "## Objectif", "", "Deux mots.", "", "# Suite"];

test("un webinaire dont les titres sont marqués se lit par ses marques, une édition gardée d'un PDF aussi", () => {
  expect(syntaxOf("webinaire", SLIDES)).toBe("markdown");
  expect(syntaxOf("webinaire", ["Un mot.", "# 3 réponses", "Deux mots."])).toBe("plain");
  expect(syntaxOf("rencontres", ["Un mot."], [1])).toBe("markdown");
  expect(syntaxOf("panorama", ["Un mot."])).toBe("markdown");
  expect(syntaxOf("autre", ["Un mot."])).toBe("plain");
});
