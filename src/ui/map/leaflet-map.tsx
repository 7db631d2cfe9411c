"use client";

import { Browser, type Map as LeafletInstance, latLngBounds } from "leaflet";
import "./map.css";
import "./map-popup.css";
import type { FeatureCollection } from "geojson";
import { Circle, GeoJSON, MapContainer, Pane, Rectangle, ZoomControl } from "react-leaflet";
import type { Around } from "#domain/geography/picture.ts";
import { type Bounds, INLAND, NEIGHBOUR_SHAPES, REGION_BOUNDS } from "#domain/geography/shapes.ts";
import type { Town } from "#domain/geography/towns.ts";
import type { MapGround } from "#lib/map-ground.ts";
import { isCalm } from "./calm.ts";
import { DEPARTMENTS, LiveDepartments } from "./live-departments.tsx";
import { LiveGround } from "./live-ground.tsx";
import { LiveItems } from "./live-items.tsx";
import { viewOfAddress } from "./live-view.tsx";
import type { Counted, MapCluster, MapDepartment, MapPoint } from "./map-point.ts";

export interface LeafletMapProps {
  label: string;
  points: MapPoint[];
  clusters: MapCluster[];
  departments: MapDepartment[];
  /** The towns that are named first. */
  largest: Town[];
  /** What is looked at first; null for the whole region. */
  part: Bounds | null;
  circle: Around | null;
  /** The part of the map that is searched. */
  zone?: Bounds | null;
  /** Where one searches around what is in view; none where the map is not of a search. */
  searchAddress?: string;
  /** Where the API tells what is in a view, of a map that has more than it can be given at first. */
  viewAddress?: string | undefined;
  /** What it is of. */
  counted?: Counted;
  /** What lies under it in place of our own outlines; null for those. */
  ground: MapGround | null;
}

const boxOf = ([west, south, east, north]: Bounds) => latLngBounds([south, west], [north, east]);
const NEIGHBOURS: FeatureCollection = { type: "FeatureCollection", features: NEIGHBOUR_SHAPES };
const REGION = boxOf(REGION_BOUNDS);

/** What knows Leaflet is here and in the live-*.tsx beside it: our own outlines, no tiles unless the operator chose some. */
export default function LeafletMap(props: LeafletMapProps) {
  const {
    label,
    points,
    clusters,
    departments,
    part,
    circle,
    zone = null,
    ground,
    searchAddress,
    viewAddress,
    counted = "fiche",
    largest,
  } = props;
  const known = new Map(departments.map((d) => [d.code, d]));
  const asked = viewOfAddress();
  const seen = asked && REGION.contains(asked.center) ? asked : null;
  return (
    <MapContainer
      {...(seen ?? { bounds: part ? boxOf(part) : REGION })}
      maxBounds={REGION.pad(0.14)}
      maxBoundsViscosity={1}
      ref={(map: LeafletInstance | null) => {
        if (!map) return;
        // No farther than the whole region, whatever an address says: what lies beyond is not drawn.
        const whole = map.getBoundsZoom(REGION);
        if (seen && map.getZoom() < whole) map.setView(REGION.getCenter(), whole, { animate: false });
        map.setMinZoom(Math.min(map.getZoom(), whole));
        const container = map.getContainer();
        container.setAttribute("role", "application");
        container.setAttribute("aria-label", label);
      }}
      {...(isCalm() && {
        zoomAnimation: false,
        fadeAnimation: false,
        markerZoomAnimation: false,
        inertia: false,
      })}
      maxZoom={ground ? 18 : 12}
      zoomSnap={0.25}
      keyboard={false}
      zoomControl={false}
      attributionControl={false}
      scrollWheelZoom={false}
      dragging={!Browser.mobile}
      className="size-full"
    >
      <ZoomControl position="topright" zoomInTitle="Agrandir la carte" zoomOutTitle="Réduire la carte" />
      <Pane name="sol" style={{ zIndex: 150 }}>
        <GeoJSON data={INLAND} interactive={false} style={{ className: "map-inland" }} />
        {/* Outlines of two sources do not meet: those around go a little under ours. */}
        <GeoJSON data={NEIGHBOURS} interactive={false} style={{ className: "map-under" }} />
        <GeoJSON data={NEIGHBOURS} interactive={false} style={{ className: "map-neighbour" }} />
        <GeoJSON data={DEPARTMENTS} interactive={false} style={{ className: "map-land" }} />
      </Pane>
      {ground && <LiveGround ground={ground} />}
      <LiveDepartments departments={known} isClear={ground !== null} />
      {circle && (
        <Circle
          center={[circle.lat, circle.lon]}
          radius={circle.km * 1000}
          interactive={false}
          className="map-circle"
        />
      )}
      {zone && <Rectangle bounds={boxOf(zone)} interactive={false} className="map-circle" />}
      <LiveItems
        atFirst={{ points, clusters }}
        departments={known}
        largest={ground ? null : largest}
        viewAddress={viewAddress ?? null}
        region={REGION}
        searchAddress={searchAddress ?? null}
        counted={counted}
      />
    </MapContainer>
  );
}
