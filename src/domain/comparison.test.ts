import { expect, test } from "vitest";
import {
  COMPARED_LESSONS,
  COMPARED_STORY,
  comparedTexts,
  comparisonOf,
  differencesText,
} from "./comparison.ts";
import type { Initiative } from "./directory.ts";
import { PROFILE_SECTION_KINDS } from "./section-kinds.ts";

const lines = (lineStart: number) => ({ document: "livret", lineStart, lineEnd: lineStart });

/** What the comparison reads of a profile of which nothing is known. */
const NOTHING = {
  structureTypes: [],
  departments: [],
  communes: [],
  address: null,
  themes: [],
  contacts: [],
  websites: [],
  sections: [],
  name: "",
  aliases: [],
  keyFigures: [],
  workforce: null,
  budget: [],
  relations: [],
  evidence: {},
} as unknown as Initiative;

const profile = (values: Partial<Initiative>): Initiative => ({ ...NOTHING, ...values });

const row = (label: string, ...initiatives: Initiative[]) =>
  comparisonOf(initiatives)
    .flatMap(({ rows }) => rows)
    .find((r) => r.label === label);

test("« ACI » des deux côtés est le même, chacun avec ses lignes", () => {
  const one = profile({ structureTypes: ["ACI"], evidence: { "structureTypes.ACI": [lines(3)] } });
  const other = profile({ structureTypes: ["ACI"], evidence: { structureTypes: [lines(8)] } });
  const found = row("Type de structure", one, other);
  expect(found?.isSame).toBe(true);
  expect(found?.cells.map((cell) => cell[0]?.passage?.lineStart)).toEqual([3, 8]);
});

test("un genre de plus fait une différence, et ce qui est en commun se voit", () => {
  const found = row(
    "Type de structure",
    profile({ structureTypes: ["ACI", "EI"] }),
    profile({ structureTypes: ["ACI"] }),
  );
  expect(found?.isSame).toBe(false);
  expect(found?.cells.map((cell) => cell.map(({ isShared }) => isShared))).toEqual([[true, false], [true]]);
});

test("une seule qui se tait n'est pas la même que l'autre ; toutes, la question n'est pas posée", () => {
  const funded = profile({
    relations: [
      { name: "Le Département", organisation: null, kind: "funder", level: null, passage: lines(4) },
    ],
  });
  expect(row("Financeur", funded, profile({}))).toMatchObject({ isSame: false, cells: [[{}], []] });
  expect(row("Financeur", profile({}), profile({}))).toBeUndefined();
  const [, where] = comparisonOf([profile({}), profile({})]);
  expect(where).toMatchObject({ rows: [], unsaid: ["Adresse", "Communes", "Départements", "Périmètre"] });
});

test("« Région Hauts-de-France » et « RÉGION Hauts de France » sont le même partenaire", () => {
  const of = (name: string) =>
    profile({ relations: [{ name, organisation: null, kind: "partner", level: null, passage: lines(4) }] });
  expect(row("Partenaire", of("Région Hauts-de-France"), of("RÉGION Hauts de France"))?.isSame).toBe(true);
});

test("on écrit, appelle et va par ce qui se compare ; un numéro incomplet ne s'appelle pas", () => {
  const reached = profile({
    contacts: [
      {
        name: null,
        role: null,
        emails: ["a@b.fr"],
        phones: [
          { raw: "03 21 44 32 98", e164: "+33321443298" },
          { raw: "06 52 65 12", e164: null },
        ],
      },
    ],
    websites: ["http://www.vestali.fr"],
    relations: [{ name: "ADEME", organisation: "ademe", kind: "funder", level: null, passage: lines(4) }],
  });
  const cells = (label: string) => row(label, reached, profile({}))?.cells[0];
  expect(cells("Courriel")).toMatchObject([{ href: "mailto:a@b.fr" }]);
  expect(cells("Téléphone")?.map(({ href }) => href)).toEqual(["tel:+33321443298", undefined]);
  expect(cells("Site")).toMatchObject([{ href: "http://www.vestali.fr" }]);
  expect(cells("Financeur")).toMatchObject([{ actor: "ademe" }]);
});

test("les enseignements que l'une au moins raconte", () => {
  const told = profile({
    sections: [{ kind: "levers", title: "Leviers", markdown: "La confiance", ...lines(9) }],
  });
  expect(comparedTexts([told, profile({})], COMPARED_LESSONS)).toMatchObject([
    { label: "Leviers activés", cells: [[{ markdown: "La confiance" }], []] },
  ]);
  expect(comparedTexts([told, profile({})], COMPARED_STORY)).toEqual([]);
});

test("chaque partie d'une fiche se compare, en texte ou en points", () => {
  // Shown as points: the challenge stands in the presentation.
  const asPoints = ["challenge", "partners", "key-figures", "contact"];
  expect([...COMPARED_STORY, ...COMPARED_LESSONS, ...asPoints].toSorted()).toEqual(
    [...PROFILE_SECTION_KINDS].toSorted(),
  );
});

test("ce qui est le même est compté", () => {
  const [one, other] = [profile({ legalForm: "SCIC" }), profile({ legalForm: "SCIC", perimeter: "Somme" })];
  expect(differencesText(comparisonOf([one, other]))).toBe("2 points comparés, dont 1 identique partout.");
  expect(differencesText(comparisonOf([profile({ legalForm: "SAS" }), one]))).toBe(
    "1 point comparé, aucun n'est identique partout.",
  );
});
