import { expect, it } from "vitest";
import { PROFILE_SECTION_KINDS } from "#domain/section-kinds.ts";
import { type LabelledThing, labelKind } from "./label-kinds.ts";

const PROFILE: readonly LabelledThing[] = [
  ...PROFILE_SECTION_KINDS,
  "workforce",
  "beneficiaries",
  "perimeter",
  "started",
];
const VOLUME: readonly LabelledThing[] = [
  "theme",
  "speakers",
  "experiences",
  "takeaways",
  "questions",
  "practices",
  "prospects",
  "resources",
  "briefs",
  "glossary",
  "closing",
  "thanks",
  "contents",
  "intro",
];

it.each([
  ["▸ Ce que fait la structure :", "activity"],
  ["Au départ", "initial-observation"],
  ["Pourquoi ce projet ?", "initial-observation"],
  ["D'où part-on ?", "initial-observation"],
  ["Ce qui a été mis en place", "actions"],
  ["Action(s) mise(s) en œuvre", "actions"],
  ["Concrètement", "actions"],
  ["Comment ça marche ?", "actions"],
  ["Ce que l'on observe aujourd'hui", "results"],
  ["Ce que cela a changé", "results"],
  ["Premiers résultats", "results"],
  ["À surveiller", "vigilance"],
  ["Nos points de vigilance", "vigilance"],
  ["Ce qui reste difficile", "obstacles"],
  ["Ce qui coince encore", "obstacles"],
  ["Ce qui nous a aidés", "levers"],
  ["Clés de réussite", "success-keys"],
  ["Ils nous épaulent", "partners"],
  ["À leurs côtés", "partners"],
  ["Partenaires techniques et financiers", "partners"],
  ["Financement du projet", "funding"],
  ["Modèle économique", "economic-viability"],
  ["Pour joindre l'équipe", "contact"],
  ["Une question ?", "contact"],
  ["À qui parler ?", "contact"],
  ["Où nous trouver", "contact"],
  ["L'équipe", "workforce"],
  ["Pour qui ?", "beneficiaries"],
  ["Rayon d'action", "perimeter"],
  ["Date de lancement", "started"],
  ["Ce qui est neuf", "innovation"],
  ["Faire pareil ailleurs", "replication"],
  ["Le défi", "challenge"],
])("« %s » announces %s", (label, kind) => expect(labelKind(label, PROFILE)?.kind).toBe(kind));

it.each([
  ["À la tribune", "speakers"],
  ["Parole à", "speakers"],
  ["Ils l'ont fait", "experiences"],
  ["Ce que nous en retenons", "takeaways"],
  ["L'essentiel des échanges", "takeaways"],
  ["Les conseils de l'atelier", "practices"],
  ["Et demain ?", "prospects"],
  ["Aller plus loin", "resources"],
  ["Vu dans la salle", "briefs"],
  ["De quoi parle-t-on ?", "theme"],
  ["À l'année prochaine !", "closing"],
])("« %s » opens %s", (label, kind) => expect(labelKind(label, VOLUME)?.kind).toBe(kind));

it("words that announce nothing say nothing", () => {
  expect(labelKind("La Bielle Commune", PROFILE)).toBeNull();
  expect(
    labelKind("Trois salariées refusent la même semaine un poste qui débute à cinq heures du matin en hiver"),
  ).toBeNull();
  expect(labelKind("", PROFILE)).toBeNull();
});

it("a word nobody explains weighs against a reading", () => {
  const plain = labelKind("Résultats", ["results"])?.score ?? 0;
  expect(labelKind("Résultats sportifs lensois dominicaux", ["results"])?.score ?? 0).toBeLessThan(plain);
});
