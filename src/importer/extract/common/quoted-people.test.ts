import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { quotedPeopleIn } from "./quoted-people.ts";

const people = (text: string, organisation: string | null = null) =>
  quotedPeopleIn(SourcedText.ofLine("d", 1, text), organisation).map((p) => [
    p.name,
    p.role,
    p.organisation,
    p.context,
  ]);

it.each([
  [
    '"Un nombre qui augmentera", souligne Coline Vaillard, responsable adjointe de la boutique d\'Amiens',
    [["Coline Vaillard", "responsable adjointe", "boutique d'Amiens", "quoted"]],
  ],
  [
    "« On ne savait pas », résume Kamel Delannoy, gérant de la société Marée Fine.",
    [["Kamel Delannoy", "gérant", "Marée Fine", "quoted"]],
  ],
  [
    "« Nous parlons de passage », explique Hélène Caudron, directrice adjointe de l'ESAT.",
    [["Hélène Caudron", "directrice adjointe de l'ESAT", null, "quoted"]],
  ],
  [
    "En 2023, Sophie Delaporte, vice-présidente du Pôle, a porté le projet.",
    [["Sophie Delaporte", "vice-présidente", "Pôle", "governance"]],
  ],
  [
    "« Nous avons regardé passer les camions », se souvient Aline Testu, coordinatrice.",
    [["Aline Testu", "coordinatrice", null, "quoted"]],
  ],
  [
    "Le conseil compte 3 collèges. Il est présidé par Bruno Fossier.",
    [["Bruno Fossier", null, null, "governance"]],
  ],
])("%s", (text, wanted) => expect(people(text)).toEqual(wanted));

it.each([
  "« Cela fait partie du projet », explique Céline.",
  "Une visite de la Ville de Marquise, souvent citée, explique le projet.",
  "La Région Hauts-de-France, chef de file, finance.",
])("« %s » names nobody", (text) => expect(people(text)).toEqual([]));

it("has the organisation of the profile where the same lines print it", () => {
  expect(
    people(
      "« Il faut y aller », explique Fatou Diallo, présidente. Le club Ariane grandit.",
      "Le club Ariane",
    ),
  ).toEqual([["Fatou Diallo", "présidente", "Le club Ariane", "quoted"]]);
});
