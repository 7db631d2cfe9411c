import { describe, expect, test } from "vitest";
import { communeIndex } from "./communes.ts";
import { findCommune, type PrintedPlace } from "./find-commune.ts";

function place(commune: string | null, postcode: string | null = null, department: string | null = null) {
  return { commune, postcode, department } satisfies PrintedPlace;
}

/** What was found, in one line to compare: « 62160 postcode-and-name », « ambiguous 60612 62782 », « unknown ». */
function outcome(printed: PrintedPlace): string {
  const found = findCommune(printed);
  if (found.status === "found") return `${found.commune.insee} ${found.how}`;
  return found.status === "unknown"
    ? "unknown"
    : `ambiguous ${found.candidates.map((c) => c.insee).join(" ")}`;
}

describe("findCommune", () => {
  test.each([
    // postcode with name, however they are spelt
    [place("Boulogne sur Mer", "62 200"), "62160 postcode-and-name"],
    [place("Campigneulles les Petites", "62170"), "62207 postcode-and-name"],
    [place("VILLENEUVE D'ASCQ", "59650"), "59009 postcode-and-name"],
    [place("Villeneuve-d’Ascq", "59 650"), "59009 postcode-and-name"],
    [place("Montigny en Gohelle", "62640"), "62587 postcode-and-name"],
    [place("LIÉVIN", "62800"), "62510 postcode-and-name"],
    [place("Lievin", "62800"), "62510 postcode-and-name"],
    [place("amiens", "80 000"), "80021 postcode-and-name"],
    [place("MARCQ EN BAROEUL", "59700"), "59378 postcode-and-name"],
    [place("Noeux les Mines", "62290"), "62617 postcode-and-name"],
    [place("St Quentin", "02100"), "02691 postcode-and-name"],
    [place("Ste-Geneviève", "60730"), "60575 postcode-and-name"],
    [place("St. Pol sur Ternoise", "62130"), "62767 postcode-and-name"],
    [place("Bruay s/ l'Escaut", "59860"), "59112 postcode-and-name"],
    [place("Enquin les Guinegatte", "62145"), "62295 postcode-and-name"],
    [place("Sailly-lès-Lannoy", "59390"), "59522 postcode-and-name"],
    [place("MADELEINE (LA)", "59110"), "59368 postcode-and-name"],
    [place("Le Quesnoy", "59530"), "59481 postcode-and-name"],
    [place("59650 Villeneuve d'Ascq"), "59009 postcode-and-name"],
    [place("Senlis", "60300"), "60612 postcode-and-name"],
    [place("Le Hamel", "80800"), "80411 postcode-and-name"],
    [place("Hamel", "59151"), "59280 postcode-and-name"],
    // name with the department of the postcode
    [place("ARRAS CEDEX", "62008"), "62041 department-and-name"],
    [place("Lille", "59003"), "59350 department-and-name"],
    [place("Lille Cedex 9", "59044"), "59350 department-and-name"],
    [place("Chateau-Thierry", "02405"), "02168 department-and-name"],
    // former communes
    [place("Lomme", "59160"), "59350 former-name"],
    [place("Hellemmes-Lille", "59260"), "59350 former-name"],
    [place("Saint-Pol-sur-Mer", "59430"), "59183 former-name"],
    [place("Anizy-le-Château", "02320"), "02018 former-name"],
    [place("Montreuil", "62170"), "62588 former-name"],
    [place("Lomme"), "59350 former-name"],
    // a postcode alone
    [place(null, "59650"), "59009 postcode"],
    [place("Cité scientifique", "59650"), "59009 postcode"],
    [place(null, "62170"), "62588 most-populated"],
    [place("Hazebrouk", "59190"), "59295 most-populated"],
    // a name, with a department known from elsewhere
    [place("Senlis", null, "Oise"), "60612 department-and-name"],
    [place("Rouvroy", null, "Pas de Calais (62)"), "62724 department-and-name"],
    [place("Guise (02)"), "02361 department-and-name"],
    [place("Fleury", null, "Somme"), "80317 department-and-name"],
    // a name alone
    [place("Tourcoing"), "59599 name"],
    [place("Hirson", null, "Hauts-de-France"), "02381 name"],
    [place("au Portel"), "62667 name"],
    // refused
    [place("Senlis"), "ambiguous 60612 62790"],
    [place("Rouvroy"), "ambiguous 02659 62724"],
    [place("Fleury"), "ambiguous 02316 60239 62339 80317"],
    [place("Le Hamel"), "ambiguous 60297 80411"],
    [place("Lille", "62000"), "ambiguous 59350 62041"],
    [place("Lille", null, "Aisne"), "ambiguous 59350"],
    [place("Portel"), "unknown"],
    [place("Quesnoy"), "unknown"],
    [place("Paris", "75011"), "unknown"],
    [place("Castres", "81100"), "unknown"],
    [place("Montreuil (93)"), "unknown"],
    [place("Tourcoing", null, "Marne"), "unknown"],
    [place("Bray-Albert"), "unknown"],
    [place(null, "59999"), "unknown"],
    [place(""), "unknown"],
    [place(null), "unknown"],
  ])("%o", (printed, expected) => {
    expect(outcome(printed)).toBe(expected);
  });

  test("a name that several communes of the region bear is refused alone, and found with its department", () => {
    const shared = [...communeIndex().byName.values()].filter((communes) => communes.length > 1);
    expect(shared).toHaveLength(56);
    for (const communes of shared)
      for (const commune of communes) {
        const alone = findCommune(place(commune.name));
        expect(alone).toMatchObject({ status: "ambiguous", candidates: expect.arrayContaining(communes) });
        const insee = commune.insee;
        expect(findCommune(place(commune.name, null, commune.department))).toMatchObject({
          commune: { insee },
        });
        expect(outcome(place(commune.name, commune.postcodes[0] ?? ""))).toBe(`${insee} postcode-and-name`);
      }
  });

  test("each commune is found by its own postcode and name", () => {
    for (const { insee, name, postcodes } of communeIndex().all)
      for (const postcode of postcodes)
        expect(outcome(place(name, postcode))).toBe(`${insee} postcode-and-name`);
  });
});
