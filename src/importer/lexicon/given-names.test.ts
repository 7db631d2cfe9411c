import { expect, test } from "vitest";
import { opensWithGivenName } from "./given-names.ts";

test.each([
  ["Marie-Josée Lobry", true],
  ["ALPHONSE KABORÉ", true],
  ["Terre de Scarpe", false],
  ["Rose Point", true],
  ["", false],
])("« %s » opens with a given name: %s", (name, expected) => expect(opensWithGivenName(name)).toBe(expected));
