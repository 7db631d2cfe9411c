import { describe, expect, it } from "vitest";
import { editDistance, isAcronymOf, isNearName, isSameName } from "./near-names.ts";

describe("near names", () => {
  it("forgets case, accents and the article", () => {
    expect(isSameName("L'Atelier du Bleu Rivage", "ATELIER DU BLEU RIVAGE")).toBe(true);
    expect(isSameName("APEI de Lens", "APEI de Douai")).toBe(false);
  });

  it("takes one letter for a slip in a long name only", () => {
    expect(isNearName("Terzio", "Tertzio")).toBe(true);
    expect(isNearName("2002 Comptoir", "2002 comptoirs")).toBe(true);
    expect(isNearName("AIR", "AIRE")).toBe(false);
    expect(isNearName("Recyclerie 59", "Recyclerie 60")).toBe(false);
  });

  it("counts letters added, changed and swapped, and gives up early", () => {
    expect(editDistance("bocage", "bocgae")).toBe(1);
    expect(editDistance("bocage", "boccage")).toBe(1);
    expect(editDistance("bocage", "village", 2)).toBe(3);
  });

  it("reads an acronym from the words that it stands for", () => {
    expect(isAcronymOf("METS", "Maison des entreprises du Ternois et de la Sensée")).toBe(true);
    expect(isAcronymOf("AFPI", "Atelier de Formation Pour l'Industrie")).toBe(true);
    expect(isAcronymOf("Valor'Escaut", "Syndicat départemental de traitement")).toBe(false);
  });
});
