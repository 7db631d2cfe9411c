import { describe, expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { affiliations, namedPeople, organisationInRole, startsWithRole } from "./affiliations.ts";

const text = (line: string) => SourcedText.ofLine("d", 1, line);

describe("namedPeople", () => {
  it.each([
    ["Igor VANDENEEM, Coordinateur régional", ["Igor VANDENEEM"], "Coordinateur régional"],
    ["Pierre Le Gall : Directeur", ["Pierre Le Gall"], "Directeur"],
    ["Anne-Lise Roy – Chargée de mission", ["Anne-Lise Roy"], "Chargée de mission"],
    ["Jean Roux et Léna Guy, codirecteurs", ["Jean Roux", "Léna Guy"], "codirecteurs"],
    ["Anne Martin", ["Anne Martin"], ""],
  ])("« %s »", (line, names, rest) => {
    const read = namedPeople(text(line));
    expect(read?.names.map((n) => n.text)).toEqual(names);
    expect(read?.rest.text).toBe(rest);
  });

  it.each([
    ["Les Jardins : près de 30 ans au service"],
    ["Présentation de la thématique"],
    ["La formation, un enjeu"],
  ])("« %s » names nobody", (line) => {
    expect(namedPeople(text(line))).toBeNull();
  });
});

it.each([
  ["Directrice de la Maison Bleue", "Maison Bleue"],
  ["Coordinateur, ACI Les Remparts", "ACI Les Remparts"],
  ["membre associé au LISE (CNAM)", "LISE (CNAM)"],
  ["Mandataire UDES", "UDES"],
  ["Animateur du Comité Régional des GEIQ", "Comité Régional des GEIQ"],
  ["Directrice générale", null],
  ["Responsable de la formation", null],
])("the organisation of « %s » is %s", (role, organisation) => {
  expect(organisationInRole(text(role))?.text ?? null).toBe(organisation);
});

it.each([
  [
    "administratrice, RTES ; maire adjointe, Ville de Lens",
    [
      ["administratrice", "RTES"],
      ["maire adjointe", "Ville de Lens"],
    ],
  ],
  [
    "Directeur AFPI, Délégué Régional du SYNOF",
    [
      ["Directeur AFPI", "AFPI"],
      ["Délégué Régional du SYNOF", "SYNOF"],
    ],
  ],
  [
    "Directeur de la stratégie et des relations, Pôle Emploi",
    [["Directeur de la stratégie et des relations", "Pôle Emploi"]],
  ],
  ["socio-économiste, membre associé au LISE", [["socio-économiste, membre associé au LISE", "LISE"]]],
])("« %s »", (line, expected) => {
  const read = affiliations(text(line)).map(({ role, organisation }) => [
    role?.text ?? null,
    organisation?.text ?? null,
  ]);
  expect(read).toEqual(expected);
});

it("knows what somebody does from what somebody is called", () => {
  expect(["Directrice", "ancien président", "DSI", "Cheffe de projet"].every(startsWithRole)).toBe(true);
  expect(["Lille Avenirs", "Les Astres", "Marché de gros"].some(startsWithRole)).toBe(false);
});
