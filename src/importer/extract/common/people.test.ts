import { expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readPerson } from "./people.ts";

const read = (text: string) => {
  const person = readPerson(SourcedText.ofLine("d", 1, text));
  return person && [person.name.value, person.role?.value ?? null, person.organisation?.value ?? null];
};

test("the organisation that somebody stands for may be in brackets", () => {
  expect(read("Anne Petit (Réseau du Nord)")).toEqual(["Anne Petit", null, "Réseau du Nord"]);
  expect(read("Anne Petit, directrice, Réseau du Nord")).toEqual([
    "Anne Petit",
    "directrice",
    "Réseau du Nord",
  ]);
  expect(read("la lecture (Réseau du Nord)")).toBeNull();
});
