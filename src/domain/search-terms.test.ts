import { describe, expect, test } from "vitest";
import { termDrafts } from "./search-terms.ts";
import { parseSearch } from "./search-words.ts";

const STOP_WORDS = new Set("a au aux d de des du en et la le les ma mes un une".split(" "));
/** As the database does it, but for plurals alone. */
const source = {
  of: (word: string) => (STOP_WORDS.has(word) ? [] : [word.replace(/e?s$|e$/, "")]),
  phrase: (expression: string) => expression,
};
const typed = (query: string) =>
  termDrafts(parseSearch(query).tokens, [], source).map((draft) => draft.typed);

describe("nothing is cut out of a known expression", () => {
  test.each([
    ["je cherche des personnes âgées", ["personnes agees"]],
    ["une personne âgée", ["personne agee"]],
    ["travail temporaire", ["travail temporaire"]],
    ["portage de repas", ["portage repas"]],
    ["donner un lit médicalisé", ["donner", "lit medicalise"]],
    ["un lit et mon fils", ["un lit", "mon fils"]],
  ])("« %s »", (query, expected) => {
    expect(typed(query)).toEqual(expected);
  });

  test("a word that is only understood when typed stays one where it stands alone", () => {
    expect(typed("je cherche du travail")).toEqual(["du travail"]);
  });
});

test("what another line of the thesaurus finds for a meaning stands for the word too, but at second hand", () => {
  const [draft] = termDrafts(parseSearch("déneigement").tokens, [], source);
  const kinds = new Map(draft?.weak.map(({ lexemes, kind }) => [lexemes.join(" "), kind]));
  expect(kinds.get(source.of("proprete").join())).toBeUndefined();
  expect(kinds.get(source.of("nettoyage").join())).toBe("far");
});

test("one word that small ones come before is nobody's name", () => {
  const directOf = (query: string) =>
    termDrafts(parseSearch(query).tokens, [], source).flatMap(({ direct }) =>
      direct.map(({ phrase }) => phrase),
    );
  expect(directOf("ma mère")).toEqual([]);
  expect(directOf("payé à la journée")).toEqual(["'pay':A <3> 'journe':A"]);
});
