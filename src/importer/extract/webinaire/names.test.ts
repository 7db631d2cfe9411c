import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { bestPrinting, isDamagedForm, printingsOf } from "./names.ts";

const line = (text: string) => SourcedText.ofLine("d", 1, text);

it("finds a name printed with a letter wrong, and no other name", () => {
  expect(
    printingsOf("Atelier du Bleu Rivage", line("I’Atellier du bleu rivage et l'atelier du val")).map(
      (p) => p.text,
    ),
  ).toEqual(["Atellier du bleu rivage"]);
  expect(isDamagedForm("Atelier du Pré", "Atellier du Pré")).toBe(true);
  expect(isDamagedForm("Atelier du Pré", "Telier du Pré aux bois")).toBe(false);
});

it("prefers the printing in small letters", () => {
  expect(bestPrinting(line("PTCE HAUT-PRE"), [line("PTCE* Haut-Pré"), line("PTCE Haut-Pré")]).text).toBe(
    "PTCE Haut-Pré",
  );
});
