import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { openingPlace, openingStart, openingType, runnerIn, staffCount } from "./opening.ts";
import { sentences } from "./sentences.ts";

const text = (said: string) => SourcedText.ofLine("d", 1, said);

it.each([
  ["Une entreprise de travail temporaire d'insertion, créée en 2018 par trois amis, délègue.", "ETTI"],
  ["Sur les chantiers de ses clients, ce chantier d'insertion installe des bennes.", "ACI"],
  ["La régie de quartier du Moulin collecte les pots.", undefined],
  ["Elle travaille avec un ESAT.", undefined],
])("« %s »: the kind that opens a brief", (said, type) =>
  expect(openingType(text(said))[0]?.value).toBe(type),
);

it.each([
  ["Une entreprise de travail temporaire d'insertion, créée en 2018 par trois amis, délègue.", "2018"],
  ["Créé en mars 2018 à Étaples, cet atelier fabrique des jouets.", "2018-03"],
  ["L'atelier fabrique des jouets depuis 2018.", undefined],
])("« %s »: its beginning", (said, iso) => expect(openingStart(text(said))?.value.iso).toBe(iso));

it.each([
  ["L'entreprise d'insertion de Chauny produit de la charpente.", "Chauny"],
  ["L'entreprise d'insertion produit à Chauny pour Laon.", undefined],
])("« %s »: its town", (said, town) => expect(openingPlace(text(said))?.commune ?? undefined).toBe(town));

it("a sentence that is nothing but a count of staff", () => {
  expect(staffCount(text("17 salariés en insertion."))?.value.insertion).toBe(17);
  expect(staffCount(text("17 tonnes ont été triées."))).toBeNull();
});

it("who runs what is named only later", () => {
  const told = sentences(
    text("La régie de quartier du Moulin collecte les pots. Teintes Douces a été imaginée avec le lycée."),
  );
  expect(runnerIn(told, ["Teintes Douces"])?.oneLine).toBe("régie de quartier du Moulin");
  expect(runnerIn(told, ["La régie de quartier du Moulin"])).toBeNull();
});
