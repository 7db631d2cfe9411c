import { expect, it } from "vitest";
import { SourcedText } from "../parse/sourced-text.ts";
import { subjectsIn } from "./who-does.ts";

it.each([
  ["Le CFA du bâtiment d'Amiens forme les encadrants.", ["CFA du bâtiment d'Amiens"]],
  [
    "La Chambre Verte informe ses adhérents, et l'association Vélo Libre, de Corbie, prête les outils.",
    ["Chambre Verte", "Vélo Libre"],
  ],
  [
    "Le centre social de Marle et la MSA Picardie orientent les habitants.",
    ["centre social de Marle", "MSA Picardie"],
  ],
  ["Trois communes accueillent le fourgon.", []],
  ["Chaque salarié suit une formation.", []],
])("« %s »: who does something", (text, wanted) =>
  expect(subjectsIn(SourcedText.ofLine("d", 1, text)).map((s) => s.oneLine)).toEqual(wanted),
);
