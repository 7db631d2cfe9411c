import { expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { legalFormTold, relationsTold, startTold, typesTold } from "./told-story.ts";

const told = (...lines: string[]) => lines.map((line, i) => SourcedText.ofLine("essai", i + 1, line));

test("what its founder says that she opened: kind and date", () => {
  const texts = told(
    "Ancienne couvreuse, elle a ouvert en mai 2022 à Lens une entreprise d'insertion de bardage.",
  );
  expect(typesTold(texts).map((t) => t.value)).toEqual(["EI"]);
  expect(startTold(texts)?.value.iso).toBe("2022-05");
});

test("a customer's kind, and what somebody else opened, are not its own", () => {
  expect(
    typesTold(told("Elle a formé les équipes. Une entreprise d'insertion lui achète ses chutes.")),
  ).toEqual([]);
  expect(startTold(told("La mairie a ouvert une crèche en 2019."))).toBeNull();
});

test("what its team says of itself: form, owner, customer", () => {
  const texts = told(
    "Nous sommes une SASU, détenue par l'association Toits du Nord. Logis Neuf est notre premier client.",
  );
  expect(legalFormTold(texts)?.value).toBe("SASU");
  expect(relationsTold(texts).map((r) => [r.kind, r.name])).toEqual([
    ["carrier", "Toits du Nord"],
    ["client", "Logis Neuf"],
  ]);
});
