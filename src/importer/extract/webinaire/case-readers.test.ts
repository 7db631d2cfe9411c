import { describe, expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { identityOf, labelledFields } from "./case-identity.ts";
import { isSameOrganisation, organisationName } from "./organisations.ts";

const line = (text: string, number = 1) => SourcedText.ofLine("d", number, text);

describe("an identity card", () => {
  const read = (...texts: string[]) => identityOf(labelledFields(texts.map((text, i) => line(text, i + 1))));

  it("has its values beside its labels, after a sign or none", () => {
    const card = read(
      "Forme juridique SAS",
      "Création : mai 2018",
      "Code APE 43.29A",
      "Réseau OMEGA",
      "Siège et atelier 9 rue du Moulin 02000 Laon",
      "03 21 00 00 00 - SIRET 775 624 075 01920",
    );
    expect(card.legalForm?.value).toBe("SAS");
    expect(card.startedOn?.value.iso).toBe("2018-05");
    expect(card.apeCodes.map((c) => c.value)).toEqual(["4329A"]);
    expect(card.networks.map((n) => n.value)).toEqual(["OMEGA"]);
    expect(card.places.map((p) => [p.street, p.postcode, p.commune])).toEqual([
      ["9 rue du Moulin", "02000", "Laon"],
    ]);
    expect(card.siret?.value).toBe("77562407501920");
  });

  it("reports a SIREN for a SIRET", () => {
    const card = read("SIRET 775 624 075");
    expect(card.findings.map((f) => f.code)).toEqual(["siren-for-siret"]);
  });

  it("is not made of words that only begin like a label", () => {
    expect(labelledFields([line("structures du territoire dans le but de favoriser")])).toEqual([]);
  });
});

it("cuts from an organisation the article before it, and knows it with its kind before it", () => {
  expect(organisationName(line("L’ ADDS")).text).toBe("ADDS");
  expect(isSameOrganisation("SCIC Les Feuilles", "Les Feuilles")).toBe(true);
  expect(isSameOrganisation("Ferme des Ponts", "Les Ponts")).toBe(false);
});
