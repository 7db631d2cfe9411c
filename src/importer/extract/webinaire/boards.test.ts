import { describe, expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readColleges, readOffices } from "./boards.ts";

const lines = (...texts: string[]) => texts.map((text, i) => SourcedText.ofLine("d", i + 1, text));

describe("boards", () => {
  it("reads « Présidente : Prénom Nom, pour X »", () => {
    const seats = readOffices(
      lines("Présidente : Lise Aubry, pour Bois d'Ici", "Tarif : Deux Euros, pour tous"),
    );
    expect(seats.map((s) => [s.name.text, s.role?.text, s.organisation?.text])).toEqual([
      ["Lise Aubry", "Présidente", "Bois d'Ici"],
    ]);
  });

  it("reads who sits under a college, people apart from organisations", () => {
    const { seats, members } = readColleges(
      lines(
        "Le collège des entreprises",
        "Bois d'Ici, entreprise d'insertion (Hesdin)",
        "Menuiserie Lenoir",
        "Le collège des habitants",
        "Noémie Delmotte",
      ),
    );
    expect(members.map((m) => m.name)).toEqual(["Bois d'Ici", "Menuiserie Lenoir"]);
    expect(seats.map((s) => s.name.text)).toEqual(["Noémie Delmotte"]);
  });
});
