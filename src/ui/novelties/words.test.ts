import { expect, test } from "vitest";
import { noveltyWords } from "./words.ts";

const nothing = { events: 0, terms: 0, resources: 0, questions: 0, lessons: 0 };
const run = {
  ...{ isFirst: false, added: [], replaced: [], removed: [] },
  ...{ created: 0, updated: 0, withdrawn: 0, brought: nothing },
};
const titles = {
  a: { title: "Livret « A »", pageStarts: [] },
  b: { title: "Panorama « B »", pageStarts: [] },
};

test("un import dit en mots ce qu'il a apporté, fiches et le reste, sans rien dire de ce qui n'y est pas", () => {
  const brought = { ...nothing, events: 1, resources: 12, lessons: 40 };
  expect(noveltyWords({ ...run, added: ["a", "b"], created: 2, updated: 1, brought }, titles)).toEqual([
    "Publications nouvelles : Livret « A », Panorama « B ».",
    "Dans ces textes : 1 événement, 12 ressources et 40 enseignements.",
    "2 fiches nouvelles, 1 fiche modifiée.",
  ]);
  expect(noveltyWords({ ...run, removed: ["a"] }, titles)).toEqual([
    "Publication retirée : Livret « A ».",
    "Aucune fiche n'a changé.",
  ]);
});
