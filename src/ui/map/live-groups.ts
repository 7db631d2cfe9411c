import { divIcon, type Map as LeafletInstance, latLngBounds } from "leaflet";
import { GAP, type Group, groupsOf } from "#domain/geography/groups.ts";
import { count } from "#lib/text.ts";
import { isCalm } from "./calm.ts";
import {
  clusterPlace,
  groupSize,
  isCluster,
  keyOf,
  MARK,
  type MapCluster,
  type MapItem,
  placeOf,
  profilesIn,
} from "./map-point.ts";

/** What stands too near one another to be told apart at a zoom, as one mark. */
export type ItemGroup = Group<MapItem> & { key: string };

/** What stands on a map as marks at a zoom, from north to south. */
export function groupsAt(map: LeafletInstance, items: readonly MapItem[], zoom: number): ItemGroup[] {
  return groupsOf(items, ({ lat, lon }) => map.project([lat, lon], zoom), GAP)
    .map((group) => ({ ...group, key: group.members[0] ? keyOf(group.members[0]) : "" }))
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

/** In pixels. */
export function markRadius({ members }: ItemGroup): number {
  const all = profilesIn(members);
  return all === 1 ? MARK / 2 : groupSize(all) / 2;
}

/** A picture, since the policy of the site lets nobody write a style into a mark. */
export function groupIcon(all: number) {
  const middle = GAP / 2;
  return divIcon({
    className: "map-group",
    iconSize: [GAP, GAP],
    html: `<svg width="${GAP}" height="${GAP}" aria-hidden="true"><circle cx="${middle}" cy="${middle}" r="${groupSize(all) / 2}"/><text x="${middle}" y="${middle + 5}" text-anchor="middle">${all}</text></svg>`,
  });
}

/** « 4 fiches : Lille, Roubaix ». */
export function groupName(members: readonly MapItem[], all: number): string {
  const [first, ...others] = members;
  if (first && others.length === 0 && isCluster(first))
    return `${count(all, "fiche")} : ${clusterPlace(first)}`;
  const places = [...new Set(members.map(placeOf))].filter(Boolean);
  const named = places.slice(0, 3).join(", ") + (places.length > 3 ? "…" : "");
  return `${count(all, "fiche")} : ${named}`;
}

/** Whether they stand apart from as near as one gets. */
export function canSplit(map: LeafletInstance, members: readonly MapItem[]): boolean {
  return groupsAt(map, members, map.getMaxZoom()).length > 1;
}

/** At one place, or as near as one gets. */
export function staysTogether(map: LeafletInstance, { box }: MapCluster): boolean {
  if (!box) return false;
  const [west, south, east, north] = box;
  return (west === east && south === north) || map.getZoom() >= map.getMaxZoom();
}

/** Goes where they stand apart; where they came as one, to the page of those around there. */
export function nearer(map: LeafletInstance, members: readonly MapItem[]): void {
  const [first] = members;
  if (members.length === 1 && first && isCluster(first) && !first.box) {
    location.assign(first.href);
    return;
  }
  const bounds = latLngBounds(
    members.flatMap((item): [number, number][] => {
      const [west, south, east, north] =
        isCluster(item) && item.box ? item.box : [item.lon, item.lat, item.lon, item.lat];
      return [
        [south, west],
        [north, east],
      ];
    }),
  );
  const fitting = Math.min(map.getBoundsZoom(bounds, false, map.getSize().divideBy(3)), map.getMaxZoom());
  map.setView(bounds.getCenter(), Math.max(map.getZoom() + 1, fitting), { animate: !isCalm() });
}
