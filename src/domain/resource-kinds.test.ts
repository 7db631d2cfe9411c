import { expect, test } from "vitest";
import { resourceKind } from "./resource-kinds.ts";

test.each([
  ["Loi AGEC", "loi"],
  ["Feuille de route ESS de la Région", "loi"],
  ["État des lieux de l’ESS dans les QPV", "etude"],
  ["Le mode d'emploi de l'AMI permanent", "guide"],
  ["Site internet d’Eurasenior", "site"],
  ["https://www.paniers-hdf.fr/site/", "site"],
  ["Article de la CCI sur les bonnes pratiques", "article"],
  ["La coopération : outil de développement", null],
  ["Economie circulaire et emplois", null],
])("« %s » : %s", (title, kind) => {
  expect(resourceKind(title)).toBe(kind);
});
