import { expect, test } from "vitest";
import type { Section } from "../directory.ts";
import { readingOf } from "../reading/reading.ts";
import { heirOfPart, partChanges, wordChanges } from "./part-changes.ts";

const PARTS = {
  coop: ["Coopérer", "Les ateliers partagent leurs véhicules.", "Chacun signe la charte."],
  form: [
    "Transmettre",
    "Un ancien forme chaque recrue pendant trois semaines.",
    "Le carnet suit l'apprenti.",
  ],
  fund: ["Financer", "La région aide le premier achat.", "Une fondation avance le reste."],
};

/** A reading of these parts, each a workshop with a title and paragraphs. */
function edition(parts: readonly (readonly string[])[]) {
  const lines = parts.flatMap(([title, ...texts]) => [
    `# ${title}`,
    "",
    ...texts.flatMap((text) => [text, ""]),
  ]);
  let line = 1;
  const sections = parts.map(([title = "", ...texts]): Section => {
    const passage = { lineStart: line, lineEnd: line + 1 + 2 * texts.length };
    line = passage.lineEnd + 1;
    const id = `workshop-${title.toLowerCase()}`;
    const rest = { number: null, level: 1, passages: [{ document: "d", ...passage }], speakers: [] };
    return { id, kind: "workshop", title, ...passage, ...rest };
  });
  return readingOf({
    family: "restitution",
    title: "Journée",
    lines,
    pageStarts: [],
    sections,
    ignored: [],
    misread: new Map(),
  });
}
const told = (changes: ReturnType<typeof partChanges>) =>
  changes.map(({ tag, title, moved, changes: those }) => [tag, title, moved, those.map((c) => c.tag)]);

test("une édition qui dit la même chose ne change rien, même sur d'autres lignes", () => {
  const now = edition([["Accueil", "Bonjour à tous."], PARTS.coop, PARTS.form]);
  expect(told(partChanges(edition([PARTS.coop, PARTS.form]), now))).toEqual([
    ["new", "Accueil", null, ["added", "added"]],
  ]);
  expect(partChanges(now, now)).toEqual([]);
});

test("un paragraphe remanié, un ajouté, un retiré, chacun dans sa partie", () => {
  const form = [
    "Transmettre",
    "Un ancien forme chaque recrue durant un mois.",
    "Un tuteur veille.",
    "Le carnet suit l'apprenti.",
  ];
  const changes = partChanges(
    edition([PARTS.coop, PARTS.form, PARTS.fund]),
    edition([PARTS.coop, form, PARTS.fund.slice(0, 2)]),
  );
  expect(told(changes)).toEqual([
    ["changed", "Transmettre", null, ["reworded", "added"]],
    ["changed", "Financer", null, ["gone"]],
  ]);
  expect(changes[0]?.changes[0]).toMatchObject({
    was: [
      { text: "Un ancien forme chaque recrue ", isChanged: false },
      { text: "pendant trois semaines", isChanged: true },
      { text: "." },
    ],
  });
});

test("une partie déplacée est la même, ailleurs ; une partie retirée vient à la fin", () => {
  const last = ["Conclure", "Merci à toutes et à tous."];
  const first = ["Accueillir", "Bonjour à toutes et à tous."];
  const before = edition([first, PARTS.coop, PARTS.form, PARTS.fund, last]);
  expect(told(partChanges(before, edition([PARTS.fund, first, PARTS.coop, last])))).toEqual([
    ["changed", "Financer", { from: 4, to: 1 }, []],
    ["gone", "Transmettre", null, ["gone", "gone", "gone"]],
  ]);
});

test("une valeur remplacée par une autre se lit en face d'elle, ce qui vient en plus à sa suite", () => {
  const [change, ...others] = partChanges(
    edition([["Fiche", "Lille", "Le carnet suit l'apprenti."]]),
    edition([["Fiche", "Roubaix", "Un tuteur veille.", "Le carnet suit l'apprenti."]]),
  );
  expect(others).toEqual([]);
  expect(
    change?.changes.map((c) => [c.tag, "before" in c && c.before.text, "after" in c && c.after.text]),
  ).toEqual([
    ["replaced", "Lille", "Roubaix"],
    ["added", false, "Un tuteur veille."],
  ]);
});

test("une partie rebaptisée se reconnaît à ses paragraphes", () => {
  const renamed = ["S'allier", ...PARTS.coop.slice(1)];
  expect(told(partChanges(edition([PARTS.coop, PARTS.form]), edition([renamed, PARTS.form])))).toEqual([
    ["changed", "S'allier", null, ["replaced"]],
  ]);
});

test("deux longs textes sans rien de commun se comparent vite", () => {
  const long = (word: string) => [word, ...Array.from({ length: 6_000 }, (_, n) => `${word} ${n} ${word}.`)];
  expect(partChanges(edition([long("ceci")]), edition([long("cela")])).length).toBe(2);
  const { was } = wordChanges("a ".repeat(3_000), "b ".repeat(3_000));
  expect(was).toEqual([{ text: "a ".repeat(3_000), isChanged: true }]);
});

test("une partie dont le titre a changé a son héritière, une partie retirée n'en a pas", () => {
  const renamed = ["Apprendre ensemble", ...PARTS.form.slice(1)];
  const [before, now] = [edition([PARTS.coop, PARTS.form, PARTS.fund]), edition([PARTS.coop, renamed])];
  expect(heirOfPart(before, "workshop-transmettre", now)).toEqual({
    title: "Transmettre",
    heir: "workshop-apprendre ensemble",
  });
  expect(heirOfPart(before, "workshop-financer", now)).toEqual({ title: "Financer", heir: null });
  expect(heirOfPart(before, "workshop-inconnu", now)).toBeNull();
});
