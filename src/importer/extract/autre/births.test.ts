import { expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { birthTold } from "./births.ts";

const born = (...sentences: string[]) =>
  birthTold(
    sentences.map((text, i) => SourcedText.ofLine("d", i + 1, text)),
    ["Les Essais"],
  )?.value.iso ?? null;

test.each([
  ["La société naît le 1er septembre 2010.", "2010-09-01"],
  ["L'aventure commence en septembre 2014, dans un garage de Nesle.", "2014-09"],
  ["Les Essais réunit depuis 2015 trente-quatre membres.", "2015"],
  ["Elle a reçu son agrément et ouvert ses portes le 5 septembre 2022.", "2022-09-05"],
  ["Démarrée en mars 2017 avec deux machines.", "2017-03"],
])("« %s » : %s", (sentence, iso) => expect(born(sentence)).toBe(iso));

test.each([
  "Une antenne a ouvert à Ham en mars 2025.",
  "Elle démarre une seconde ligne en 2025.",
  "Marie Dupont, directrice depuis 2019, a fait ses études à Lille.",
  "Née en 1970 à Lens, Claire Dupont dirige l'atelier.",
  "Elle accueille depuis 2021 des réfugiés.",
  "En 2024, 830 personnes ont été reçues.",
])("« %s » ne dit pas d'où vient la structure", (sentence) => expect(born(sentence)).toBeNull());
