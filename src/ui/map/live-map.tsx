/** The program of the map that moves: a page loads it where it has one, and nothing else of it lives in the browser. */
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { LeafletMap, type LeafletMapProps } from "./leaflet-map.tsx";

/** Puts the map into its place on the page. */
export function show(place: Element, map: LeafletMapProps): void {
  const root = createRoot(place);
  // In small steps: what is pressed meanwhile comes first.
  startTransition(() =>
    root.render(
      <StrictMode>
        <LeafletMap {...map} />
      </StrictMode>,
    ),
  );
}
