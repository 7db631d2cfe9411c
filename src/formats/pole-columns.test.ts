import { expect, test } from "vitest";
import { POLE_COLUMNS } from "./pole-columns.ts";
import type { ProfileRow } from "./told-column.ts";

const passage = { document: "d", lineStart: 1, lineEnd: 2 };
const section = (title: string, markdown: string) => ({ kind: "actions", title, markdown, ...passage });
const tie = (name: string, colleges?: string[]) => ({
  name,
  organisation: null,
  kind: "member",
  level: null,
  passage,
  ...(colleges && { colleges }),
});
/** What the columns of poles read of one. */
const pole = {
  initiative: {
    sections: [
      section("Les dates", "- Juin 2021 : Naissance\n- 2023 : Statuts déposés"),
      section("Les groupes", "Groupe mobilité\n\nChef de file : Régie\n\nGroupe énergie"),
      section("Les projets du groupe mobilité", "Un garage\n\nDes navettes"),
      section("Le lieu", "Au cœur de la ville."),
    ],
    relations: [tie("Régie", ["collège des fondateurs", "collège des membres"]), tie("Mairie")],
  },
} as unknown as ProfileRow;

test("what is told of a pole alone is in columns of its own: dates, boards, groups and their projects", () => {
  const told = (name: string) => POLE_COLUMNS.find((column) => column.name === name)?.value(pole);
  expect(told("dates_cles")).toEqual(["Juin 2021 : Naissance", "2023 : Statuts déposés"]);
  expect(told("gouvernance")).toEqual(["collège des fondateurs : Régie", "collège des membres : Régie"]);
  expect(told("groupes_de_travail")).toEqual(["Mobilité (chef de file : Régie)", "Énergie"]);
  expect(told("projets")).toEqual(["Mobilité : Un garage", "Mobilité : Des navettes"]);
});
