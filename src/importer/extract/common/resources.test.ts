import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readResource } from "./resources.ts";

const resource = (text: string) => {
  const found = readResource(SourcedText.ofLine("d", 1, text), "s");
  return found && [found.title, found.publisher, found.year, found.url];
};

it.each([
  ["L'étude du Labo, \"Enquête d'analyse\", 2017", ["Enquête d'analyse", "Labo", 2017, null]],
  ['Le guide méthodologique "Filières & emploi", RTES, 2023', ["Filières & emploi", "RTES", 2023, null]],
  [
    "Note d'opportunité pour une filière : décryptage, Maison Verte, 2022",
    ["Note d'opportunité pour une filière : décryptage", "Maison Verte", 2022, null],
  ],
  [
    'L\'étude "État des lieux du textile", Hub Mode 2023',
    ["État des lieux du textile", "Hub Mode", 2023, null],
  ],
  [
    'ANCT, Agir pour une transition juste, collection "Agir", 2023',
    ["Agir pour une transition juste", "ANCT", 2023, null],
  ],
  [
    "Le mode d'emploi de l'AMI permanent \"Pôles émergents\"",
    ["Le mode d'emploi de l'AMI permanent \"Pôles émergents\"", null, null, null],
  ],
  [
    "La carte des référents : https://carte.example/tous",
    ["La carte des référents", null, null, "https://carte.example/tous"],
  ],
  [
    "Guide du diagnostic, CSTB, 2024 – www.guide-diagnostic.example",
    ["Guide du diagnostic", "CSTB", 2024, "http://www.guide-diagnostic.example"],
  ],
  ["La fibre, le fil, le tissu", ["La fibre, le fil, le tissu", null, null, null]],
  [
    "Le rôle des collectivités, collection Repères, septembre 2023",
    ["Le rôle des collectivités", null, 2023, null],
  ],
])("« %s »", (text, wanted) => expect(resource(text)).toEqual(wanted));

it("nothing to read in a mark alone", () => expect(resource("* ")).toBeNull());
