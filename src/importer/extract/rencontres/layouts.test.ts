import { describe, expect, it } from "vitest";
import { parsePlain } from "../../parse/plain.ts";
import { readDocument } from "../../read/document.ts";
import { extractRencontres } from "./rencontres.ts";

function read(text: string) {
  const entry = {
    id: "essai",
    file: "essai.txt",
    family: "rencontres" as const,
    title: "Essai",
    publisher: "DREETS",
    publishedOn: "2023",
    territories: [],
  };
  const source = readDocument(entry, new TextEncoder().encode(text));
  return extractRencontres(source, parsePlain(source));
}

const EXPERIENCES = [
  ["Aurore – Albert", "Aurore répare des vélos.", "Les vélos dorment dans les caves.", "Un atelier ouvert."],
  ["Boréal – Ham", "Boréal coud des sacs.", "Les toiles finissent à la benne.", "Deux machines achetées."],
  ["Cigogne – Péronne", "Cigogne garde des enfants.", "Les crèches sont pleines.", "Une maison louée."],
] as const;

/** A workshop whose labels are printed in one way. */
function workshop(print: (label: string, text: string) => string): string {
  const told = EXPERIENCES.map(
    ([head, activity, before, actions], i) =>
      `Une histoire de ${i + 1}\n${head}\n\n${print("La structure", activity)}\n\n${print("Le point de départ", before)}\n\n${print("Ce qui a été fait", actions)}\n\n${print("Contact", `a${i}@essai.example.org`)}\n`,
  );
  return `Atelier 1 : Réparer\n\nRetours d’expérience\n\n${told.join("\n")}`;
}

describe("labels in any typography", () => {
  it.each([
    ["a colon", (label: string, text: string) => `${label} : ${text}`],
    ["a dash", (label: string, text: string) => `${label} – ${text}`],
    ["a full stop", (label: string, text: string) => `${label}. ${text}`],
    ["a line of their own", (label: string, text: string) => `${label}\n${text}`],
    ["capitals", (label: string, text: string) => `${label.toUpperCase()} ${text}`],
    ["marks of bold", (label: string, text: string) => `**${label} :** ${text}`],
    ["a bullet", (label: string, text: string) => `• ${label} : ${text}`],
  ])("with %s", (_, print) => {
    const { initiatives } = read(workshop(print));
    expect(initiatives.map((i) => [i.name.value, i.places[0]?.raw, i.sections.map((s) => s.kind)])).toEqual(
      ["Aurore", "Boréal", "Cigogne"].map((name, i) => [
        name,
        ["Albert", "Ham", "Péronne"][i],
        ["activity", "initial-observation", "actions", "contact"],
      ]),
    );
    expect(initiatives.flatMap((i) => i.contacts).map((c) => c.value.emails[0])).toEqual([
      "a0@essai.example.org",
      "a1@essai.example.org",
      "a2@essai.example.org",
    ]);
  });
});

const PROSE = `Atelier 1 : Soigner

Ils témoignent

Des auxiliaires formées sur place
Fatou Sow, directrice de Mains Tendues (Lille)

Mains Tendues est une association intermédiaire créée en 1996. Elle met des salariés à disposition de
particuliers et en forme douze par an.
L’an dernier, neuf ont obtenu le titre.
f.sow@mains.example.org

Une blanchisserie à l’hôpital
Pierre Caron, directeur
EA Blanc du Cap, Boulogne-sur-Mer

Depuis 2011, l’EA Blanc du Cap lave le linge du centre hospitalier, avec une équipe de couturières.
Contact : 03 21 11 22 33

Bonnes pratiques
- Visiter avant de s’engager.
`;

it("reads experiences without labels from their heads and feet", () => {
  const { initiatives } = read(PROSE);
  expect(initiatives.map((i) => [i.name.value, i.structureTypes[0]?.value, i.places[0]?.raw])).toEqual([
    ["Mains Tendues", "AI", "Lille"],
    ["EA Blanc du Cap", "EA", "Boulogne-sur-Mer"],
  ]);
  expect(initiatives.map((i) => i.contacts[0]?.value.name)).toEqual(["Fatou Sow", null]);
});

it("goes on behind a running foot, and leaves it to nobody", () => {
  const foot = (page: number) => `Journée de l’essai – mai 2024        ${page}`;
  const draft = read(
    `Atelier 1 : Réparer\n\nRetours d’expérience\n\nUn garage\nAurore – Albert\n\nActivité : Aurore répare des vélos et des\n${foot(3)}\n trottinettes à Albert.\n\nConstat : rien.\n${foot(4)}\n Bonnes pratiques\n- Rouler.\n`,
  );
  expect(draft.ignored.map((i) => i.reason)).toEqual(["titre courant", "titre courant"]);
  expect(draft.initiatives[0]?.sections[0]?.markdown).toBe(
    "Aurore répare des vélos et des trottinettes à Albert.",
  );
});

it("tells an experience once where the pages print its beginning twice", () => {
  const head = "Un garage\nAurore – Albert\n\nActivité : Aurore répare des vélos.\n\n";
  const draft = read(
    `Atelier 1 : Réparer\n\nRetours d’expérience\n\n${head}Constat : rien ne roule.\n\n${head}Actions : un atelier.\n`,
  );
  expect(draft.initiatives.map((i) => [i.name.value, i.sections.map((s) => s.kind)])).toEqual([
    ["Aurore", ["activity", "initial-observation", "actions"]],
  ]);
  expect(draft.findings.filter((f) => f.code === "repeated-section")).toHaveLength(1);
});
