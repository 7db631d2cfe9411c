import { expect, test } from "vitest";
import { spellingsOf } from "./sentence-case.ts";
import { shownTitle, takeTitle } from "./titles.ts";

const vocabulary = new Set(["emploi", "financement", "actions", "culture", "forme"]);
const plain = { spellings: new Map(), vocabulary, syntax: "plain", misread: new Map() } as const;

test.each([
  ["Maintien dans lemploi des salariés", "Ressources au titre illisible"],
  ["Fonds Financementd actions complémentaires", "Ressources au titre illisible"],
  ["L'accueil culturel et formel", "L'accueil culturel et formel"],
  ["Les demandes d'emploi dans le Nord et ailleurs", "Les demandes d'emploi dans le Nord et ailleurs"],
])("« %s » se lit « %s »", (title, shown) => {
  expect(shownTitle({ title, kind: "resources" }, plain)).toBe(shown);
});

test("après deux-points, un titre joint à un autre continue la phrase, un nom garde sa majuscule", () => {
  const spellings = spellingsOf(["Dans le contexte de trois bonnes raisons, à Lens et à Lens."]);
  const shown = (title: string) => shownTitle({ title, kind: "context" }, { ...plain, spellings });
  expect(shown("C'EST BON À SAVOIR : Le Contexte")).toBe("C'est bon à savoir : le Contexte");
  expect(shown("AGIR ENSEMBLE : 3 Bonnes raisons")).toBe("Agir ensemble : 3 bonnes raisons");
  expect(shown("AGIR ENSEMBLE : Lens en marche")).toBe("Agir ensemble : Lens en marche");
});

test("les signes qui entourent un titre ne l'abîment pas", () => {
  expect(shownTitle({ title: "☰ **Sommaire**", kind: "contents" }, plain)).toBe("Sommaire");
});

test("un texte qui n'a pas été reconnu d'une image garde son titre", () => {
  const title = "Maintien dans lemploi";
  expect(shownTitle({ title, kind: "resources" }, { ...plain, syntax: "markdown" })).toBe(title);
});

test.each([
  ["pdles territoriaux de coopération (PTCE)", "pôles territoriaux de coopération (PTCE)", true],
  ["Les Petites Riviéres", "Les Petites Rivières", true],
  ["Les Grandes Prairies", "Les Petites Rivières", false],
])("la ligne « %s » porte le titre « %s » : %s", (text, title, isTitle) => {
  const lines = [
    { number: 1, text },
    { number: 2, text: "Un texte." },
  ];
  const { rest, printed } = takeTitle(lines, title);
  expect(rest.length).toBe(isTitle ? 1 : 2);
  expect(printed?.text).toBe(isTitle ? text : undefined);
});
