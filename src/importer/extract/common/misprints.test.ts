import { expect, it } from "vitest";
import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { misprintsIn } from "./misprints.ts";

function block(text: string): Block {
  const sourced = SourcedText.ofLine("d", 4, text);
  return {
    kind: "paragraph",
    depth: 0,
    text: sourced,
    lineStart: 4,
    lineEnd: 4,
    links: [],
    noteCalls: [],
    noteNumber: null,
  };
}
const found = (text: string) => misprintsIn([block(text)]).map((f) => [f.found, f.expected]);

it.each([
  [
    "la METS : Maison des entreprises), qui œuvre",
    "la METS : Maison des entreprises)",
    "une parenthèse ouverte avant celle qui se ferme",
  ],
  ["elle agit (dans l'Aisne", "(dans l'Aisne", "une parenthèse qui se ferme"],
  ["à chaque étape de la chaîne de la chaîne de valeur", "de la chaîne de la chaîne", "de la chaîne"],
  ["les mois où il n'y pas de pomme", "il n'y pas", "il n'y a pas"],
  ["avec l'aide l'éco-organisme X", "l'aide l'éco-organisme", "l'aide de l'éco-organisme"],
  ["rénové, réhabilité ou démolé", "démolé", "démoli"],
])("finds the slip in « %s »", (text, wrong, right) => expect(found(text)).toEqual([[wrong, right]]));

it.each([
  "1) nommer 2) agir",
  "Nous nous réunissons (chaque mois)",
  "10 10 10",
  "l'accueil des salariés",
  "très très bien",
])("finds nothing in « %s »", (text) => expect(found(text)).toEqual([]));
