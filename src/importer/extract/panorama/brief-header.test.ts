import { expect, it } from "vitest";
import { SourcedText, STRONG } from "../../parse/sourced-text.ts";
import { briefHeader } from "./brief-header.ts";

const header = (text: string, bold = 0, kind: "paragraph" | "item" = "paragraph") => {
  const sourced = SourcedText.join([
    SourcedText.ofLine("d", 1, text.slice(0, bold), STRONG),
    SourcedText.ofLine("d", 1, text.slice(bold)),
  ]);
  const found = briefHeader({
    kind,
    depth: 0,
    text: sourced,
    lineStart: 1,
    lineEnd: 1,
    links: [],
    noteCalls: [],
    noteNumber: null,
  });
  return (
    found && [
      found.name.oneLine,
      found.carrier?.oneLine ?? null,
      found.places.map((p) => p.raw).join(),
      found.body.oneLine,
    ]
  );
};

it.each([
  [
    "Jouetvert – Aisne (02) : Dans le cadre de son activité",
    ["Jouetvert", null, "02", "Dans le cadre de son activité"],
  ],
  [
    "Cap Soleil (60, 80, 62) : Cap Soleil est une association",
    ["Cap Soleil", null, "60,80,62", "Cap Soleil est une association"],
  ],
  [
    "Le projet Aide'80 de Les Érables - Somme (80) : Les Érables est",
    ["Aide'80", "Les Érables", "80", "Les Érables est"],
  ],
  [
    "Le dispositif Duo de l'association Trait d'Union – Somme (80) : créé en 2024",
    ["Duo", "Trait d'Union", "80", "créé en 2024"],
  ],
])("« %s »", (text, wanted) => expect(header(text)).toEqual(wanted));

it("a bold name needs no place, a plain one in a list neither", () => {
  expect(header("Les Jardins d'Ostre : cet ESAT cultive", 21)?.[0]).toBe("Les Jardins d'Ostre");
  expect(header("Les Jardins d'Ostre : cet ESAT cultive", 0, "item")?.[0]).toBe("Les Jardins d'Ostre");
});

it.each([
  "Son objectif est simple : créer une gamme",
  "d'autres employeurs de la métropole.",
  "L'entreprise travaille avec trois clients : A, B et C",
])("« %s » opens no brief", (text) => expect(header(text)).toBeNull());
