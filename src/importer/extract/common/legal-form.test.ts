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
])("reads the form in « %s »", (text, expected) => expect(form(["Ecopreneurs"], text)).toBe(expected));

it("leaves a partner its form", () => {
  expect(form(["Refaya"], "Refaya travaille avec l'association Ecopreneurs et une SCIC.")).toBeNull();
});
