import { describe, expect, test } from "vitest";
import {
  BOIS,
  COPAINS,
  DEUX_FOIS,
  DRIVE,
  draft,
  JARDIN,
  lines,
  PANIER,
  REMISE,
  SYNAPSE,
  section,
  sheet,
  VESTALI,
} from "./livret-views.ts";

describe("the action", () => {
  test.each([
    [DRIVE, "23 avril 2019", "2019-04-23"],
    [JARDIN, "2010", "2010"],
    [PANIER, "Novembre 2021", "2021-11"],
    [COPAINS, "2016", "2016"],
    [DEUX_FOIS, "Janvier 2020", "2020-01"],
    [REMISE, "18 janvier 2021", "2021-01-18"],
    [BOIS, "2020 pour la production en série et l'activité soudure", "2020"],
    [SYNAPSE, "Mai 2015", "2015-05"],
    [VESTALI, "2020", "2020"],
  ])("%s began", (name, text, iso) => {
    expect(sheet(name).startedOn?.value).toEqual({ text, iso });
  });

  test.each([
    [DRIVE, null, null, null, 0.5],
    [JARDIN, 7, 30, null, null],
    [PANIER, null, 19, 25, null],
    [COPAINS, null, null, 2, null],
    [DEUX_FOIS, 3, 11, 14, null],
    [REMISE, 2, 12, null, 9],
    [BOIS, 7, 20, null, null],
    [SYNAPSE, 30, 85, null, null],
    [VESTALI, 5, 8, null, null],
  ])("staff of %s: permanent, in insertion, total, full-time", (name, permanent, insertion, total, fte) => {
    expect(sheet(name).workforce?.value).toMatchObject({ permanent, insertion, total, fte });
  });

  test("materials, perimeter, beneficiaries with those who detail them", () => {
    expect(sheet(VESTALI).materials?.value).toBe("Tissus, vêtements");
    expect(sheet(DRIVE).perimeter?.value).toBe("Pays de Sources et Vallées");
    expect(sheet(PANIER).beneficiaries?.value).toContain("Autres : Des consommateurs Acteurs");
    expect(sheet(COPAINS).beneficiaries?.value).toMatch(
      /^Usagers clients : les habitants.*\nUsagers non financeurs : /u,
    );
    expect(sheet(REMISE).beneficiaries?.value).toMatch(/Autres : Les salariés en insertion$/u);
    expect(sheet(JARDIN).beneficiaries?.value).not.toContain("Université");
  });

  test("summaries present the subject in the words of the sheet", () => {
    const summaries = Object.fromEntries(
      draft.initiatives.map((i) => [i.name.value, i.summary?.value ?? ""]),
    );
    expect(summaries[DRIVE]).toMatch(/^Motivés par les résultats/u);
    expect(summaries[COPAINS]).toMatch(/^L'association Les Copains d'Thiérache a été créée en 2015/u);
    expect(summaries[REMISE]).toMatch(/^Asseoir des partenariats/u);
    // Its story opens with the associations that it was made of: they are not it.
    expect(summaries[SYNAPSE]).toMatch(/^Développer l'activité de démantèlement/u);
    expect(summaries[VESTALI]).toMatch(/^VESTALI a été créé en 1997/u);
    for (const [name, summary] of Object.entries(summaries)) expect(summary.length, name).toBeLessThan(370);
  });
});

describe("parts of the profile", () => {
  test("every sheet has the parts that it prints", () => {
    const kinds = [
      "challenge",
      "history",
      "objectives",
      "description",
      "economic-viability",
      "innovation",
      "key-figures",
      "contact",
    ];
    for (const i of draft.initiatives)
      expect(
        i.sections.map((s) => s.kind),
        i.name.value,
      ).toEqual(expect.arrayContaining(kinds));
    for (const kind of ["replication", "levers", "obstacles", "research"])
      expect(section(SYNAPSE, kind)).toEqual([]);
  });

  test("a heading printed before the identity gets its text from after the contact", () => {
    const [history] = section(PANIER, "history");
    expect(history && lines(history)).toEqual([356, 360]);
    expect(history?.markdown).toMatch(/^Dès sa création en 2002[\s\S]*financements mobilisables\.$/u);
    expect(section(PANIER, "contact")[0]?.markdown).not.toContain("Dès sa création");
  });

  test("a heading printed inside a list or a text does not cut it", () => {
    expect(section(DEUX_FOIS, "description").map(lines)).toEqual([[683, 696]]);
    expect(section(DEUX_FOIS, "description")[0]?.markdown).toContain("- Un développement du numérique");
    const [synapse] = section(SYNAPSE, "description");
    expect(synapse?.markdown).toContain("#### La collecte du matériel");
    expect(synapse?.markdown).toMatch(/avec l'éco-organisme Ecologic\.$/u);
    expect(synapse?.markdown).not.toContain("CARACTÉRISTIQUES");
    expect(section(VESTALI, "economic-viability")[0]?.markdown).toMatch(/investissements envisagés\.$/u);
  });

  test("innovation keeps the labels of its aspects, and drops those left empty", () => {
    expect(section(JARDIN, "innovation")[0]?.markdown).toContain("#### Mobilisation finance solidaire");
    expect(section(REMISE, "innovation")[0]?.markdown).not.toContain("Amélioration sociale");
    expect(section(REMISE, "research")).toEqual([]);
    expect(section(DEUX_FOIS, "research")[0]?.markdown).toContain("fête de la recup");
  });

  test("a page break inside a word or a sentence leaves no trace", () => {
    expect(section(COPAINS, "research")[0]?.markdown).toContain("Trouver de nouveaux producteurs");
    expect(section(VESTALI, "context")[0]?.markdown).toContain("développement socio-économique");
    expect(section(SYNAPSE, "description")[0]?.markdown).toContain("données personnelles");
  });

  test("a part printed twice is read once; two groups of partners are two parts", () => {
    expect(section(SYNAPSE, "history").map(lines)).toEqual([[1171, 1177]]);
    expect(section(VESTALI, "partners").map(lines)).toEqual([
      [1388, 1394],
      [1396, 1402],
    ]);
    expect(section(VESTALI, "funding")).toHaveLength(2);
  });

  test("a question left from the form is no answer", () => {
    expect(section(BOIS, "replication")).toEqual([]);
  });
});
