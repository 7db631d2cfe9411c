import { describe, expect, test } from "vitest";
import { SourcedText, STRONG } from "../../parse/sourced-text.ts";
import type { FieldGroup } from "./field-kinds.ts";
import { readLabel } from "./read-label.ts";

const plain = (text: string) => SourcedText.ofLine("d", 1, text);
const bold = (text: string) => SourcedText.ofLine("d", 1, text, STRONG);

function read(text: SourcedText, group: FieldGroup | null = null, isHeading = false) {
  const hit = readLabel(text, text.length, { isHeading, group });
  return hit && [hit.kind, hit.rest.oneLine, hit.expected];
}

describe("readLabel", () => {
  test("bold, half bold, plain, in capitals, as a heading", () => {
    const expected = ["materials", "bois", null];
    expect(read(SourcedText.join([bold("MATIÈRES CONCERNÉES :"), plain(" bois")]))).toEqual(expected);
    expect(read(SourcedText.join([bold("MATIÈRES"), plain(" CONCERNÉES : bois")]))).toEqual(expected);
    expect(read(plain("MATIÈRES CONCERNÉES : bois"))).toEqual(expected);
    expect(read(SourcedText.join([bold("Matières concernées"), plain(" – bois")]))).toEqual(expected);
    expect(read(plain("Matières concernées"), null, true)).toEqual(["materials", "", null]);
  });

  test.each([
    ["CODE PAE : 9499Z", "ape", "CODE APE"],
    ["DESSCRIPTIF DE L'ACTION :", "description", "DESCRIPTIF DE L'ACTION"],
    ["USAGERS NON FINANCIERS : le café", "users", "USAGERS NON FINANCEURS"],
    [
      "NOM L'ÉTABLISSEMENT PORTANT L'ACTIVITÉ : X",
      "establishment",
      "NOM DE L'ÉTABLISSEMENT PORTANT L'ACTIVITÉ",
    ],
  ])("« %s » is a misspelt label", (text, kind, expected) => {
    const hit = read(plain(text));
    expect([hit?.[0], hit?.[2]]).toEqual([kind, expected]);
  });

  test("an ordinary word is a label only where the part calls for it", () => {
    expect(read(plain("Local : la mairie"), "partners")).toEqual(["local", "la mairie", null]);
    expect(read(plain("Local : un hangar"), "action")).toBeNull();
    expect(read(plain("Activité : traiteur"), "identity")).toEqual(["activity", "traiteur", null]);
    expect(read(plain("Activité : elle a baissé"), "figures")).toBeNull();
  });

  test("bars, dashes and question marks end a label; a list announced inside a text is none", () => {
    expect(read(plain("Forme juridique | SCIC SA"), "identity")).toEqual(["legal-form", "SCIC SA", null]);
    expect(read(plain("Le défi relevé – Garder l'enfant"))).toEqual(["challenge", "Garder l'enfant", null]);
    expect(read(bold("À qui ça profite ? –"))).toEqual(["beneficiaries", "", null]);
    expect(read(plain("Des partenariats activés :"), "characteristics")).toBeNull();
  });

  test("words that open line after line of the publication are labels, whatever their type", () => {
    const recurs = (label: string) => /^(?:But poursuivi|Nos bonnes fées)$/.test(label);
    const hit = (text: SourcedText) =>
      readLabel(text, text.length, { isHeading: false, group: "action", recurs });
    expect(hit(plain("But poursuivi. Équiper les collèges."))?.kind).toBe("objective");
    expect(hit(plain("But atteint. Les collèges sont équipés."))).toBeNull();
    const own = hit(bold("Nos bonnes fées"));
    expect([own?.kind, own?.label.text]).toEqual(["own-part", "Nos bonnes fées"]);
  });

  test("« Techniques » asks for partners only among the partners", () => {
    expect(read(bold("Techniques :"), "partners")?.[0]).toBe("technical-partners");
    expect(read(bold("Techniques :"), "action")).toBeNull();
  });

  test("« SIRET 775… » needs no colon", () => {
    expect(read(plain("N° SIRET 775 624 075 01920"))).toEqual(["siret", "775 624 075 01920", null]);
  });

  test("the challenge alone on its line; the word in a sentence is no label", () => {
    expect(read(plain("défi"))).toEqual(["challenge", "", null]);
    expect(read(plain("défi de la mobilité en milieu rural"))).toBeNull();
    expect(read(plain("Tel. : 03 21 33 70 74"), "contact")).toBeNull();
  });
});
