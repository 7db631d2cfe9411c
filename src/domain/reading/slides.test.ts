import { expect, test } from "vitest";
import { blocksOf, vocabularyOf } from "./blocks.ts";

const blocks = (text: string) => {
  const lines = text.split("\n");
  const numbered = lines.map((line, at) => ({ number: at + 1, text: line }));
  return blocksOf(numbered, "plain", vocabularyOf(lines)).map(({ kind, text: said }) => `${kind} : ${said}`);
};

const SLIDES = `Le chantier de la vallée

\n
LES ETAPES DE LA CREATION
DU CHANTIER

Mars 2021 : premier comité.

\n
La nouvelle salle
du chantier

Depuis septembre, près de la gare.

\n
LES QUATRE INSTANCES DU CHANTIER

ASSEMBLEE GENERALE BUREAU
2 réunions par an 2 réunions par an

Fixe le cap Met en œuvre
 LES PROJETS DE LA VALLEE

Un jardin partagé.`;

test("sur des diapositives, un titre en capitales ou en tête de l'une d'elles en est un, sur ses deux lignes", () => {
  expect(blocks(SLIDES)).toEqual([
    "paragraph : Le chantier de la vallée",
    "heading : LES ETAPES DE LA CREATION DU CHANTIER",
    "paragraph : Mars 2021 : premier comité.",
    "heading : La nouvelle salle du chantier",
    "paragraph : Depuis septembre, près de la gare.",
    "heading : LES QUATRE INSTANCES DU CHANTIER",
    "mixed : ASSEMBLEE GENERALE BUREAU\n2 réunions par an 2 réunions par an\nFixe le cap Met en œuvre",
    "heading : LES PROJETS DE LA VALLEE",
    "paragraph : Un jardin partagé.",
  ]);
});

test("un texte suivi, où une ligne est en capitales, n'est fait d'aucune diapositive", () => {
  const text = `Le chantier a deux équipes.

POUR EN SAVOIR PLUS SUR ELLES

Fondation Le Roc Les Amis de la vallée

Elles jardinent.`;
  expect(blocks(text).map((block) => block.split(" ", 1)[0])).toEqual(Array(4).fill("paragraph"));
});
