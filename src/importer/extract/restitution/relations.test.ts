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
      ["Département du Nord", "funder", "local"],
      ["Fondation Terre d'Élan", "funder", null],
    ],
  ],
  ["Les pièces sont fournies par Auto-Pièces du Nord", [["Auto-Pièces du Nord", "supplier", null]]],
  ["Un marché avec le centre hospitalier d'Abbeville", [["centre hospitalier d'Abbeville", "client", null]]],
  ["La formation se fait avec l'organisme Formalis, de Villeneuve-d'Ascq", [["Formalis", "partner", null]]],
  [
    "Moi est partenaire du réseau Sainte-Verrine Glass Recycling et accompagne la décarbonation",
    [["Sainte-Verrine Glass Recycling", "partner", null]],
  ],
  [
    "En lien avec le Réseau régional de l'écologie industrielle et territoriale (LOG'EIT)",
    [["Réseau régional de l'écologie industrielle et territoriale (LOG'EIT)", "network", "régional"]],
  ],
  [
    "Collecte des D3E (avec l'aide l'éco-organisme Ecocycle), etc.",
    [["Ecocycle", "technical-partner", null]],
  ],
  ["l'entreprise a répondu à des appels à projets (ex : MSA)", [["MSA", "funder", null]]],
  [
    "l'activité a été transmise à une autre structure d'insertion du territoire, Les Lutins Potagers.",
    [["Les Lutins Potagers", "partner", null]],
  ],
  [
    "porté par Moi avec l'État et la Fondation Macif",
    [
      ["État", "partner", "national"],
      ["Fondation Macif", "partner", null],
    ],
  ],
  ["des synergies avec des maraîchers, avec les partenaires locaux", []],
])("« %s »", (text, expected) => expect(read(text)).toEqual(expected));

it("cuts a convention between its parties", () => {
  const text = "Convention METS-Valor'Escaut/Pôle d'équilibre territorial et rural (PETR)";
  expect(read(text, ["METS", "Valor'Escaut"]).map(([name]) => name)).toEqual([
    "METS",
    "Valor'Escaut",
    "Pôle d'équilibre territorial et rural (PETR)",
  ]);
});
