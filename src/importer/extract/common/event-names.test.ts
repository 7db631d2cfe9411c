import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { eventNamesIn } from "./event-names.ts";

const names = (text: string) => eventNamesIn(SourcedText.ofLine("d", 1, text)).map((n) => n.text);

it.each([
  [
    "a organisé en 2023 les Rencontres régionales de l'inclusion dans l'emploi. Ces événements",
    ["Rencontres régionales de l'inclusion dans l'emploi"],
  ],
  ["l'animation du colloque « clauses sociales » du 3 juin dernier", ["colloque « clauses sociales »"]],
  [
    "des journées départementales de l'inclusion en 2025, animées",
    ["journées départementales de l'inclusion"],
  ],
  [
    "des Rencontres regionales de l'emploi pour établir des diagnostics",
    ["Rencontres regionales de l'emploi"],
  ],
  ["une rencontre utile à tous", []],
])("« %s »", (text, expected) => expect(names(text)).toEqual(expected));
