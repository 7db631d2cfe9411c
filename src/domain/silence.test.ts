import { expect, test } from "vitest";
import type { Finding, Initiative } from "#domain/directory.ts";
import { silenceOf } from "./silence.ts";

const asked = {
  structureTypes: [],
  relations: [],
  themes: [],
  departments: [],
  perimeter: null,
  scope: "local",
} as unknown as Initiative;
const finding = { code: "invalid-siret" } as Finding;
const carrier = { kind: "carrier" } as Initiative["relations"][number];

test("ce que le texte ne dit pas n'est pas indiqué", () => {
  expect(silenceOf("siret", asked, [])).toBe("absent");
  expect(silenceOf("budget", asked, [])).toBe("absent");
});

test("ce qu'un constat rend douteux est ambigu, même sans objet par ailleurs", () => {
  expect(silenceOf("siret", asked, [finding])).toBe("ambiguous");
  expect(silenceOf("siret", { ...asked, relations: [carrier] }, [finding])).toBe("ambiguous");
  expect(silenceOf("communes", asked, [finding])).toBe("absent");
});

test("la question ne se pose pas pour tout le monde", () => {
  expect(silenceOf("siret", { ...asked, relations: [carrier] }, [])).toBe("not-applicable");
  expect(silenceOf("agreements", { ...asked, structureTypes: ["PTCE"] }, [])).toBe("not-applicable");
  expect(silenceOf("agreements", { ...asked, structureTypes: ["PTCE", "ACI"] }, [])).toBe("absent");
  expect(silenceOf("communes", { ...asked, scope: "regional", perimeter: "Hauts-de-France" }, [])).toBe(
    "not-applicable",
  );
  expect(silenceOf("communes", { ...asked, scope: "regional" }, [])).toBe("absent");
  expect(silenceOf("materials", { ...asked, themes: ["numerique"] }, [])).toBe("not-applicable");
  expect(silenceOf("materials", { ...asked, themes: ["textile"] }, [])).toBe("absent");
});
