import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { datesIn } from "./dates.ts";

const read = (text: string, today: string | null = "2025-06-24") =>
  datesIn([SourcedText.ofLine("d", 1, text)], today).map((d) => d.date);

it.each([
  [
    "Mardi 10 juin 09h-10h Mardi 17 juin 09h-10h Mardi 1er juillet 09h-10h",
    ["2025-06-10", "2025-06-17", "2025-07-01"],
  ],
  ["LUNDI 17 JUIN 2024", ["2024-06-17"]],
  ["le colloque du 3 juin dernier", ["2025-06-03"]],
  ["le 3 décembre dernier", ["2024-12-03"]],
  ["Lundi 10 juin", [null]],
  ["31 juin", []],
])("« %s »", (text, dates) => expect(read(text)).toEqual(dates));

it("gives no date where no year can be known", () => expect(read("Mardi 10 juin", null)).toEqual([]));
