import { expect, it } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { readLeads, readSeats } from "./governance.ts";

const lines = (...texts: string[]) => texts.map((text, i) => SourcedText.ofLine("d", i + 1, text));
const seats = (...texts: string[]) =>
  readSeats(lines(...texts)).map((s) => [
    s.name.text,
    s.role?.text ?? null,
    s.organisation?.text ?? null,
    s.college?.text ?? null,
  ]);

it("reads offices and whom each represents", () => {
  expect(
    seats(
      "Président : Anne DUPRE représentante de ’ADDS",
      "Deux Vice-Présidents :",
      "- Paul NGO représentant de U’ AFEJI Nord",
    ),
  ).toEqual([
    ["Anne DUPRE", "Président", "ADDS", null],
    ["Paul NGO", "Vice-Président", "AFEJI Nord", null],
  ]);
});

it("reads organisations by college, with one person or two", () => {
  expect(
    seats(
      "Le college des membres actifs",
      "La CAHC représentée par Anne DUPRE et Paul NGO",
      "Les Anges Verts représentés par Luc ROY",
    ),
  ).toEqual([
    ["Anne DUPRE", null, "CAHC", "college des membres actifs"],
    ["Paul NGO", null, "CAHC", "college des membres actifs"],
    ["Luc ROY", null, "Les Anges Verts", "college des membres actifs"],
  ]);
});

it("parts two columns on one line", () => {
  expect(
    seats(
      "Trois Vice-Présidents : Les Bâtisseurs représentés par Anne DUPRE",
      "- Luc ROY représentant de 1001 Pains",
      "- Anne DUPRE représentante des Bâtisseurs du Nord 1001 pains représentés par Luc ROY",
      "- Zoé LE GOFF représentante de DIE DIE représentée par Zoé LE GOFF",
      "Trésorier : Paul NGO représentant de DB Portes La CAHC représentée par Max ERNST",
      "Le collége des habitants Le college des partenaires",
      "- LEMAIRE Aline DB Portes représentée par Paul NGO",
    ),
  ).toEqual([
    ["Anne DUPRE", null, "Les Bâtisseurs", null],
    ["Luc ROY", "Vice-Président", "1001 Pains", null],
    ["Anne DUPRE", "Vice-Président", "Bâtisseurs du Nord", null],
    ["Luc ROY", null, "1001 pains", null],
    ["Zoé LE GOFF", "Vice-Président", "DIE", null],
    ["Zoé LE GOFF", null, "DIE", null],
    ["Paul NGO", "Trésorier", "DB Portes", null],
    ["Max ERNST", null, "CAHC", null],
    ["LEMAIRE Aline", "collége des habitants", null, null],
    ["Paul NGO", null, "DB Portes", "college des partenaires"],
  ]);
});

it("reads who leads a group", () => {
  const found = readLeads(
    lines("Groupe mobilité", "Chef de file : AFEJI HDF", "Anne DUPRE", "Cheffe de file : personne"),
  );
  expect(found.map((s) => [s.name.text, s.role?.text, s.organisation?.text])).toEqual([
    ["Anne DUPRE", "Chef de file", "AFEJI HDF"],
  ]);
});
