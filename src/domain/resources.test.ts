import { expect, test } from "vitest";
import { heldCalled, listedResources } from "./resources.ts";

const printed = (
  title: string,
  line: number,
  more: { publisher?: string; year?: number; url?: string } = {},
) => ({
  title,
  publisher: more.publisher ?? null,
  year: more.year ?? null,
  url: more.url ?? null,
  passage: { document: "d", lineStart: line, lineEnd: line },
  section: null,
  event: null,
  themes: [],
  by: "DREETS",
  speakers: [],
});
const listed = (...all: ReturnType<typeof printed>[]) =>
  listedResources(all).map(({ title, publishers, recommendations }) =>
    [title, publishers.join(", "), recommendations.map(({ passage }) => passage.lineStart).join(" ")].join(
      " | ",
    ),
  );

test("une ressource écrite de plusieurs façons se lit une fois, avec tous les endroits qui la recommandent", () => {
  expect(
    listed(
      printed("Note pour une ESS-isation de l'économie", 1),
      printed("note pour une ESSisation de l’Économie", 9, { publisher: "ESS France" }),
      printed("Le rôle des collectivités dans la structuration de filières", 2, { year: 2023 }),
      printed("Filières & ESS – Le rôle des collectivités dans la structuration des filières", 8, {
        publisher: "RTES / Avise",
        year: 2023,
      }),
      printed("Guide des clauses", 3, { publisher: "AVISE" }),
    ),
  ).toEqual([
    "Filières & ESS – Le rôle des collectivités dans la structuration des filières | RTES, Avise | 2 8",
    "Guide des clauses | Avise | 3",
    "Note pour une ESS-isation de l'économie | ESS France | 1 9",
  ]);
});

test("deux années sont deux éditions, deux sous-titres courts deux ressources", () => {
  expect(
    listed(
      printed("Chiffres clés", 1, { year: 2022 }),
      printed("Chiffres clés", 2, { year: 2024 }),
      printed("Emploi : guide pratique", 3),
      printed("Logement : guide pratique", 4),
    ),
  ).toHaveLength(4);
});

test.each([
  ["ÉCONOMIE LOCALE : Activités d'utilité sociale", "panorama"],
  ["Économie locale", undefined],
  ["Rencontres régionales de l’inclusion dans l'emploi", "rencontres"],
  ["Activités d'utilité sociale", undefined],
])("« %s » est la publication de l'annuaire qui s'appelle ainsi, sans doute possible", (title, id) => {
  const held = [
    { id: "panorama", title: "Économie locale", subtitle: "Activités d'utilité sociale" },
    { id: "webinaire", title: "Économie locale", subtitle: "Webinaire de restitution" },
    { id: "rencontres", title: "Rencontres régionales de l'inclusion dans l'emploi", subtitle: null },
  ];
  expect(heldCalled(held, title)?.id).toBe(id);
});
