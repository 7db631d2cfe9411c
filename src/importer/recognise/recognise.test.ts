import { describe, expect, test } from "vitest";
import { recognisedIn, rows } from "./corpus.ts";
import * as named from "./names.corpus.ts";
import { COUNTS, DATES, MONEY, NUMBERS } from "./number.corpus.ts";

describe("numbers", () => {
  test.each(rows(NUMBERS))("« %s »", (phrase, value) =>
    expect(recognisedIn("number", phrase)).toEqual(value === null ? [] : [value]),
  );
  test.each(rows(COUNTS))("that count, « %s »", (phrase, value) =>
    expect(recognisedIn("count", phrase)).toEqual(value === null ? [] : [value]),
  );
  test.each(rows(MONEY))("of money, « %s »", (phrase, value) =>
    expect(recognisedIn("money", phrase)).toEqual(value === null ? [] : [value]),
  );
  test.each(rows(DATES))("of dates, « %s »", (phrase, value) =>
    expect(recognisedIn("date", phrase)).toEqual(value === null ? [] : [value]),
  );
});

describe("names and addresses", () => {
  test.each([
    ["phone", named.PHONES],
    ["email", named.EMAILS],
    ["url", named.URLS],
    ["companyNumber", named.COMPANY_NUMBERS],
    ["type", named.TYPES],
    ["legalForm", named.LEGAL_FORMS],
    ["person", named.PEOPLE],
  ] as const)("of the layer %s", (layer, corpus) => {
    for (const [phrase, value] of rows<typeof layer>(corpus))
      expect(recognisedIn(layer, phrase), phrase).toEqual(value === null ? [] : [value]);
  });

  test.each(named.PLACES)("« %s »", (phrase, place) => {
    const found = recognisedIn("place", phrase).map(({ commune, department }) => commune?.name ?? department);
    expect(found.join()).toBe(place);
  });
});
