import path from "node:path";
import { expect, test } from "vitest";
import type { Directory, Initiative } from "#domain/directory.ts";
import { readDirectory } from "../support/read-directory.ts";

/** Small invented publications, each of which showed a kind of fault once. */
const { directory } = readDirectory(path.join(import.meta.dirname, "../fixtures/trials"));

const of = (document: string): Initiative[] =>
  directory.initiatives.filter((i) =>
    i.occurrences.some((o) => o.document === document && o.role !== "mention"),
  );
const named = (name: string): Initiative => {
  const found = directory.initiatives.find((i) => i.name === name);
  if (!found) throw new Error(`no profile ${name}`);
  return found;
};
const towns = (name: string) => named(name).communes.map((commune) => commune.name);
const findings = (document: string): Directory["findings"] =>
  directory.findings.filter((finding) => finding.document === document);

test("a title that cover, contents and text repeat opens no part of a study, nor does the heading of the briefs", () => {
  const briefs = of("t01").filter(({ level }) => level === "brief");
  expect(briefs.map(({ name, departments }) => [name, departments])).toEqual([
    ["Emploi Imaginaire", ["60"]],
    ["Le Verger Fictif", ["80"]],
  ]);
  const [before] = of("t01").filter(({ level }) => level === "full");
  const own = before?.sections.filter(({ document }) => document === "t01") ?? [];
  expect(own.map(({ kind }) => kind)).toEqual(["context", "impact"]);
});

test("« deux clients industriels de Lens et de Carvin »: neither town is its own", () => {
  expect(towns("L'Atelier Fictif")).toEqual(["Laon"]);
  expect(named("L'Atelier Fictif").departments).toEqual(["02"]);
});

test("an address under a heading put as a question reaches whom the workshop is about", () => {
  expect(named("Roue-Libre").contacts.flatMap(({ emails }) => emails)).toEqual([
    "flotte@roue-libre.example.org",
  ]);
});

test("a text none of whose titles its family knows is read as any other, and says so", () => {
  expect(named("Garage Imaginaire")).toMatchObject({ structureTypes: ["ACI"], departments: ["02"] });
  expect(towns("Garage Imaginaire")).toEqual(["Laon"]);
  expect(named("Garage Imaginaire").startedOn?.iso).toBe("2014");
  expect(named("Garage Imaginaire").workforce?.insertion).toBe(14);
  expect(named("Garage Imaginaire").contacts.flatMap(({ emails }) => emails)).toEqual([
    "garage@imaginaire.example.org",
  ]);
  expect(of("t05")).toHaveLength(1);
  expect(findings("t05").map(({ code }) => code)).toEqual(["read-otherwise"]);
});

test("a sheet whose labels have new words is one sheet, of the house that carries it", () => {
  expect(of("t10").map(({ name }) => name)).toEqual(["Réseau Fictif"]);
});

test("« Pôle Argile du Val Fictif (Auvergne-Rhône-Alpes) » is outside the region, which is no part of its name", () => {
  expect(named("Pôle Argile du Val Fictif")).toMatchObject({
    scope: "outside-region",
    structureTypes: ["PTCE"],
  });
  expect(named("La Fabrique Imaginaire")).toMatchObject({ scope: "outside-region" });
});

test("« une soixantaine de personnes en insertion et compte dix employés »: 60 and 10 apart", () => {
  expect(named("RECUP-ESSAI").workforce).toMatchObject({ insertion: 60, permanent: 10, total: null });
});

test("« auparavant située Quai des Mines à Valenciennes, avait ouvert en 2009 »: where and when it is", () => {
  expect(towns("La Halle Fictive")).toEqual(["Anzin"]);
  expect(named("La Halle Fictive").startedOn?.iso).toBe("2009");
});

test("« à Liévin1 »: the call of a note is no part of a town", () => {
  expect(towns("Tri-Essai")).toEqual(["Liévin"]);
  expect(named("Tri-Essai").workforce?.total).toBe(15);
});

test("« ce club que forment désormais A, B, C et D »: the members that a sentence enumerates", () => {
  const members = named("Club Essai").relations.filter(({ kind }) => kind === "member");
  expect(members.map(({ name }) => name)).toEqual([
    "Somme Essai",
    "Cap Exemple",
    "Les Aster",
    "Ateliers de l'Îlet",
  ]);
  expect(towns("Club Essai")).toEqual(["Oisemont"]);
});

test("« a grandi avec une entreprise d'insertion, un ESAT »: the kinds of its sisters are not its own", () => {
  expect(named("Alter-Essai").structureTypes).toEqual(["EA"]);
});

test("a page foot with fifty blanks in a list of people is set aside", () => {
  const people = directory.people.filter(({ passage }) => passage.document === "t11");
  expect(people.map(({ name, organisation }) => [name, organisation])).toEqual([
    ["Jeanne Exemple", "Fil-Témoin"],
    ["Paul Essai", "Trame-Essai"],
    ["Jean Modèle", "Maison Témoin"],
  ]);
  const [document] = directory.documents.filter(({ id }) => id === "t11");
  expect(document?.coverage.ignored.map(({ lineStart }) => lineStart)).toContain(9);
});

test("resources in the second column of a page are read there, the foot of the page is none", () => {
  const resources = directory.resources.filter(({ passage }) => passage.document === "t12");
  expect(resources.map(({ title, publisher, year, url }) => [title, publisher, year, url])).toEqual([
    ["Annuaire en ligne d'un travail d'essai", "Réseau Témoin", null, "http://www.reseau-temoin.example"],
    ["Essai, qui fait quoi ?", "AGEFIPH", 2020, null],
  ]);
});
