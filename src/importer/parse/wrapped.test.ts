import { expect, test } from "vitest";
import { withoutWrapping } from "./wrapped.ts";

test("a title between the same marks is its words; a row and a list are as they were", () => {
  expect(
    withoutWrapping([
      "/ Petite histoire /",
      "  == CONTACT ==",
      "   ■ LA BUÉE ■",
      "| a | b |",
      "- un point",
      "– 3 –",
    ]),
  ).toEqual(["Petite histoire", "  CONTACT", "   LA BUÉE", "| a | b |", "- un point", "– 3 –"]);
});
