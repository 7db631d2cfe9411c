"use client";

import {
  Browser,
  divIcon,
  type Map as LeafletInstance,
  type Marker as LeafletMarker,
  latLngBounds,
} from "leaflet";
import "./map.css";
import type { FeatureCollection } from "geojson";
import { useEffect, useMemo, useRef } from "react";
import { GeoJSON, MapContainer, Marker, Popup, TileLayer, useMap, ZoomControl } from "react-leaflet";
import { DEPARTMENT_SHAPES, NEIGHBOUR_SHAPES, REGION_BOUNDS } from "#domain/geography/shapes.ts";
import { initiativeHref } from "../addresses.ts";
import { clusterSize, type MapCluster, type MapPoint, PRECISIONS, type Spread, spread } from "./map-point.ts";
import { markerIcon } from "./marker-icon.ts";

export interface LeafletMapProps {
  points: MapPoint[];
  clusters: MapCluster[];
  /** What is known of a department as a whole: said of it, never set at a point. */
  departmentNotes?: { code: string; text: string }[];
  tileUrl: string | null;
}

const [WEST, SOUTH, EAST, NORTH] = REGION_BOUNDS;
const NEIGHBOURS: FeatureCollection = { type: "FeatureCollection", features: NEIGHBOUR_SHAPES };
const DEPARTMENTS: FeatureCollection = { type: "FeatureCollection", features: DEPARTMENT_SHAPES };
const BOUNDS = latLngBounds([SOUTH, WEST], [NORTH, EAST]);

/** The one file that knows Leaflet: our own outlines, no tiles unless the operator chose some, keys for all. */
export default function LeafletMap({ points, clusters, departmentNotes = [], tileUrl }: LeafletMapProps) {
  const marks = useMemo(() => spread(points), [points]);
  const notes = new Map(departmentNotes.map((n) => [n.code, n.text]));
  return (
    <MapContainer
      bounds={BOUNDS}
      maxBounds={BOUNDS.pad(0.14)}
      maxBoundsViscosity={1}
      // No farther than the whole region: what lies beyond is not drawn.
      ref={(map: LeafletInstance | null) => {
        map?.setMinZoom(map.getZoom());
      }}
      maxZoom={tileUrl ? 18 : 13}
      zoomSnap={0.25}
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
        interactive={false}
        style={(shape) => ({
          className: `map-department ${notes.has(shape?.properties.code) ? "map-noted" : ""} ${tileUrl ? "map-clear" : ""}`,
        })}
      />
      {DEPARTMENT_SHAPES.map(({ properties: { code, name, label } }) => (
        <Marker
          key={code}
          position={[label[1], label[0]]}
          interactive={false}
          keyboard={false}
          zIndexOffset={-1000}
          icon={divIcon({
            className: "map-label",
            iconSize: [150, 40],
            html: `<span>${name}</span>${notes.has(code) ? `<small>${notes.get(code)}</small>` : ""}`,
          })}
        />
      ))}
      {clusters.map((cluster) => (
        <Cluster key={cluster.href} cluster={cluster} />
      ))}
      {marks.map((mark) => (
        <Mark key={mark.slug} mark={mark} />
      ))}
    </MapContainer>
  );
}

/** A group, which leads to its own page: the list and the map of what is around there. */
function Cluster({ cluster }: { cluster: MapCluster }) {
  const size = clusterSize(cluster);
  return (
    <Marker
      position={[cluster.lat, cluster.lon]}
      title={`${cluster.count} fiches autour de ${cluster.commune}`}
      icon={divIcon({ className: "map-cluster", iconSize: [size, size], html: String(cluster.count) })}
      eventHandlers={{
        click: () => location.assign(cluster.href),
        keypress: ({ originalEvent }) => originalEvent.key === "Enter" && location.assign(cluster.href),
      }}
    />
  );
}

/** A marker that a keyboard reaches, opens and leaves where it was. */
function Mark({ mark }: { mark: Spread }) {
  const marker = useRef<LeafletMarker>(null);
  const icon = useMemo(() => markerIcon(mark), [mark]);
  return (
    <Marker
      ref={marker}
      position={[mark.lat, mark.lon]}
      icon={icon}
      title={mark.place ? `${mark.name}, ${mark.place}` : mark.name}
      eventHandlers={{ popupclose: () => marker.current?.getElement()?.focus() }}
    >
      <Popup autoPanPadding={[24, 24]}>
        <Opened mark={mark} />
      </Popup>
    </Marker>
  );
}

/** What an open marker says; it takes the keyboard's place, which Leaflet leaves on the marker. */
function Opened({ mark }: { mark: Spread }) {
  const map = useMap();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const popup = link.current?.closest<HTMLElement>(".leaflet-popup");
    popup?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label", "Fermer");
    link.current?.focus();
    const closeOnEscape = ({ key }: KeyboardEvent) => key === "Escape" && map.closePopup();
    popup?.addEventListener("keydown", closeOnEscape);
    return () => popup?.removeEventListener("keydown", closeOnEscape);
  }, [map]);
  return (
    <>
      <a ref={link} href={initiativeHref(mark.slug)}>
        {mark.name}
      </a>
      <span>{[mark.types.join(" · "), mark.place].filter(Boolean).join(" · ")}</span>
      <small>Position {PRECISIONS[mark.precision]}</small>
    </>
  );
}
