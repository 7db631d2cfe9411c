import { expect, test } from "vitest";
import { labelMeaning } from "./label-meaning.ts";

test.each([
  ["D'où venons-nous ?", "history"],
  ["Ce qui a coincé", "obstacles"],
  ["Ils nous épaulent", "partners"],
  ["Ils nous financent", "funders"],
  ["Du neuf", "innovation"],
  ["Équilibre économique", "viability"],
  ["Et ailleurs ?", "replication"],
  ["Comment cela tient-il économiquement ?", "viability"],
])("« %s » asks for %s", (label, kind) => {
  expect(labelMeaning(label, "action")?.kind).toBe(kind);
});

test("among the partners, how far around they stand", () => {
  expect(labelMeaning("Près de chez nous", "partners")?.kind).toBe("local");
  expect(labelMeaning("Au plan de la région", "partners")?.kind).toBe("regional");
  expect(labelMeaning("Et l'Europe", "partners")?.kind).toBe("european");
  expect(labelMeaning("Près de chez nous", "action")?.kind).not.toBe("local");
});

test("words that say nothing mean nothing", () => {
  expect(labelMeaning("Vent de face", "action")).toBeNull();
});
