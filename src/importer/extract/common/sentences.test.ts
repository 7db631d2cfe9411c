import { expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { firstSentences, sentences } from "./sentences.ts";

const text = (printed: string) => SourcedText.ofLine("d", 1, printed);
const cut = (printed: string) => sentences(text(printed)).map((s) => s.text);

test("a sentence ends at its marks, however many", () => {
  expect(cut("Elle vend des paniers.. Elle grandit !… Enfin.")).toEqual([
    "Elle vend des paniers..",
    "Elle grandit !…",
    "Enfin.",
  ]);
});

test("an abbreviation or an initial does not end one", () => {
  expect(cut("Selon M. Petit et J. Roy, tout va. Voir p. 12.")).toEqual([
    "Selon M. Petit et J. Roy, tout va.",
    "Voir p. 12.",
  ]);
});

test("a run of marks without a sentence after it is one piece", () => {
  expect(cut("....................suite")).toEqual(["....................suite"]);
});

test("as many sentences as stand within the length asked, at least one", () => {
  expect(firstSentences(text("Un deux. Trois quatre. Cinq."), 22).text).toBe("Un deux. Trois quatre.");
  expect(firstSentences(text("Une phrase bien trop longue. Deux."), 5).text).toBe(
    "Une phrase bien trop longue.",
  );
});
