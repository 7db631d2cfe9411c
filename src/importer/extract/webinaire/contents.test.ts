import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { programmeOf } from "./contents.ts";

const read = (text: string) => {
  const sourced = SourcedText.ofLine("d", 1, text);
  const block: Block = {
    kind: "item",
    depth: 0,
    text: sourced,
    lineStart: 1,
    lineEnd: 1,
    links: [],
    noteCalls: [],
    noteNumber: null,
  };
  const { announced } = programmeOf(
    [{ kind: "contents", lineStart: 1, lineEnd: 1, blocks: [block], lines: [sourced] }],
    "Economie locale",
  );
  const [found] = announced;
  return found
    ? [
        found.name.text,
        found.types.map((t) => t.value),
        found.places.map((p) => p.department),
        found.relations.map((r) => r.name),
      ]
    : null;
};

it.each([
  [
    "S’investir dans une filiere, I’'exemple de I’Atelier du Bocage et de la filiere touristique (02)",
    ["Atelier du Bocage", [], ["02"], []],
  ],
  ["Coopérer, 'exemple du PTCE Val Carvin (62)", ["PTCE Val Carvin", ["PTCE"], ["62"], []]],
  [
    "L'ATELIER DU BOCAGE : UNE ENTREPRISE ADAPTEE QUI MISE SUR LE TOURISME",
    ["ATELIER DU BOCAGE", ["EA"], [], []],
  ],
  ["LA CONCIERGERIE VERTE ET SON COMPTOIR DE SERVICES", ["LA CONCIERGERIE VERTE", [], [], []]],
  ["LE PROJET TERRE COMMUNE : UNE OASIS, PORTE PAR ACTIV'VILLE", ["TERRE COMMUNE", [], [], ["ACTIV'VILLE"]]],
])("« %s »", (text, expected) => expect(read(text)).toEqual(expected));

it.each(["Contexte", "Introduction a la thématique « Economie locale »", "DES OUTILS POUR ALLER PLUS LOIN"])(
  "« %s » announces nobody",
  (text) => expect(read(text)).toBeNull(),
);
