import { describe, expect, test } from "vitest";
import { paragraphs, read, sheet } from "../support/booklet.ts";

describe("told in short", () => {
  const briefs = (...lines: string[]) =>
    read(
      paragraphs(...sheet("Fil d'Or", "**Ce qui a aidé**", "La mairie."), "**Également repérées**", ...lines),
    ).initiatives.slice(1);

  test("a name, a town, what is said of it; a department tells two towns apart", () => {
    const [lin, landau] = briefs(
      "**La Filature de Caudry.** Depuis 2023, douze fileuses en chantier d'insertion reprennent la laine. Contact : filature@example.org",
      "**Bébé Troc (Senlis).** Cette association loue des poussettes à soixante familles de l'Oise.",
    );
    expect(lin).toMatchObject({ level: "brief", name: { value: "La Filature de Caudry" } });
    expect(lin?.structureTypes.map((t) => t.value)).toEqual(["ACI"]);
    expect(lin?.startedOn?.value.iso).toBe("2023");
    expect(lin?.places.map((p) => p.commune)).toEqual(["Caudry"]);
    expect(lin?.contacts.flatMap((c) => c.value.emails)).toEqual(["filature@example.org"]);
    expect(landau?.name.value).toBe("Bébé Troc");
    expect(landau?.legalForm?.value).toBe("association");
    expect(landau?.places.map((p) => [p.commune, p.department])).toEqual([["Senlis", "Oise"]]);
  });

  test("names in a row after a reason are listed, an ordinary sentence lists nobody", () => {
    expect(
      briefs("Ont aussi répondu à notre enquête : Ravaud'Fil, le Fil de l'Aa, Second Tour.").map((i) => [
        i.level,
        i.name.value,
      ]),
    ).toEqual([
      ["listed", "Ravaud'Fil"],
      ["listed", "le Fil de l'Aa"],
      ["listed", "Second Tour"],
    ]);
    expect(briefs("Deux règles demeurent : trier, réparer.")).toEqual([]);
  });
});
