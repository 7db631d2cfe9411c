import { expect, test } from "vitest";
import type { KeyFigure } from "./directory.ts";
import { MOST_TELLING, toldFigure, toldFigures } from "./told-figures.ts";

const figure = (
  value: number | null,
  unit: string | null,
  label: string,
  year: number | null = null,
): KeyFigure => ({
  value,
  unit,
  label,
  year,
  passage: { document: "livret", lineStart: 1, lineEnd: 1 },
});

test.each([
  [figure(70, "adhérents", "Nombre d'adhérents", 2021), "70 adhérents (2021)", ""],
  [figure(400, null, "Nombre d'adhérents"), "400", "adhérents"],
  [figure(3, null, "Nb projets en étude de faisabilité"), "3", "projets en étude de faisabilité"],
  [figure(1100, "tonnes", "Tonnages concernés : bois collecté/an"), "1 100 tonnes", "bois collecté/an"],
  [figure(2, "sites de production", "Nombres de sites"), "2 sites de production", ""],
  [figure(1500, "m²", "Nombres de sites : atelier"), "1 500 m²", "atelier"],
  [figure(113, null, "membres", 2024), "113", "membres (2024)"],
  [figure(85, "%", "sorties positives la 1ère année"), "85 %", "sorties positives la 1ère année"],
  [figure(20, null, "ADHERENTS DU PTCE HENIN CARVIN"), "20", "Adherents du PTCE Hénin Carvin"],
  [figure(70, null, "OBJECTIF Petits Magasins d'ici 5 ans"), "70", "Objectif Petits Magasins d'ici 5 ans"],
  [figure(500, "heures", "D’accompagnement tutoré"), "500 heures", "d’accompagnement tutoré"],
  [figure(85, "%", "de retour à l'emploi"), "85 %", "de retour à l'emploi"],
  [figure(90, "%", "des clients sont issus des quartiers"), "90 %", "des clients sont issus des quartiers"],
  [figure(26, null, "SIAE réunies au sein de son réseau"), "26", "SIAE réunies au sein de son réseau"],
])("%o se lit par lui-même", (printed, value, caption) => {
  const told = toldFigure(printed, ["PTCE Hénin-Carvin"]);
  expect(told.value.replace(/[\u202f\u00a0]/g, " ")).toBe(value);
  expect(told.caption).toBe(caption);
  expect(told.standsAlone).toBe(true);
});

test.each([
  figure(9, null, "ont obtenu le diplôme d’Etat"),
  figure(70, "%", "des cas, les personnes basculent en CDI"),
  figure(10, "euros", "l’heure"),
  figure(92, "%", "des charges de personnel"),
  figure(70, "%", "des collectes"),
  figure(800, "m²", "Nombres de sites"),
])("%o demande sa phrase", (printed) => {
  expect(toldFigure(printed).standsAlone).toBe(false);
});

test("les gens d'abord, puis les volumes, puis les structures ; six au plus, les douteux et les doublons repliés", () => {
  const doubtful = figure(150000, "tonnes", "déchets numériques");
  const figures = [
    figure(14, null, "implantations"),
    doubtful,
    figure(45, "tonnes", "objets"),
    figure(15, null, "personnes"),
    figure(15, null, "personnes accueillies"),
    ...[21, 22, 23, 24, 25].map((n) => figure(n, null, "box")),
  ];
  const { shown, folded } = toldFigures(
    { keyFigures: figures, name: "", aliases: [] },
    (f) => f === doubtful,
  );
  expect(shown.map(({ figure: f }) => f.value)).toEqual([15, 45, 14, 21, 22, 23]);
  expect(shown).toHaveLength(MOST_TELLING);
  expect(folded).toHaveLength(figures.length - MOST_TELLING);
});
