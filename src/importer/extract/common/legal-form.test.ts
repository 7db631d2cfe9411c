import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { legalFormSaidOf } from "./legal-form.ts";

const form = (names: string[], text: string) =>
  legalFormSaidOf(names, [SourcedText.ofLine("d", 1, text)])?.value ?? null;

it.each([
  ["Créée en 2016, l'association Ecopreneurs est le studio d'innovation.", "association"],
  ["Ecopreneurs : Syndicat départemental de traitement des déchets", "Syndicat départemental"],
  ["Association de développement économique local, la Ecopreneurs a pour objectif", "Association"],
  ["Ecopreneurs est une SCIC depuis 2019.", "SCIC"],
  ["Ecopreneurs est une régie de quartier de Beauvais, association fondée en 1998.", "association"],
  ["Elle est née en 2020 à Laon, sa ville, et porte le statut de SAS.", "SAS"],
])("reads the form in « %s »", (text, expected) => expect(form(["Ecopreneurs"], text)).toBe(expected));

it("leaves a partner its form", () => {
  expect(form(["Refaya"], "Refaya travaille avec l'association Ecopreneurs et une SCIC.")).toBeNull();
});
