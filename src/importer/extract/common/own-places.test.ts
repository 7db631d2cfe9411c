import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { placeDrafts } from "./own-places.ts";

const places = (text: string, ...names: string[]) =>
  placeDrafts(names.length > 0 ? names : ["Le Relais"], [SourcedText.ofLine("d", 1, text)]).map((p) => p.raw);

it.each([
  ["Le Relais est une entreprise adaptée implantée en Thiérache (Aisne).", ["Aisne"]],
  ["Le Relais, basé à Tourcoing, trie et démonte.", ["Tourcoing"]],
  ["La directrice fait l'acquisition d'un site à Bucilly.", ["Bucilly"]],
  ["Une permanence se tient à Boulogne-sur-Mer et à Desvres.", ["Boulogne-sur-Mer", "Desvres"]],
])("« %s » is where it is or acts", (text, wanted) => expect(places(text)).toEqual(wanted));

it.each([
  "Né à Bordeaux, le modèle vient de la ville de demain.",
  "Le déclic est venu d'une visite à l'EA Nordbois de Dunkerque.",
  "Le linge est confié à l'ESAT du Pont Rouge, installé à Vervins.",
  "Le club espère ouvrir une antenne à Compiègne.",
  "Une friperie solidaire, portée par Les Amis à Carvin, a été accompagnée.",
])("« %s » is somebody else's place, or a hope", (text) => expect(places(text)).toEqual([]));

it("a town in the name is the only one", () => {
  const text =
    "D'autres boutiques voient le jour : la boutique d'Amiens, la boutique de Lille et celle d'Arras.";
  expect(places(text, "La Ruche d'Amiens")).toEqual(["Amiens"]);
});
