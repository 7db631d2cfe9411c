import { describe, expect, test } from "vitest";
import { departmentsNamedIn, parseDepartment } from "./departments-in-text.ts";

test.each([
  ["62", "62"],
  ["(62)", "62"],
  [" 02 ", "02"],
  ["Aisne", "02"],
  ["AISNE (02)", "02"],
  ["l'Aisne", "02"],
  ["Pas de Calais", "62"],
  ["Pas-de-Calais (62)", "62"],
  ["Département : Pas de Calais (62)", "62"],
  ["59 – Nord", "59"],
  ["dans le Nord", "59"],
  ["dans la Somme", "80"],
  ["département de l'Oise", "60"],
  ["Nord (62)", null],
  ["Aisne et Oise", null],
  ["02, 59", null],
  ["Nord-Pas-de-Calais", null],
  ["Hauts-de-France", null],
  ["Marne", null],
  ["75", null],
  ["Nord Actif", null],
  ["", null],
])("the department of « %s » is %s", (text, code) => {
  expect(parseDepartment(text)).toBe(code);
});

/** « 02 Aisne (02) » : the code and the words that were taken for it. */
const named = (text: string) =>
  departmentsNamedIn(text).map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);

describe("departmentsNamedIn", () => {
  test.each([
    ["présent dans l’Aisne, la Somme et l’Oise.", ["02 Aisne", "80 Somme", "60 Oise"]],
    ["Récréjouets – Aisne (02) : dans le cadre", ["02 Aisne (02)"]],
    ["DeFabNord – Nord (59) : l'entreprise", ["59 Nord (59)"]],
    ["Cap Énergie (60, 80, 62) : l'EA", ["60 60", "80 80", "62 62"]],
    ["implantée en Thiérache (Aisne), qui", ["02 Aisne"]],
    ["des structures (Nord et Pas-de-Calais)", ["59 Nord", "62 Pas-de-Calais"]],
    ["récupérées dans la Somme.", ["80 Somme"]],
    ["dans le Nord et au recrutement", ["59 Nord"]],
    ["le conseil départemental de l'Aisne", ["02 Aisne"]],
    ["DDETS du Pas de Calais", ["62 Pas de Calais"]],
    ["Préfète de l'Aisne", ["02 Aisne"]],
    ["la MSA du Nord.", ["59 Nord"]],
    ["au sud de l'Oise", ["60 Oise"]],
    ["des départements du Nord et du Pas-de-Calais", ["59 Nord", "62 Pas-de-Calais"]],
    ["Aisne, Oise et Somme", ["02 Aisne", "60 Oise", "80 Somme"]],
    ["02120 Guise  \nAisne\n\n**PERSONNE(S)", ["02 Aisne"]],
    ["les départements 59 et 62.", ["59 59", "62 62"]],
    ["Montreuillois Ternois 7 vallées (62)", ["62 62"]],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    "Association des Producteurs des Vallées de l'Oise",
    "soutenu par NORD ACTIF",
    "Nord de Somme Actif pour leur contrat",
    "Somme Habitat",
    "Passerelle, Pas-de-Calais-Actif",
    "La Sauvegarde du Nord",
    "le Nord-Pas-de-Calais",
    "dans le Nord - Pas de Calais",
    "Landrethun-le-Nord",
    "Canal Seine-Nord-Europe",
    "Syndicat Valor'Escaut",
    "Cegelec Nord Grands Projets",
    "Pôle de coopération Authie Est",
    "dans le Nord de la France",
    "le canal de la Somme",
    "les rives de l'Oise et de la Somme",
    "une somme de 60 000 euros",
    "12 salariés (60)",
    "80 % (80 %)",
    "l'EA (75)",
    "60 000 euros",
    "ADF 02, UDAUS 80",
    "la Voix du Nord",
    "perdre le nord",
  ])("names none: %s", (text) => {
    expect(named(text)).toEqual([]);
  });
});
