import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { levelLead } from "./named-lists.ts";

it.each([
  ["Au niveau européen : le FEDER", "européen", "le FEDER"],
  ["Financeurs locaux : la Ville", "local", "la Ville"],
  ["Partenaires privés : la Fondation X", null, "la Fondation X"],
])("« %s »", (text, level, rest) => {
  const lead = levelLead(SourcedText.ofLine("d", 1, text));
  expect([lead?.level, lead?.rest.text]).toEqual([level, rest]);
});
