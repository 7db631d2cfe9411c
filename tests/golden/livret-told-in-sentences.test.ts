import { describe, expect, test } from "vitest";
import { paragraphs, read, sheet } from "../support/booklet.ts";

describe("a sheet that tells who it is in sentences", () => {
  const part = (name: string, story: string, ...lines: string[]) => [
    `# ${name}`,
    "## Qui sommes-nous ?",
    story,
    "## Notre action",
    "Faire du pain.",
    ...lines,
    "## Nos difficultés",
    "Le prix.",
  ];

  test("its kind, form, staff and beginning are read there, and only there", () => {
    const [fournil, malle] = read(
      paragraphs(
        ...part(
          "Le Fournil",
          "Le Fournil est une SCIC née en 2018. Cette entreprise d'insertion compte 3 permanents et 6 salariés en parcours.",
          "## Nos chiffres",
          "Budget 2024 : 412 000 €. 120 pains par semaine.",
        ),
        ...part(
          "La Malle",
          "La Malle, née en 2020 dans une cave prêtée par des voisins, est portée par l'AI Coup de Main.",
        ),
      ),
    ).initiatives;
    expect(fournil?.structureTypes.map((t) => t.value)).toEqual(["EI"]);
    expect(fournil?.legalForm?.value).toBe("SCIC");
    expect(fournil?.workforce?.value).toMatchObject({ permanent: 3, insertion: 6 });
    expect(fournil?.startedOn?.value.iso).toBe("2018");
    expect(fournil?.budget.map((b) => [b.amount, b.year])).toEqual([[412000, 2024]]);
    expect(fournil?.keyFigures.map((f) => [f.value, f.label])).toEqual([[120, "pains par semaine"]]);
    expect(malle?.name.value).toBe("La Malle");
    expect(malle?.structureTypes).toEqual([]);
  });

  test("a neighbour's kind is not its own where the form has asked for its own", () => {
    const [own] = read(
      paragraphs(
        ...sheet(
          "Tremplin Lin",
          "Forme juridique : association",
          "**L'histoire**",
          "L'association Tremplin Laine, sa voisine, est une association intermédiaire distincte.",
        ),
      ),
    ).initiatives;
    expect(own?.structureTypes).toEqual([]);
  });
});
