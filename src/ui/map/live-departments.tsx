import type { Feature, FeatureCollection } from "geojson";
import { useEffect, useRef } from "react";
import { GeoJSON, useMap, useMapEvents } from "react-leaflet";
import { DEPARTMENT_SHAPES } from "#domain/geography/shapes.ts";
import type { MapDepartment } from "./map-point.ts";

export const DEPARTMENTS: FeatureCollection = { type: "FeatureCollection", features: DEPARTMENT_SHAPES };
/** In milliseconds: a second click within it asks for a nearer view, and one that just closed a popup asked for no more. */
const MOMENT = 300;
/** Zooms above the whole region from where land is looked at, and no department chosen any more. */
const NEAR = 1;

/** The departments, tinted by what is in them. Choosing one leads to it, while the region is seen whole. */
export function LiveDepartments({
  departments,
  isClear,
}: {
  departments: ReadonlyMap<string, MapDepartment>;
  /** Tiles under them say what is there. */
  isClear: boolean;
}) {
  const map = useMap();
  const closedAt = useRef(Number.NEGATIVE_INFINITY);
  const going = useRef<ReturnType<typeof setTimeout>>(undefined);
  const mark = () =>
    map.getContainer().classList.toggle("map-near", map.getZoom() >= map.getMinZoom() + NEAR);
  useMapEvents({
    zoomend: mark,
    popupclose: () => {
      closedAt.current = performance.now();
    },
    dblclick: () => clearTimeout(going.current),
  });
  useEffect(() => {
    mark();
    return () => clearTimeout(going.current);
  });
  const choose = ({ propagatedFrom: { feature } }: { propagatedFrom: { feature: Feature } }) => {
    const href = departments.get(feature.properties?.code)?.href;
    if (!href || performance.now() - closedAt.current < MOMENT) return;
    clearTimeout(going.current);
    going.current = setTimeout(() => location.assign(href), MOMENT);
  };
  return (
    <GeoJSON
      data={DEPARTMENTS}
      style={(shape) => styleOf(departments.get(shape?.properties.code), isClear)}
      eventHandlers={{ click: choose }}
    />
  );
}

function styleOf(department: MapDepartment | undefined, isClear: boolean) {
  return {
    className: `map-department ${department?.href ? "map-open" : ""} ${isClear ? "map-clear" : ""}`,
    fillColor: "var(--color-sea)",
    fillOpacity: isClear ? 0 : Math.round(3 + 20 * (department?.shade ?? 0)) / 100,
  };
}
