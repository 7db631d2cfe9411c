"use client";

import dynamic from "next/dynamic";
import type { LeafletMapProps } from "./leaflet-map.tsx";

/** Leaflet needs a browser: until it is there, the picture under it shows the same. */
const LeafletMap = dynamic(() => import("./leaflet-map.tsx"), { ssr: false });

export function MapLoader(props: LeafletMapProps) {
  return <LeafletMap {...props} />;
}
