import { describe, expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { isPersonName, isRole, readSpeaker } from "./speakers.ts";

const line = (text: string) => SourcedText.ofLine("d", 3, text);
const read = (text: string, role?: string) => {
  const found = readSpeaker(line(text), role ? SourcedText.ofLine("d", 5, role) : null);
  return found && [found.name.value, found.role?.value ?? null, found.organisation?.value ?? null];
};

describe("speakers", () => {
  it.each([
    ["Norbert du Soulier, Directeur, Ecopreneurs", ["Norbert du Soulier", "Directeur", "Ecopreneurs"]],
    [
      "Anne Petit, Chargée de développement pour Le Relais",
      ["Anne Petit", "Chargée de développement", "Le Relais"],
    ],
    ["Mme Anne PETIT, présidente", ["Anne PETIT", "présidente", null]],
    ["Anne Petit (Emmaüs)", ["Anne Petit", null, "Emmaüs"]],
    ["PAUL VAN DEN BERG – RESPONSABLE – LA MIE", ["PAUL VAN DEN BERG", "RESPONSABLE", "LA MIE"]],
  ])("reads « %s »", (text, expected) => expect(read(text)).toEqual(expected));

  it("takes the role from the line under a name", () => {
    expect(read("OLYMPE RAGUENET-GRENIER", "Sous-préfète de Vervins")).toEqual([
      "OLYMPE RAGUENET-GRENIER",
      "Sous-préfète de Vervins",
      null,
    ]);
  });

  it.each([
    "LES PETITES RIVIÈRES",
    "SYNTHÈSE DE LA TABLE RONDE",
    "Éméris Connect, association nationale",
    "Anne Petit",
  ])("finds nobody in « %s »", (text) => expect(read(text)).toBeNull());

  it("knows a role from a sentence", () => {
    expect(isRole("Référente Économie sociale")).toBe(true);
    expect(isRole("La table ronde a mis en évidence")).toBe(false);
    expect(isPersonName("Responsable Innovation")).toBe(false);
  });
});
