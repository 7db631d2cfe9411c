import { describe, expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { structureTypesSaidOf } from "./said-of-it.ts";

const said = (name: string, text: string) =>
  structureTypesSaidOf([name], [SourcedText.ofLine("d", 1, text)]).map((t) => t.value);

describe("the kinds that a text says of its subject", () => {
  it.each([
    ["Le Relais est une entreprise d'insertion.", ["EI"]],
    ["Constituée de plusieurs ACI et d'une EI, Le Relais a développé le maraîchage.", ["ACI", "EI"]],
    ["Le Relais est un ensemblier de structures d'insertion (ACI et EI).", ["ACI", "EI"]],
    ["Le Relais est une entreprise adaptée (EA) de Thiérache.", ["EA"]],
    ["L'association répare des voitures. Elle porte deux ACI et une EI.", ["ACI", "EI"]],
    ["L'association intermédiaire de Noyon forme des ménagères.", ["AI"]],
    [
      "Elle est conventionnée à la fois entreprise d'insertion et atelier et chantier d'insertion.",
      ["EI", "ACI"],
    ],
    ["Cet ESAT cultive 4 hectares.", ["ESAT"]],
    ["Le Relais, une entreprise adaptée qui mise sur le tourisme", ["EA"]],
    ["Conventionnée atelier et chantier d'insertion, elle emploie 46 salariés.", ["ACI"]],
    ["Sur les quais, ce chantier d'insertion installe des bennes.", ["ACI"]],
  ])("« %s »", (text, types) => expect(said("Le Relais", text)).toEqual(types));

  it.each([
    "L'association Le Relais est le studio créé par et à destination des entreprises d'insertion (EI) et des entreprises adaptées (EA).",
    "Le Relais s'appuie sur le maillage des entreprises d'insertion.",
    "Les livres du Relais sont recyclés par l'entreprise adaptée Papier Net.",
    "Une visite a été faite à la Régie de Quartier Sud Insertion.",
    "Certaines activités sont assurées par des usagers d'ESAT.",
    "11 postes ont été créés chez Pignon & Cie, l'entreprise d'insertion qui assure les tournées.",
    "La régie de quartier du Canal assure l'accueil.",
    "La régie de quartier de Lille Sud assure l'accueil.",
    "Le Relais est un ensemble de 40 établissements de santé. L'ACI entretenait des locaux.",
  ])("« %s » says none of it", (text) => expect(said("Le Relais", text)).toEqual([]));

  it("who gathers those of a kind is none itself", () => {
    const gathers = "Comité régional des GEIQ du Ponant";
    expect(said(gathers, `Jeanne Martin, animatrice du ${gathers}`)).toEqual([]);
    expect(said("GEIQ du Ponant", "Jeanne Martin, animatrice du GEIQ du Ponant")).toEqual(["GEIQ"]);
  });
});
