import { describe, expect, it } from "vitest";
import { furnitureReason, mergeIgnored, withoutIgnored } from "./furniture.ts";

describe("page furniture", () => {
  it.each([
    "PRÉFET  \nDE LA RÉGION  \nHAUTS-DE-FRANCE",
    "*Liberté Égalité Fraternité*",
    "Préfète de l'Aisne",
    "12",
    "page 3/20",
  ])("knows « %s »", (text) => expect(furnitureReason(text)).not.toBeNull());

  it.each(["La DREETS Hauts-de-France organise", "COLLOQUE", "269 000 tonnes", ""])("leaves « %s »", (text) =>
    expect(furnitureReason(text)).toBeNull(),
  );
});

const line = (n: number, end = n, reason = "r") => ({ document: "d", lineStart: n, lineEnd: end, reason });

it("joins ignored lines with only blanks between, of one reason", () => {
  const lines = ["02", "", "59", "texte", "60"];
  expect(mergeIgnored([line(1), line(3), line(5)], lines)).toEqual([line(1, 3), line(5)]);
});

it("cuts the ignored lines out of a section's passages", () => {
  const lines = ["titre", "", "PRÉFET", "", "suite"];
  const section = {
    id: "s",
    kind: "cover" as const,
    title: "t",
    number: null,
    level: 1,
    lineStart: 1,
    lineEnd: 5,
  };
  const whole = { ...section, speakers: [], passages: [{ document: "d", lineStart: 1, lineEnd: 5 }] };
  expect(withoutIgnored([whole], [line(3)], lines)[0]?.passages).toEqual([
    { document: "d", lineStart: 1, lineEnd: 1 },
    { document: "d", lineStart: 5, lineEnd: 5 },
  ]);
});
