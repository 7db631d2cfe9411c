/** The program of the map that moves: a page loads it where it has one, and nothing else of it lives in the browser. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { LeafletMap, type LeafletMapProps } from "./leaflet-map.tsx";

/** Puts the map into its place on the page. */
export function show(place: Element, map: LeafletMapProps): void {
  createRoot(place).render(
    <StrictMode>
      <LeafletMap {...map} />
    </StrictMode>,
  );
}
