import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { legalFormSaidOf } from "./legal-form.ts";

const form = (names: string[], text: string) =>
  legalFormSaidOf(names, [SourcedText.ofLine("d", 1, text)])?.value ?? null;

it.each([
  ["Créée en 2016, l'association Utopreneurs est le studio d'innovation.", "association"],
  ["Utopreneurs : Syndicat départemental de traitement des déchets", "Syndicat départemental"],
  ["Association de développement économique local, la Utopreneurs a pour objectif", "Association"],
  ["Utopreneurs est une SCIC depuis 2019.", "SCIC"],
])("reads the form in « %s »", (text, expected) => expect(form(["Utopreneurs"], text)).toBe(expected));

it("leaves a partner its form", () => {
  expect(form(["Recyfe"], "Recyfe travaille avec l'association Utopreneurs et une SCIC.")).toBeNull();
});
