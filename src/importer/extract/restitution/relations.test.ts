import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { relationsSaidBy } from "./relations.ts";

const read = (text: string, known: string[] = []) =>
  relationsSaidBy([SourcedText.ofLine("d", 1, text)], ["Moi"], known).map((r) => [r.name, r.kind, r.level]);

it.each([
  ["Le distributeur Vélomax reprend et finance les pièces d'usure", [["Vélomax", "funder", null]]],
  [
    "Le Département du Nord et la Fondation Terre d'Élan soutiennent les serres",
    [
      ["Département du Nord", "funder", null],
      ["Fondation Terre d'Élan", "funder", null],
    ],
  ],
  ["Les pièces sont fournies par Auto-Pièces du Nord", [["Auto-Pièces du Nord", "supplier", null]]],
  ["Un marché avec le centre hospitalier d'Abbeville", [["centre hospitalier d'Abbeville", "client", null]]],
  ["La formation se fait avec l'organisme Formalis, de Villeneuve-d'Ascq", [["Formalis", "partner", null]]],
  [
    "Moi est partenaire du réseau Saint-Gobain Glass Recycling et accompagne la décarbonation",
    [["réseau Saint-Gobain Glass Recycling", "partner", null]],
  ],
  [
    "En lien avec le Réseau régional de l'écologie industrielle et territoriale (COM'EIT)",
    [["Réseau régional de l'écologie industrielle et territoriale (COM'EIT)", "network", "régional"]],
  ],
  [
    "Collecte des D3E (avec l'aide l'éco-organisme Ecologic), etc.",
    [["Ecologic", "technical-partner", null]],
  ],
  ["l'entreprise a répondu à des appels à projets (ex : MSA)", [["MSA", "funder", null]]],
  [
    "l'activité a été transmise à une autre structure d'insertion du territoire, Les Anges Jardins.",
    [["Les Anges Jardins", "partner", null]],
  ],
  [
    "porté par Moi avec l'État et la Fondation Macif",
    [
      ["État", "partner", null],
      ["Fondation Macif", "partner", null],
    ],
  ],
  ["des synergies avec des maraîchers, avec les partenaires locaux", []],
])("« %s »", (text, expected) => expect(read(text)).toEqual(expected));

it("cuts a convention between its parties", () => {
  const text = "Convention METS-Valor'Aisne/Pôle d'équilibre territorial et rural (PETR)";
  expect(read(text, ["METS", "Valor'Aisne"]).map(([name]) => name)).toEqual([
    "METS",
    "Valor'Aisne",
    "Pôle d'équilibre territorial et rural (PETR)",
  ]);
});
