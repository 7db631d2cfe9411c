import { expect, test } from "vitest";
import { printedValue, sentenceOf } from "./printed-value.ts";

test.each([
  [2037760, "2 037 760 € en 2020", "2 037 760"],
  [1500, "un atelier de 1.500 m2", "1.500"],
  [3.5, "3,5 tonnes de jouets", "3,5"],
  [13, "113 membres et 13 coopérations", "13"],
  [20, "une vingtaine de structures", null],
])("%d dans « %s » est imprimé %s", (value, lines, printed) => {
  expect(printedValue(value, lines)).toBe(printed);
});

test("la phrase qui imprime la valeur, et pas celle qui en contient les chiffres", () => {
  expect(sentenceOf("13", ["- 113 membres", "- 13 coopérations appuyées"])).toBe("13 coopérations appuyées");
  expect(sentenceOf("46", ["Il y a peu. Depuis, 46 habitants", "sont venus. Tant mieux."])).toBe(
    "Depuis, 46 habitants sont venus.",
  );
  expect(sentenceOf(null, ["→ Une **vingtaine** de lieux de 8 m<sup>2</sup>"])).toBe(
    "Une vingtaine de lieux de 8 m2",
  );
});
