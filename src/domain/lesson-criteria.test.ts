import { expect, test } from "vitest";
import {
  figureQuery,
  lessonQuery,
  NO_FIGURE_CRITERIA,
  NO_LESSON_CRITERIA,
  parseFigureCriteria,
  parseLessonCriteria,
} from "./lesson-criteria.ts";

const asked = (query: string) => parseLessonCriteria(new URLSearchParams(query), ["livret"]);

test("une adresse dit ses natures, ses thèmes, ses départements, sa publication et ses mots", () => {
  const query =
    "nature=levier&nature=frein&q=local&departement=62&type=ACI&theme=textile&document=livret&avec=0123456789ab&page=2";
  const { criteria, ignored } = asked(query);
  expect(ignored).toEqual([]);
  expect(criteria).toEqual({
    q: "local",
    kinds: ["levier", "frein"],
    departments: ["62"],
    types: ["ACI"],
    themes: ["textile"],
    documents: ["livret"],
    like: "0123456789ab",
    page: 2,
  });
  expect(asked(lessonQuery(criteria)).criteria).toEqual(criteria);
});

test("ce qui est inconnu est nommé, et le reste compte", () => {
  const { criteria, ignored } = asked(
    "nature=secret&nature=frein&departement=99&document=autre&avec=zz&type=XYZ&rayon=5&couleur=bleu&utm_source=x",
  );
  expect(criteria).toEqual({ ...NO_LESSON_CRITERIA, kinds: ["frein"] });
  expect(ignored.map(({ name, value }) => `${name}=${value}`).sort()).toEqual([
    "avec=zz",
    "couleur=bleu",
    "departement=99",
    "document=autre",
    "nature=secret",
    "rayon=5",
    "type=XYZ",
  ]);
});

test("les chiffres se trient et se filtrent par l'adresse", () => {
  const { criteria, ignored } = parseFigureCriteria(
    new URLSearchParams("compte=tonnes&tri=annee&theme=textile&q=x&tri=hasard"),
  );
  expect(criteria).toEqual({
    ...NO_FIGURE_CRITERIA,
    measures: ["tonnes"],
    themes: ["textile"],
    sort: "annee",
  });
  expect(ignored.map(({ name }) => name).sort()).toEqual(["q", "tri"]);
  expect(figureQuery(criteria)).toBe("?compte=tonnes&theme=textile&tri=annee");
  expect(figureQuery(NO_FIGURE_CRITERIA)).toBe("");
});
