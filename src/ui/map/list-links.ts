import { useEffect } from "react";
import type { ItemGroup } from "./live-groups.ts";
import { isCluster, type MapCluster, type MapItem } from "./map-point.ts";

/** What a row of the list beside a map is of: where it leads, and its places where it says them. */
export interface ListRow {
  href: string;
  places: readonly { insee: string; lon: number; lat: number }[];
}

/** The rows of the lists beside a map. */
const ROWS = ".map-rows > *";
/** In degrees: so far may an address be from the middle of its commune, which the box of a group is of. */
const NEAR = 0.02;

/** Whoever points at a row of the list sees where it is on the map, and the other way round. */
export function useListLinks(groups: readonly ItemGroup[], elements: ReadonlyMap<string, HTMLElement>): void {
  useEffect(() => {
    const shown = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      const row = target.closest<HTMLElement>(ROWS);
      const meant = row ? groupsOfRow(readRow(row), groups) : new Set();
      for (const group of groups) elements.get(group.key)?.classList.toggle("map-hot", meant.has(group));
      const mark = target.closest<HTMLElement>(".map-mark, .map-group");
      const group = mark ? groups.find(({ key }) => elements.get(key) === mark) : undefined;
      for (const one of document.querySelectorAll<HTMLElement>(ROWS)) {
        const isMeant = group !== undefined && groupsOfRow(readRow(one), groups).has(group);
        one.classList.toggle("list-hot", isMeant);
      }
    };
    for (const type of ["pointerover", "focusin"]) document.addEventListener(type, shown);
    return () => {
      for (const type of ["pointerover", "focusin"]) document.removeEventListener(type, shown);
    };
  }, [groups, elements]);
}

function readRow(row: HTMLElement): ListRow {
  const places = (row.dataset.at ?? "").split(" ").map((place) => place.split("/"));
  return {
    href: row.querySelector("a")?.getAttribute("href") ?? "",
    places: places.map(([insee = "", lon, lat]) => ({ insee, lon: Number(lon), lat: Number(lat) })),
  };
}

/** Where a row is on the map: the marks that are of it, and the groups that its other places went into. */
export function groupsOfRow({ href, places }: ListRow, groups: readonly ItemGroup[]): Set<ItemGroup> {
  const slug = /^\/initiatives\/([^/?#]+)/.exec(href)?.[1];
  const isOwn = (item: MapItem) => (isCluster(item) ? item.href === href : item.slug === slug);
  const own = groups.filter(({ members }) => members.some(isOwn));
  const alone = new Set(own.flatMap(({ members }) => members.filter(isOwn).map(({ insee }) => insee)));
  const others = places
    .filter(({ insee }) => !alone.has(insee))
    .flatMap((place) => {
      const around = groups.flatMap((group) =>
        group.members.flatMap((item) =>
          isCluster(item) && holds(item, place) ? [{ group, far: farFrom(item, place) }] : [],
        ),
      );
      const [nearest] = around.toSorted((a, b) => a.far - b.far);
      return nearest ? [nearest.group] : [];
    });
  return new Set([...own, ...others]);
}

type Place = ListRow["places"][number];

/** Whether a commune is one of those that came as one. */
function holds({ insee, others = 0, box }: MapCluster, place: Place): boolean {
  if (insee === place.insee) return true;
  if (!box || others === 0) return false;
  const [west, south, east, north] = box;
  const isAcross = place.lon > west - NEAR && place.lon < east + NEAR;
  return isAcross && place.lat > south - NEAR && place.lat < north + NEAR;
}

/** Its own commune before any other. */
function farFrom({ insee, lon, lat }: MapCluster, place: Place): number {
  return insee === place.insee ? 0 : Math.hypot(lon - place.lon, lat - place.lat);
}
