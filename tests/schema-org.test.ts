import { expect, test } from "vitest";
import { alone, listLd } from "#formats/schema-org.ts";
import { eventLd } from "#formats/schema-org-records.ts";
import { thingsOf, triplesOf, valuesOf } from "./support/linked-data.ts";

const URL = "https://annuaire.example/restitutions/colloque";
const EVENT = {
  name: "Colloque « L'Économie solidaire »",
  date: "2025-12-04",
  endDate: null,
  place: "Ville-sur-Eau",
  format: "sur-place",
  organiser: "Direction de l'Économie",
} as const;
const TOLD = {
  url: URL,
  report: { name: "La restitution", url: "https://annuaire.example/documents/restitution" },
};

const told = (...event: Parameters<typeof eventLd>) => alone(eventLd(...event) ?? {});

test("un événement : sa date, son lieu, et qui l'organise où la publication le nomme", async () => {
  const store = await triplesOf(told(EVENT, ["Invités par la DIRECTION de", "l’économie."], TOLD));
  expect(thingsOf(store, "Event")).toEqual([URL]);
  expect(valuesOf(store, "startDate", URL)).toEqual(["2025-12-04"]);
  expect(valuesOf(store, "eventAttendanceMode")).toEqual(["https://schema.org/OfflineEventAttendanceMode"]);
  const [place] = valuesOf(store, "location", URL);
  expect(valuesOf(store, "name", place)).toEqual(["Ville-sur-Eau"]);
  const [organiser] = valuesOf(store, "organizer", URL);
  expect(valuesOf(store, "name", organiser)).toEqual(["Direction de l'Économie"]);
  expect(valuesOf(store, "url", valuesOf(store, "recordedIn", URL)[0])).toEqual([TOLD.report.url]);
});

test("un organisateur que nul ne nomme n'est pas dit, ni un événement sans date", async () => {
  const store = await triplesOf(told(EVENT, ["Invités par la mairie."], TOLD));
  expect(valuesOf(store, "organizer")).toEqual([]);
  expect(eventLd({ ...EVENT, date: null }, [], TOLD)).toBeNull();
  const online = await triplesOf(told({ ...EVENT, place: null, format: "en-ligne" }, [], TOLD));
  expect(valuesOf(online, "location")).toEqual([]);
  expect(valuesOf(online, "eventAttendanceMode")).toEqual(["https://schema.org/OnlineEventAttendanceMode"]);
});

test("une liste : ses éléments à leur rang dans le tout", async () => {
  const store = await triplesOf(
    listLd({
      siteUrl: "https://annuaire.example",
      path: "/initiatives?page=2",
      name: "Les initiatives",
      items: [
        { path: "/initiatives/a", name: "A" },
        { path: "/initiatives/b", name: "B" },
      ],
      total: 22,
      from: 20,
    }),
  );
  const [list] = thingsOf(store, "ItemList");
  expect(valuesOf(store, "numberOfItems", list)).toEqual(["22"]);
  const items = valuesOf(store, "itemListElement", list).map((item) => [
    ...valuesOf(store, "position", item),
    ...valuesOf(store, "url", item),
  ]);
  expect(items).toEqual([
    ["21", "https://annuaire.example/initiatives/a"],
    ["22", "https://annuaire.example/initiatives/b"],
  ]);
});
