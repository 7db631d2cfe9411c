"use client";

import { divIcon } from "leaflet";
import { memo, useEffect, useMemo, useState } from "react";
import { Marker, useMap, useMapEvents } from "react-leaflet";
import { apart } from "#domain/geography/groups.ts";
import type { Town as KnownTown } from "#domain/geography/towns.ts";
import type { DepartmentName } from "./department-names.ts";

type Town = [name: string, lon: number, lat: number];

/** In pixels, what a name needs to be read. */
const ROOM = { x: 84, y: 30 };
/** A name stands so far under its point. */
const BELOW = 14;
const MOST = 40;
/** At first the region is seen whole: so many names say where one is. */
const AT_FIRST = 9;

/** The names of the towns in view, the larger before the smaller, as many as can be read. */
export function LiveTowns({
  largest,
  departments,
}: {
  /** Those that are named until all are known. */
  largest: readonly KnownTown[];
  /** Their names stand there before. */
  departments: readonly DepartmentName[];
}) {
  const map = useMap();
  const [towns, setTowns] = useState(() => largest.map(({ name, lon, lat }): Town => [name, lon, lat]));
  const [view, setView] = useState(() => ({ zoom: map.getZoom(), bounds: map.getBounds() }));
  useMapEvents({ moveend: () => setView({ zoom: map.getZoom(), bounds: map.getBounds() }) });
  useEffect(() => {
    const end = new AbortController();
    fetch("/api/v1/villes", { signal: end.signal })
      .then((answer) => answer.json())
      .then(setTowns, () => {
        // Without names the map is still one.
      });
    return () => end.abort();
  }, []);
  const named = useMemo(() => {
    const { zoom, bounds } = view;
    const far = Math.max(0, zoom - map.getMinZoom());
    const taken = departments.map(({ lat, lon, shift }) => ({ lat, lon, below: shift, name: "" }));
    const known = towns.map(([name, lon, lat]) => ({ lat, lon, below: BELOW, name }));
    // From the whole list, so that a name does not come and go as the map moves.
    return apart(
      [...taken, ...known],
      ({ lat, lon, below }) => map.project([lat, lon], zoom).add([0, below]),
      ROOM,
    )
      .filter(({ name }) => name)
      .slice(0, Math.round(AT_FIRST * 4 ** far))
      .filter(({ lat, lon }) => bounds.contains([lat, lon]))
      .slice(0, MOST);
  }, [map, towns, departments, view]);
  return named.map(({ name, lon, lat }) => <TownName key={`${name} ${lon}`} {...{ name, lon, lat }} />);
}

/** Stays as it is while the map moves. */
const TownName = memo(function TownName({ name, lon, lat }: KnownTown) {
  const icon = useMemo(
    () => divIcon({ className: "map-town", iconSize: [0, 0], html: `<span>${name}</span>` }),
    [name],
  );
  return (
    <Marker position={[lat, lon]} interactive={false} keyboard={false} zIndexOffset={-900} icon={icon} />
  );
});
