import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { experienceOf, workshopHeading } from "./workshop-headings.ts";

const line = (text: string) => SourcedText.ofLine("d", 1, text);

it.each([
  ["PRÉSENTATION DES INTERVENANTES", "speakers"],
  ["Intervenants :", "speakers"],
  ["Points clés de l'atelier", "key-points"],
  ["POUR ALLER PLUS LOIN", "resources"],
  ["Retour d'expérience du Relais", "experience"],
  ["Présentation de la structure", "profile"],
  ["D'où l'on part", "profile"],
  ["Pourquoi se regrouper ?", "profile"],
  ["Comment convaincre un hôpital de travailler autrement ?", null],
  ["Témoignage n° 2 : Rebâtir", "experience"],
  ["Coordonnées", "contact"],
  ["La démarche d'EIT en Vimeu Bresle", "approach"],
  ["Les facteurs clés de succès", "profile"],
  ["Modèle économique", "profile"],
  ["Ce qui a fait la réussite", "profile"],
  ["Qui finance ?", "profile"],
  ["Pour les joindre", "contact"],
  ["À LIRE, À VOIR", "resources"],
  ["Comment convaincre un hôpital ?", null],
  ["Quels leviers pour l'ESS dans cette démarche ?", null],
  ["Quelques enjeux clés pour renforcer les structures inclusives", null],
])("« %s » is %s", (text, expected) => expect(workshopHeading(line(text))).toBe(expected));

it.each([
  ["Retour d'expérience du Relais", "Relais", "history"],
  ["Présentation du projet « Terre commune »", "Terre commune", "description"],
  ["Témoignage : Emmaüs Défi", "Emmaüs Défi", "history"],
])("« %s » names %s", (text, name, kind) => {
  const found = experienceOf(line(text));
  expect([found?.name.text, found?.kind]).toEqual([name, kind]);
});
