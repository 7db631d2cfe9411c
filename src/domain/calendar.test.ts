import { expect, test } from "vitest";
import { calendarOf } from "./calendar.ts";

const EVENT = {
  slug: "journee",
  name: "Journée « Réemploi ; ateliers, échanges » et coopérations économiques territoriales en Hauts-de-France",
  date: "2026-12-31",
  endDate: null,
  place: "Saint-Quentin, CCI",
  format: "sur-place" as const,
  organiser: "DREETS",
  url: "https://annuaire.example/restitutions/journee",
};
const OPTIONS = { name: "Agenda", stamp: new Date("2026-11-29T10:00:00Z"), host: "annuaire.example" };

test("un jour entier finit le lendemain, les virgules et points-virgules sont échappés", () => {
  const text = calendarOf([EVENT], OPTIONS).replaceAll("\r\n ", "");
  expect(text).toContain("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
  expect(text).toContain("SUMMARY:Journée « Réemploi \\; ateliers\\, échanges »");
  expect(text).toContain("UID:journee@annuaire.example\r\nDTSTAMP:20261129T100000Z\r\n");
});

test("aucune ligne n'a plus de 75 octets, aucun caractère n'est coupé", () => {
  const lines = calendarOf([EVENT], OPTIONS).split("\r\n");
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.join("")).not.toContain("\uFFFD");
});

test("un mois ou une année ne sont pas un jour : rien n'est inventé", () => {
  const dates = ["2026-06", "2026", null];
  const text = calendarOf(
    dates.map((date) => ({ ...EVENT, date })),
    OPTIONS,
  );
  expect(text).not.toContain("BEGIN:VEVENT");
});
