import { expect, test } from "vitest";
import { blocksOf, glued, type Syntax } from "./blocks.ts";

const numbered = (lines: readonly string[]) => lines.map((text, at) => ({ number: at + 1, text }));
const read = (lines: readonly string[], syntax: Syntax = "plain", known: readonly string[] = []) =>
  blocksOf(numbered(lines), syntax, new Set(known)).map(({ kind, depth, lineStart, lineEnd, text }) =>
    [`${kind}${depth || ""} ${lineStart}-${lineEnd}`, text].join(" "),
  );

test("les lignes d'une page font un paragraphe, que la page suivante continue en minuscule", () => {
  expect(
    read([
      "La rencontre a réuni des structures et ",
      "des partenaires",
      "",
      "du territoire.",
      "",
      "Une autre.",
    ]),
  ).toEqual([
    "paragraph 1-4 La rencontre a réuni des structures et des partenaires du territoire.",
    "paragraph 6-6 Une autre.",
  ]);
});

test("une adresse coupée après ses deux barres se lit d'un trait", () => {
  expect(glued("au travail : https://", "www.exemple.fr/a", new Set())).toBe(
    "au travail : https://www.exemple.fr/a",
  );
});

test("les puces d'une autre sorte sont dans celles d'avant", () => {
  expect(read(["\uf0a7 Action(s) :", "", " •  Un guichet", "vert", "", "\uf0a7 Résultats : trois"])).toEqual([
    "item 1-1 Action(s) :",
    "item1 3-4 Un guichet vert",
    "item 6-6 Résultats : trois",
  ]);
});

test("une question numérotée finit à son point d'interrogation, sa réponse suit", () => {
  expect(read(["1. Quel lien établir entre", "ESS et territoires ?", "L'ESS est ancrée."])).toEqual([
    "question 1-2 1. Quel lien établir entre ESS et territoires ?",
    "paragraph 3-3 L'ESS est ancrée.",
  ]);
});

test("un mot coupé se recolle s'il existe entier, une adresse sans blanc", () => {
  expect(glued("des bénéfi-", "ciaires", new Set(["beneficiaires"]))).toBe("des bénéficiaires");
  expect(glued("peut-", "être", new Set())).toBe("peut-être");
  expect(glued("https://www.avise.", "org/territoires", new Set())).toBe("https://www.avise.org/territoires");
});

test("ce qui est entre guillemets est dit par quelqu'un, sur plusieurs paragraphes aussi", () => {
  expect(
    read(["« C'est un levier.", "", "Ensemble, continuons ».", "", "Fin."]).map((b) => b.split(" ")[0]),
  ).toEqual(["quote", "quote", "paragraph"]);
});

test("une note de bas de page en est une : ni paragraphe ni point d'une liste, et la phrase continue après elle", () => {
  expect(
    read(
      [
        "- Les réseaux financent<sup>7</sup> des",
        "",
        "<sup>7</sup> Source :",
        "",
        "\\* Note pour la filière, 2022",
        "",
        "<sup>8</sup>Source : ✖ Le site",
        "",
        "projets.",
        "",
        "- Les pôles",
      ],
      "markdown",
    ),
  ).toEqual([
    "item 1-9 Les réseaux financent<sup>7</sup> des projets.",
    "note 3-5 <sup>7</sup> Source : Note pour la filière, 2022",
    "note 7-7 <sup>8</sup> Source : Le site",
    "item 11-11 Les pôles",
  ]);
});
