import { expect, test } from "vitest";
import { openApi } from "./openapi.ts";

/** Those that JSON Schema 2020-12 names, as far as anything here is one. */
const KNOWN = new Set(["date", "date-time", "duration", "email", "uri", "uuid"]);

test("« format » dit un format que les autres programmes connaissent", () => {
  const formats: string[] = [];
  JSON.stringify(openApi("https://annuaire.example"), (key, value) => {
    // An event has a property of that name.
    if (key === "format" && typeof value === "string") formats.push(value);
    return value;
  });
  expect(formats.length).toBeGreaterThan(0);
  expect(formats.filter((format) => !KNOWN.has(format))).toEqual([]);
});
