import { expect, test } from "vitest";
import { damagedSpans, isDamaged } from "./damage.ts";

test.each([
  ["territorial de des ﬁ“lcr(.“; de au ';mﬁz. _:.aTmruc", true],
  ["#MULHOUSE FRANCEACTIVE", true],
  ["Pour en savoir plus : a.goxe@cd2e.com", false],
  ["Action(s) mise(s) en œuvre :", false],
  ["https://ressourceries.info/?FfFz", false],
])("« %s » est abîmé : %s", (text, expected) => {
  expect(isDamaged(text)).toBe(expected);
});

const marked = (text: string) => damagedSpans(text).map(({ start, end }) => text.slice(start, end));

test("dans un long texte, la phrase où des signes se mêlent aux lettres est abîmée, ses voisines non", () => {
  expect(
    marked(
      "L'équipe compte neuf personnes. Le p6le ;olldalre, qui s’assoglgn,t aux villes. Elle est agréée depuis 2017.",
    ),
  ).toEqual(["Le p6le ;olldalre, qui s’assoglgn,t aux villes."]);
  expect(marked("Depuis plusieurs Jm;amem années : des rencontres")).toHaveLength(1);
  expect(marked("Des panoramas sous forme de wglmimaires et des rencontres")).toHaveLength(1);
});

test("un mot qui n'a perdu qu'une lettre ou son apostrophe se lit : lui seul est marqué", () => {
  expect(marked("Les acteurs de I'ESS et |es projets, à |'échelle d’'emploi, loin de 'emploi.")).toEqual([
    "I'ESS",
    "|es",
    "|'échelle",
    "d’'emploi,",
    "'emploi.",
  ]);
});

test.each([
  "Les salarié.e.s et les encadrant.e.s, 1 500 €, 30 k€ et 12 M€.",
  "Écrire à a.goxe@cd2e.com ou voir https://www.exemple.fr/a_b?c=d, et/ou exemple.fr",
  "Nos contacts : potagerduval.example/guide (ma-cantine.agriculture.gouv.fr), hugo(at)octet16.example",
  "Le mot 'emploi' se dit 'activité utile' ici.",
  "Action(s) mise(s) en œuvre : SIAE/EA, Emmaüs®, R&D, C++, n° 4, 50 % (dont 3 [...])",
  "L'APES, l'I.A.E. et Schlüter ; aujourd'hui, quelqu'un s'y met. C'est dit « d'ici 2025 ».",
])("« %s » n'a rien d'abîmé", (text) => {
  expect(marked(text)).toEqual([]);
});
