import { expect, it } from "vitest";
import { SourcedText } from "../parse/sourced-text.ts";
import { figuresIn } from "./figures.ts";

const figures = (words: string) =>
  figuresIn(SourcedText.ofLine("d", 1, words), { own: ["Le Verger"], carrier: null }).map((f) => [
    f.value,
    f.unit,
    f.label,
    f.year,
  ]);

it.each<[string, unknown[]]>([
  [
    "Elle emploie 30 collaborateurs, dont 25 en situation de handicap.",
    [
      [30, null, "collaborateurs", null],
      [25, null, "collaborateurs en situation de handicap", null],
    ],
  ],
  ["Les dons couvrent 92 % des charges de personnel.", [[92, "%", "des charges de personnel", null]]],
  [
    "Ses dépenses sont à 70 % des salaires et à 30 % des loyers.",
    [
      [70, "%", "des dépenses : salaires", null],
      [30, "%", "des dépenses : loyers", null],
    ],
  ],
  [
    "dont 80 % résulte de la vente, 10 % de la réparation et 10 % de la couture",
    [
      [80, "%", "résulte de la vente", null],
      [10, "%", "résulte de la réparation", null],
      [10, "%", "résulte de la couture", null],
    ],
  ],
  [
    "Les achats des particuliers représentent 50 % des ventes.",
    [[50, "%", "des ventes (achats des particuliers)", null]],
  ],
  ["60 % de la production est vendue.", [[60, "%", "de la production est vendue", null]]],
  [
    "70 % des charges sont couvertes par des dons et les 30 % restantes par des ventes.",
    [
      [70, "%", "des charges sont couvertes par des dons", null],
      [30, "%", "des charges restantes par des ventes", null],
    ],
  ],
  [
    "Elle travaille avec deux entreprises TRAMEX (pour les métaux) et VERRIER (pour les cartes).",
    [[2, null, "entreprises : TRAMEX et VERRIER", null]],
  ],
  ["Elle gère deux boutiques Fil Vert à Guise.", [[2, null, "boutiques Fil Vert à Guise", null]]],
  [
    "Le collectif regroupe une trentaine d'acteurs dont des habitants.",
    [[30, null, "acteurs (le collectif regroupe une trentaine)", null]],
  ],
  [
    "10 femmes ont été formées. 3 d'entre elles ont repris leurs études.",
    [
      [10, null, "femmes ont été formées", null],
      [3, null, "femmes ont repris leurs études", null],
    ],
  ],
  ["à l'origine d'environ 400 structures", [[400, null, "structures (environ)", null]]],
  [
    "un taux de valeur ajoutée de 36,6 %, soit plus que celui de 2018",
    [[36.6, "%", "taux de valeur ajoutée", null]],
  ],
  ["L'appel « 10 000 paniers solidaires » est présenté à la Direction.", []],
  ["Il a produit 200 masques permettant une recette.", [[200, null, "masques", null]]],
])("« %s »", (words, wanted) => expect(figures(words)).toEqual(wanted));
