import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { startSaidOf } from "./started-on.ts";

const start = (text: string) =>
  startSaidOf(["Le Relais", "Relais"], [SourcedText.ofLine("d", 1, text)])?.value ?? null;

it.each([
  ["Créée en 2016, l'association Le Relais est un studio.", { text: "2016", iso: "2016" }],
  ["Depuis 2021, Le Relais s'appuie sur un réseau.", { text: "2021", iso: "2021" }],
  [
    "Le Relais est une entreprise sociale qui existe depuis plus de 30 ans.",
    { text: "depuis plus de 30 ans", iso: null },
  ],
  [
    "Lancée en mars 2024, portée par le Syndicat de la Selle, avec le soutien de la Région",
    { text: "mars 2024", iso: "2024-03" },
  ],
  [
    "Le Relais est un chantier de Denain (Nord), créé en 2013 par l'association Fer.",
    { text: "2013", iso: "2013" },
  ],
  ["Il a été conçu en 2022 par une dessinatrice.", { text: "2022", iso: "2022" }],
  ["Le Relais, né en mars 2019, emploie", { text: "mars 2019", iso: "2019-03" }],
])("« %s »", (text, expected) => expect(start(text)).toEqual(expected));

it.each([
  "Le Relais a signé en 2018 un contrat.",
  "La gamme a été lancée en 2020.",
  "Créé en 2020, porté par le Syndicat du Val, le réseau aide des garages.",
  "Lancement en septembre 2019",
])("« %s » tells no beginning", (text) => expect(start(text)).toBeNull());
