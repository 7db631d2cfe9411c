import { expect, test } from "vitest";
import { spellingsOfWord } from "./french-words.ts";

test.each([
  ["RESERVEZ", ["réservez"]],
  ["filieres", ["filières"]],
  ["chevaux", ["chevaux"]],
  ["sont", ["sont"]],
  ["oeuvres", ["œuvres"]],
  ["Lille", ["Lille"]],
  ["grace", ["Grace", "grâce"]],
  ["falble", []],
  ["", []],
])("les lettres de « %s » s'écrivent %j", (word, spellings) => {
  expect(spellingsOfWord(word).sort()).toEqual(spellings);
});
