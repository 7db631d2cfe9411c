"use client";

import { divIcon } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { Marker, useMap, useMapEvents } from "react-leaflet";
import { apart } from "#domain/geography/groups.ts";
import { DEPARTMENT_SHAPES } from "#domain/geography/shapes.ts";

type Town = [name: string, lon: number, lat: number];

/** Their names stand there before. */
const DEPARTMENTS = DEPARTMENT_SHAPES.map(({ properties: { name, label } }): Town => [name, ...label]);
/** In pixels, what a name needs to be read. */
const ROOM = { x: 84, y: 30 };
const MOST = 40;
/** At first the region is seen whole: so many names say where one is. */
const AT_FIRST = 9;

/** The names of the towns in view, the larger before the smaller, as many as can be read. */
export function LiveTowns() {
  const map = useMap();
  const [towns, setTowns] = useState<Town[]>([]);
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
    // From the whole list, so that a name does not come and go as the map moves.
    const known = towns.slice(0, Math.round(AT_FIRST * 4 ** far));
    return apart([...DEPARTMENTS, ...known], ([, lon, lat]) => map.project([lat, lon], zoom), ROOM)
      .filter((town) => !DEPARTMENTS.includes(town))
      .filter(([, lon, lat]) => bounds.contains([lat, lon]))
      .slice(0, MOST);
  }, [map, towns, view]);
  return named.map(([name, lon, lat]) => (
    <Marker
      key={`${name} ${lon}`}
      position={[lat, lon]}
      interactive={false}
      keyboard={false}
      zIndexOffset={-900}
      icon={divIcon({ className: "map-town", iconSize: [0, 0], html: `<span>${name}</span>` })}
    />
  ));
}
