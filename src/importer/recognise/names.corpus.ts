import type { Corpus } from "./corpus.ts";

export const PHONES: Corpus<"phone"> = [
  [{ e164: "+33321000000" }, "03 21 00 00 00", "03.21.00.00.00", "+33 3 21 00 00 00"],
  [{ e164: null }, "06 52 65 12"],
  [null, "62300 Lens"],
];
export const EMAILS: Corpus<"email"> = [
  [{ address: "flotte@roue-libre.example.org" }, "contacter : Flotte@Roue-Libre.example.org."],
  [null, "rendez-vous @ midi"],
];
export const URLS: Corpus<"url"> = [
  [{ address: "http://www.roue-libre.example" }, "voir www.roue-libre.example."],
  [{ address: "https://roue-libre.example/a?b=c" }, "(https://roue-libre.example/a?b=c)"],
  [null, "le site de Roue Libre"],
];
export const COMPANY_NUMBERS: Corpus<"companyNumber"> = [
  [{ digits: "73282932000074", valid: true }, "SIRET 732 829 320 00074", "73282932000074"],
  [{ digits: "732829320", valid: true }, "SIREN : 732 829 320"],
  [{ digits: "732829321", valid: false }, "SIREN 732829321"],
  [null, "03 21 00 00 00"],
];
export const TYPES: Corpus<"type"> = [
  [{ code: "ACI" }, "un atelier et chantier d'insertion", "l'ACI"],
  [{ code: "EA" }, "une entreprise adaptée", "L'E.A. propose"],
  [{ code: "PTCE" }, "le PTCE du Littoral"],
  [null, "l'aci de la lettre", "un atelier de couture"],
];
export const LEGAL_FORMS: Corpus<"legalForm"> = [
  [{ form: "association" }, "L'association anime un jardin"],
  [{ form: "scic" }, "la SCIC du Marais"],
  [null, "un associé"],
];
export const PEOPLE: Corpus<"person"> = [
  [{ name: "Jeanne Exemple" }, "dit Jeanne Exemple, directrice"],
  [{ name: "Paul ESSAI" }, "Paul ESSAI, président"],
  [null, "la directrice"],
];
/** By the names of the communes and the codes of the departments. */
export const PLACES: readonly (readonly [string, string])[] = [
  ["installée à Laon", "Laon"],
  ["dans l'Aisne", "02"],
  ["la fondation d'Arras", ""],
  ["sa seconde boutique à Liévin1.", "Liévin"],
];
