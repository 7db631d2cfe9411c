import { type LatLngBounds, type Map as LeafletInstance, latLngBounds } from "leaflet";
import { useEffect, useMemo, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { crowdedFirst } from "#domain/geography/groups.ts";
import type { Town } from "#domain/geography/towns.ts";
import { askView } from "./ask-view.ts";
import { groupsAt, type ItemGroup } from "./live-groups.ts";
import { LiveMarks } from "./live-marks.tsx";
import { LiveNames } from "./live-names.tsx";
import { LiveView } from "./live-view.tsx";
import { aroundHref, type Counted, itemsOf, type MapDepartment, type MapItems, sizeOf } from "./map-point.ts";

/** What stands on the map and what is said of it: all that the page has, or what the API tells of the view. */
export function LiveItems({
  atFirst,
  departments,
  largest,
  viewAddress,
  region,
  searchAddress,
  counted,
}: {
  atFirst: MapItems;
  departments: ReadonlyMap<string, MapDepartment>;
  /** Towns to name at first; null where the ground has names of its own. */
  largest: readonly Town[] | null;
  viewAddress: string | null;
  region: LatLngBounds;
  searchAddress: string | null;
  counted: Counted;
}) {
  const items = useViewed(atFirst, viewAddress, searchAddress ?? "");
  const { groups, zoom } = useGroups(items);
  return (
    <>
      <LiveNames groups={groups} zoom={zoom} departments={departments} largest={largest} />
      <LiveMarks groups={groups} zoom={zoom} viewAddress={viewAddress} />
      <LiveView {...items} {...{ region, viewAddress, searchAddress, counted }} />
    </>
  );
}

/** What stands on the map as marks. Those that are as they were before stay the same ones: only what changes is drawn anew. */
function useGroups({ points, clusters }: MapItems): { groups: ItemGroup[]; zoom: number } {
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const before = useRef<ReadonlyMap<string, ItemGroup>>(new Map());
  const groups = useMemo(() => {
    const kept = new Map<string, ItemGroup>();
    for (const group of groupsAt(map, crowdedFirst([...clusters, ...points], sizeOf), zoom)) {
      const content = JSON.stringify(group);
      kept.set(content, before.current.get(content) ?? group);
    }
    before.current = kept;
    return [...kept.values()];
  }, [map, points, clusters, zoom]);
  return { groups, zoom };
}

interface Viewed {
  zoom: number;
  bounds: LatLngBounds;
}

/** The view with some room around it, on a grid: small moves ask nothing, and who looks at the same asks for the same. */
function viewed(map: LeafletInstance): Viewed {
  const zoom = map.getZoom();
  const room = map.getBounds().pad(0.1);
  const step = 90 / 2 ** Math.floor(zoom);
  const to = (round: (value: number) => number, value: number) => round(value / step) * step;
  return {
    zoom,
    bounds: latLngBounds(
      [to(Math.floor, room.getSouth()), to(Math.floor, room.getWest())],
      [to(Math.ceil, room.getNorth()), to(Math.ceil, room.getEast())],
    ),
  };
}

/** Until the first answer, and where none comes, what there was before stays. */
function useViewed(atFirst: MapItems, viewAddress: string | null, searchAddress: string): MapItems {
  const map = useMap();
  const [items, setItems] = useState(atFirst);
  const [view, setView] = useState(() => viewed(map));
  const told = useRef<Viewed & { address: string }>(null);
  useMapEvents({
    // An open popup pans the map when it is drawn again: what did not change must stay the same, or it never rests.
    moveend: () => {
      const next = viewed(map);
      const isSame = next.zoom === view.zoom && next.bounds.equals(view.bounds);
      if (viewAddress && !isSame) setView(next);
    },
  });
  useEffect(() => {
    const { current } = told;
    const isTold =
      current?.address === viewAddress &&
      current?.zoom === view.zoom &&
      current.bounds.contains(map.getBounds());
    if (!viewAddress || isTold) return;
    const end = new AbortController();
    askView(viewAddress, view.bounds, view.zoom, end.signal).then(
      ({ features }) => {
        told.current = { ...view, address: viewAddress };
        setItems(itemsOf(features, (insee, km) => aroundHref(searchAddress, insee, km)));
      },
      () => {
        // The next move asks again.
      },
    );
    return () => end.abort();
  }, [map, view, viewAddress, searchAddress]);
  return viewAddress ? items : atFirst;
}
