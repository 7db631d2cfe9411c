"use client";

import { type LatLngBounds, type Map as LeafletInstance, latLngBounds } from "leaflet";
import { useEffect, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { askView } from "./ask-view.ts";
import { LiveMarks } from "./live-marks.tsx";
import { LiveView } from "./live-view.tsx";
import { aroundHref, itemsOf, type MapItems } from "./map-point.ts";

/** What stands on the map and what is said of it: all that the page has, or what the API tells of the view. */
export function LiveItems({
  atFirst,
  viewAddress,
  region,
  searchAddress,
  areGroupings,
}: {
  atFirst: MapItems;
  viewAddress: string | null;
  region: LatLngBounds;
  searchAddress: string | null;
  areGroupings: boolean;
}) {
  const items = useViewed(atFirst, viewAddress, searchAddress ?? "");
  return (
    <>
      <LiveMarks {...items} viewAddress={viewAddress} />
      <LiveView {...items} region={region} searchAddress={searchAddress} areGroupings={areGroupings} />
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
