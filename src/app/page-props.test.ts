import { expect, test } from "vitest";
import { addressParameters } from "./page-props.ts";

test("les paramètres de l'adresse sont du texte, répétés ou non, quel que soit leur nom", async () => {
  const asked = { q: "a", theme: ["textile", "mobilite"], constructor: [Object, "2"], page: undefined };
  const params = await addressParameters({ searchParams: Promise.resolve(asked) });
  expect([...params]).toEqual([
    ["q", "a"],
    ["theme", "textile"],
    ["theme", "mobilite"],
    ["constructor", "2"],
  ]);
});
