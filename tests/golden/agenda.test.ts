import path from "node:path";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendarOf } from "#domain/calendar.ts";
import type { AnnouncedEvent } from "#queries/events.ts";
import { isDaily } from "#server/addresses.ts";
import { AgendaView } from "#ui/restitution/agenda-view.tsx";
import { madePage } from "../support/made-page.ts";
import { readDirectory } from "../support/read-directory.ts";

/** A webinar of March 2027 that announces two days of that spring, and one without its date. */
const FOLDER = path.join(import.meta.dirname, "../fixtures/volumes/webinaire-b");
const SPORT = "L'inclusion par le sport";
const CHILDREN = "Garde d'enfants et horaires décalés";
const UNDATED = "Numérique reconditionné";

/** What the volume announces, the latest first, as the site has it. */
function announced(): AnnouncedEvent[] {
  const { directory, seeds } = readDirectory(FOLDER);
  const [source] = seeds.sources;
  return directory.events
    .filter(({ date }) => date !== source?.entry.event?.date)
    .sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))
    .map((event) => ({
      ...event,
      ...{ isMain: false, documentTitle: source?.entry.title ?? "", pageStarts: [], family: "webinaire" },
      said: source?.lines.slice(event.passage.lineStart - 1, event.passage.lineEnd) ?? [],
    }));
}

/** The groups of the agenda on a day, each with the events under it in order. */
function agendaOn(today: string | null) {
  const events = announced();
  const { html } = madePage(AgendaView({ events, today, total: events.length, page: 1, pageCount: 1 }));
  const groups = html.split("<h2").slice(1);
  const named = groups.map((group) => [
    /^[^>]*>([^<]+)/.exec(group)?.[1],
    ...[...group.matchAll(/<h3[^>]*>([^<]+)/g)].map(([, name]) => name),
  ]);
  return {
    html,
    groups: named.map((names) => names.map((name) => name?.replace(/\s/g, " ").replaceAll("&#x27;", "'"))),
  };
}

test("ce qui est annoncé est à venir jusqu'à la fin de son jour, le plus proche d'abord, puis passé", () => {
  const { groups, html } = agendaOn("2026-12-01");
  expect(groups).toEqual([
    ["À venir", CHILDREN, SPORT],
    ["Sans date", UNDATED],
  ]);
  expect(html.match(/Ajouter à mon agenda/g)).toHaveLength(2);
  expect(agendaOn("2027-04-06").groups[0]).toEqual(["À venir", CHILDREN, SPORT]);
  const between = agendaOn("2027-04-07");
  expect(between.groups).toEqual([
    ["À venir", SPORT],
    ["Passés", CHILDREN],
    ["Sans date", UNDATED],
  ]);
  expect(between.html.match(/Le fichier d(?:'|’|&#x27;)agenda/g)).toHaveLength(1);
  const after = agendaOn("2027-05-05");
  expect(after.groups).toEqual([
    ["Passés", SPORT, CHILDREN],
    ["Sans date", UNDATED],
  ]);
  expect(after.html).toContain("Aucun rendez-vous à venir");
});

test("sans jour connu rien n'est dit passé ; le serveur donne le jour à la page, et la garde pour ce jour", () => {
  expect(agendaOn(null).groups.map(([title]) => title)).toEqual(["Annoncés", "Sans date"]);
  expect(isDaily("/restitutions/agenda") && isDaily("/restitutions/agenda?page=2")).toBe(true);
});

test("le fichier d'agenda a les jours annoncés, à venir et passés, jamais ce qui n'a pas de jour", () => {
  const events = announced().map((event) => ({ ...event, url: `https://exemple.fr/${event.slug}` }));
  const file = calendarOf(events, { name: "Agenda", stamp: new Date(0), host: "exemple.fr" });
  const read = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  const days = read.map((one) => new ICAL.Event(one)).map((one) => [one.summary, one.startDate.toString()]);
  expect(days.sort()).toEqual([
    [CHILDREN, "2027-04-06"],
    [SPORT, "2027-05-04"],
  ]);
});
