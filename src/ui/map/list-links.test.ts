import { expect, test } from "vitest";
import { groupsOfRow } from "./list-links.ts";
import type { ItemGroup } from "./live-groups.ts";
import type { MapItem } from "./map-point.ts";

const group = (key: string, ...members: MapItem[]): ItemGroup => ({ key, x: 0, y: 0, members });
const point = (slug: string, insee: string, lon: number, lat: number): MapItem => ({
  slug,
  name: slug,
  types: [],
  place: "",
  insee,
  lon,
  lat,
  precision: "commune",
});
const cluster = (insee: string, lon: number, lat: number, reach: number, others: number): MapItem => ({
  lon,
  lat,
  insee,
  others,
  count: 12,
  commune: "",
  href: `/carte?pres-de=${insee}`,
  box: [lon - reach, lat - reach, lon + reach, lat + reach],
});
const keys = (groups: ReadonlySet<ItemGroup>) => [...groups].map(({ key }) => key);

const lille = group("lille", cluster("59350", 3.06, 50.63, 0.2, 9));
const lens = group("lens", cluster("62498", 2.83, 50.43, 0.2, 9));
const amiens = group("amiens", cluster("80021", 2.3, 49.9, 0, 0));
const alone = group("alone", point("one", "02381", 4.08, 49.92));
const all = [lille, lens, amiens, alone];

test("a row whose initiative came in a group shows that group, the nearest of those that reach there", () => {
  const roubaix = { insee: "59512", lon: 3.18, lat: 50.69 };
  const between = { insee: "59286", lon: 2.93, lat: 50.5 };
  expect(keys(groupsOfRow({ href: "/initiatives/other", places: [roubaix] }, all))).toEqual(["lille"]);
  expect(keys(groupsOfRow({ href: "/initiatives/other", places: [between] }, all))).toEqual(["lens"]);
  expect(
    keys(groupsOfRow({ href: "/initiatives/other", places: [{ insee: "80022", lon: 2.3, lat: 49.9 }] }, all)),
  ).toEqual([]);
});

test("all its places are shown, the one where it stands by itself as itself", () => {
  const places = [
    { insee: "02381", lon: 4.08, lat: 49.92 },
    { insee: "80021", lon: 2.3, lat: 49.89 },
  ];
  expect(keys(groupsOfRow({ href: "/initiatives/one", places }, all))).toEqual(["alone", "amiens"]);
  expect(keys(groupsOfRow({ href: "/initiatives/one?q=bois", places: [] }, all))).toEqual(["alone"]);
});

test("a grouping of communes is the mark that leads where its row does", () => {
  expect(keys(groupsOfRow({ href: "/carte?pres-de=62498", places: [] }, all))).toEqual(["lens"]);
});
