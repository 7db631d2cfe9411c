import { expect, test } from "vitest";
import { z } from "zod";
import { problemSchema } from "./openapi.ts";
import { numeral, readParameters } from "./parameters.ts";

const schema = z.strictObject({
  limite: numeral(z.int().min(1).max(100)).default(20),
  theme: z.array(z.enum(["a", "b"])).optional(),
});
const read = (query: string) => readParameters(schema, new URLSearchParams(query));

test.each(["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__", "couleur"])(
  "« %s » est un paramètre inconnu comme un autre",
  async (name) => {
    const answer = read(`${name}=1`);
    if (!(answer instanceof Response)) throw new Error("accepté");
    expect(answer.status).toBe(400);
    expect(problemSchema.parse(await answer.json()).errors).toEqual([
      { parameter: name, found: "1", expected: "l'un des paramètres limite, theme" },
    ]);
  },
);

test.each(["1e1", "0x10", " 5", "5 ", "", "5.5", "-1", "0", "101", "5&limite=6"])(
  "« limite=%s » n'est pas un nombre écrit en chiffres, de 1 à 100",
  (value) => expect(read(`limite=${value}`)).toBeInstanceOf(Response),
);

test("ce qui est compris est lu", () => {
  expect(read("limite=5&theme=a&theme=b")).toEqual({ limite: 5, theme: ["a", "b"] });
  expect(read("theme=a")).toEqual({ limite: 20, theme: ["a"] });
});
