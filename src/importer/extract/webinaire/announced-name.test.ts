import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { nameAnnounced, placesAnnounced } from "./announced-name.ts";

const line = (text: string) => SourcedText.ofLine("d", 1, text);

it.each([
  ["« Filer local, avec les voisins » : Lin & Cie (02)", "Lin & Cie"],
  ["« BON PIED » : LA PLATEFORME DE TRAJETS DES HAMEAUX", "BON PIED"],
  ["Répar'Tout, ou comment refaire une chaise", "Répar'Tout"],
  ["ROUL'VALLEE : UNE ENTREPRISE D'INSERTION AU SERVICE DU BASSIN", "ROUL'VALLEE"],
  ["LA FERME DU GUÉ, UN ACI QUI FAIT REVIVRE LE VILLAGE", "LA FERME DU GUÉ"],
  ["L'ESAT du Pré Clair, à Hirson : sortir des murs", "ESAT du Pré Clair"],
  ["LE RELAIS DES SELLES, A LAON : UNE ENTREPRISE ADAPTEE", "LE RELAIS DES SELLES"],
  ["L'ECOLE DE CONDUITE « EN PISTE » DE PERONNE : ROULER", "ECOLE DE CONDUITE « EN PISTE »"],
])("« %s »", (text, name) => expect(nameAnnounced(line(text), true)?.text).toBe(name));

it.each([
  "Introduction : les mots",
  "Réparer : un enjeu",
  "Retours d'expériences",
  "Jeudi 3 mars 2026 : suite",
])("« %s » names nobody", (text) => expect(nameAnnounced(line(text), true)).toBeNull());

it.each([
  ["Péronne (80)", ["Péronne", "80"]],
  ["une entreprise adaptée à Laon (02)", ["Laon", "02"]],
  ["Le PTCE Terres Mêlées (62)", ["62"]],
  ["Plume Services (Beauvais)", ["Beauvais"]],
  ["LE RELAIS DES SELLES, A LAON : UNE ENTREPRISE ADAPTEE", ["LAON"]],
  ["L'ECOLE DE CONDUITE « EN PISTE » DE PERONNE : ROULER", ["PERONNE"]],
])("« %s » stands somewhere", (text, places) =>
  expect(placesAnnounced(line(text)).map((p) => p.commune ?? p.department)).toEqual(places),
);
