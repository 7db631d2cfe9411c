import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { nameAnnounced, placesAnnounced } from "./announced-name.ts";

const line = (text: string) => SourcedText.ofLine("d", 1, text);

it.each([
  ["Répar'Tout, ou comment refaire une chaise", "Répar'Tout"],
  ["ROUL'VALLEE : UNE ENTREPRISE D'INSERTION AU SERVICE DU BASSIN", "ROUL'VALLEE"],
  ["LA FERME DU GUÉ, UN ACI QUI FAIT REVIVRE LE VILLAGE", "LA FERME DU GUÉ"],
])("« %s »", (text, name) => expect(nameAnnounced(line(text), true)?.text).toBe(name));

it.each([
  ["Péronne (80)", ["Péronne", "80"]],
  ["une entreprise adaptée à Laon (02)", ["Laon", "02"]],
  ["Le PTCE Terres Mêlées (62)", ["62"]],
  ["Plume Services (Beauvais)", ["Beauvais"]],
])("« %s » stands somewhere", (text, places) =>
  expect(placesAnnounced(line(text)).map((p) => p.commune ?? p.department)).toEqual(places),
);
