import { describe, expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { hasRightKey, readCompanyNumber } from "./company-number.ts";

const read = (text: string) => readCompanyNumber(SourcedText.ofLine("d", 1, text));

describe("readCompanyNumber", () => {
  test.each([
    ["775 624 075 01920", "siret", "77562407501920"],
    ["418 889 549 000 71", "siret", "41888954900071"],
    ["817547813", "siren", "817547813"],
    ["817 547 813", "siren", "817547813"],
    ["82945350500029", "wrong-key", "82945350500029"],
    ["8294535050002", "wrong-length", "8294535050002"],
  ])("« %s » is a %s", (text, status, digits) => {
    expect(read(text)).toMatchObject({ status, number: { value: digits } });
  });

  test("of two numbers the longer one says more", () => {
    expect(read("803287333, établissement 803 287 333 00022")).toMatchObject({
      status: "siret",
      number: { value: "80328733300022" },
    });
  });

  test("keeps the number as printed beside its digits", () => {
    expect(read("n° 444 850 572 00025")?.number.raw).toBe("444 850 572 00025");
  });

  test("« en cours » holds no number", () => {
    expect(read("en cours")).toBeNull();
  });
});

test("the sites of the post office follow a rule of their own", () => {
  expect(hasRightKey("35600000009075")).toBe(true);
  expect(hasRightKey("35600000009076")).toBe(false);
});
