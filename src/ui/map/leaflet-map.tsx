"use client";

import {
  Browser,
  divIcon,
  type LatLngBounds,
  type Map as LeafletInstance,
  latLng,
  latLngBounds,
} from "leaflet";
import "./map.css";
import type { Feature, FeatureCollection } from "geojson";
import { Circle, GeoJSON, MapContainer, Marker, TileLayer, ZoomControl } from "react-leaflet";
import { DEPARTMENT_SHAPES, NEIGHBOUR_SHAPES, REGION_BOUNDS } from "#domain/geography/shapes.ts";
import { LiveItems } from "./live-items.tsx";
import { LiveTowns } from "./live-towns.tsx";
import { viewOfAddress } from "./live-view.tsx";
import type { MapCircle, MapCluster, MapDepartment, MapPoint } from "./map-point.ts";

export interface LeafletMapProps {
  label: string;
  points: MapPoint[];
  clusters: MapCluster[];
  departments: MapDepartment[];
  /** The codes of those that the map begins with; none for the whole region. */
  zoomOn: string[];
  circle: MapCircle | null;
  /** What lies in it is looked at first: west, south, east, north. */
  box?: [number, number, number, number] | null;
  /** Where one searches around what is in view; none where the map is not of a search. */
  searchAddress?: string;
  /** Where the API tells what is in a view, of a map that has more than it can be given at first. */
  viewAddress?: string | undefined;
  tileUrl: string | null;
}

const [WEST, SOUTH, EAST, NORTH] = REGION_BOUNDS;
const NEIGHBOURS: FeatureCollection = { type: "FeatureCollection", features: NEIGHBOUR_SHAPES };
const DEPARTMENTS: FeatureCollection = { type: "FeatureCollection", features: DEPARTMENT_SHAPES };
const REGION = latLngBounds([SOUTH, WEST], [NORTH, EAST]);

/** What knows Leaflet is here and in the live-*.tsx beside it: our own outlines, no tiles unless the operator chose some. */
export default function LeafletMap(props: LeafletMapProps) {
  const { label, points, clusters, departments, circle, tileUrl, searchAddress, viewAddress } = props;
  const known = new Map(departments.map((d) => [d.code, d]));
  const seen = viewOfAddress();
  return (
    <MapContainer
      {...(seen ?? { bounds: startOf(props) })}
      maxBounds={REGION.pad(0.14)}
      maxBoundsViscosity={1}
      ref={(map: LeafletInstance | null) => {
        if (!map) return;
        // No farther than the whole region: what lies beyond is not drawn.
        map.setMinZoom(Math.min(map.getZoom(), map.getBoundsZoom(REGION)));
        const container = map.getContainer();
        container.setAttribute("role", "application");
        container.setAttribute("aria-label", label);
      }}
      maxZoom={tileUrl ? 18 : 12}
      zoomSnap={0.25}
      keyboard={false}
      zoomControl={false}
      attributionControl={false}
      scrollWheelZoom={false}
      dragging={!Browser.mobile}
      className="size-full"
    >
      <ZoomControl position="topright" zoomInTitle="Agrandir la carte" zoomOutTitle="Réduire la carte" />
      {tileUrl && <TileLayer url={tileUrl} />}
      {!tileUrl && <GeoJSON data={NEIGHBOURS} interactive={false} style={{ className: "map-neighbour" }} />}
      <GeoJSON
        data={DEPARTMENTS}
        style={(shape) => departmentStyle(known.get(shape?.properties.code), tileUrl !== null)}
        eventHandlers={{
          click: ({ propagatedFrom: { feature } }: { propagatedFrom: { feature: Feature } }) => {
            const href = known.get(feature.properties?.code)?.href;
            if (href) location.assign(href);
          },
        }}
      />
      {circle && (
        <Circle
          center={[circle.lat, circle.lon]}
          radius={circle.km * 1000}
          interactive={false}
          className="map-circle"
        />
      )}
      {DEPARTMENT_SHAPES.map(({ properties: { code, name, label: at } }) => (
        <Marker
          key={code}
          position={[at[1], at[0]]}
          interactive={false}
          keyboard={false}
          zIndexOffset={-1000}
          icon={divIcon({
            className: "map-label",
            iconSize: [150, 40],
            html: `<span>${name}</span><small>${known.get(code)?.text ?? ""}</small>`,
          })}
        />
      ))}
      {!tileUrl && <LiveTowns />}
      <LiveItems
        atFirst={{ points, clusters }}
        viewAddress={viewAddress ?? null}
        region={REGION}
        searchAddress={searchAddress ?? null}
      />
    </MapContainer>
  );
}

function departmentStyle(department: MapDepartment | undefined, isClear: boolean) {
  return {
    className: `map-department ${department?.href ? "map-open" : ""} ${isClear ? "map-clear" : ""}`,
    fillColor: "var(--color-sea)",
    fillOpacity: isClear ? 0 : Math.round(3 + 20 * (department?.shade ?? 0)) / 100,
  };
}

/** What is looked at first: the territory, around the place, the departments chosen, or all. */
function startOf({ zoomOn, circle, box = null }: LeafletMapProps): LatLngBounds {
  if (box) return latLngBounds([box[1], box[0]], [box[3], box[2]]).pad(0.2);
  if (circle) return latLng(circle.lat, circle.lon).toBounds(2000 * circle.km);
  const chosen = DEPARTMENT_SHAPES.filter(({ properties }) => zoomOn.includes(properties.code));
  const corners = chosen.flatMap(({ geometry }) => geometry.coordinates.flat(2));
  return corners.length > 0 ? latLngBounds(corners.map(([lon = 0, lat = 0]) => [lat, lon])) : REGION;
}
