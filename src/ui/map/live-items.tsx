"use client";

import { type LatLngBounds, type Map as LeafletInstance, latLngBounds } from "leaflet";
import { useEffect, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import type { MapView } from "#domain/map-view.ts";
import { LiveMarks } from "./live-marks.tsx";
import { LiveView } from "./live-view.tsx";
import { aroundHref, itemsOf, type MapItems } from "./map-point.ts";

/** What stands on the map and what is said of it: all that the page has, or what the API tells of the view. */
export function LiveItems({
  atFirst,
  viewAddress,
  region,
  searchAddress,
}: {
  atFirst: MapItems;
  viewAddress: string | null;
  region: LatLngBounds;
  searchAddress: string | null;
}) {
  const items = useViewed(atFirst, viewAddress, searchAddress ?? "");
  return (
    <>
      <LiveMarks {...items} viewAddress={viewAddress} />
      <LiveView {...items} region={region} searchAddress={searchAddress} />
    </>
  );
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
  const [down, up] = [Math.floor, Math.ceil].map((to) => (value: number) => to(value / step) * step);
  if (!down || !up) throw new Error("two ways to round");
  return {
    zoom,
    bounds: latLngBounds(
      [down(room.getSouth()), down(room.getWest())],
      [up(room.getNorth()), up(room.getEast())],
    ),
  };
}

/** Until the first answer, and where none comes, what there was before stays. */
function useViewed(atFirst: MapItems, viewAddress: string | null, searchAddress: string): MapItems {
  const map = useMap();
  const [items, setItems] = useState(atFirst);
  const [view, setView] = useState(() => viewed(map));
  const told = useRef<Viewed & { address: string }>(null);
  useMapEvents({ moveend: () => setView(viewed(map)) });
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

/** What the API tells of a part of the map. */
export async function askView(
  address: string,
  bounds: LatLngBounds,
  zoom: number,
  signal: AbortSignal,
): Promise<MapView> {
  const asked = new URL(address, location.origin);
  asked.searchParams.set("bbox", bounds.toBBoxString());
  asked.searchParams.set("zoom", String(zoom));
  const answer = await fetch(asked, { signal });
  if (!answer.ok) throw new Error(`${asked} : ${answer.status}`);
  return answer.json();
}
