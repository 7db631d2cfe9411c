import { expect, test } from "vitest";
import { environment } from "./environment.ts";
import { OperatorError } from "./operator-error.ts";

test("what is not set has its default, and the empty text is not set", () => {
  const unset = { DATA_DIR: ".data", PORT: 3000 };
  expect(environment({})).toEqual(unset);
  expect(environment({ DATABASE_URL: "", DATA_DIR: " ", PORT: "", SITE_URL: "" })).toEqual(unset);
});

test("what is set is read", () => {
  expect(
    environment({ DATABASE_URL: "postgres://a@b/c", DATA_DIR: "/srv/données", PORT: "8080" }),
  ).toMatchObject({
    DATABASE_URL: "postgres://a@b/c",
    DATA_DIR: "/srv/données",
    PORT: 8080,
  });
});

test.each([
  [{ PORT: "trois mille" }, "La variable d'environnement PORT doit être un nombre entre 1 et 65535."],
  [{ PORT: "70000" }, "La variable d'environnement PORT doit être un nombre entre 1 et 65535."],
  [
    { DATABASE_URL: "mysql://a" },
    "La variable d'environnement DATABASE_URL doit commencer par « postgresql:// ».",
  ],
])("%j is refused with a sentence", (variables, sentence) => {
  expect(() => environment(variables)).toThrow(new OperatorError(sentence));
});
