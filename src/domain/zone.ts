import type { Bounds } from "./geography/shapes.ts";

/** « 2.9,50.5,3.2,50.7 »: west, south, east and north, of which a thousandth of a degree is enough. */
const ZONE = /^-?\d{1,3}(?:\.\d{1,9})?(?:,-?\d{1,3}(?:\.\d{1,9})?){3}$/;

/** The part of the map that a text names; null for none, or for one that is nowhere on Earth. */
export function parseZone(text: string): Bounds | null {
  if (!ZONE.test(text)) return null;
  const [west = 0, south = 0, east = 0, north = 0] = text.split(",").map(rounded);
  const isOnEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  return isOnEarth && west < east && south < north ? [west, south, east, north] : null;
}

/** As an address says it. */
export function zoneText(bounds: Bounds): string {
  return bounds.map(rounded).join(",");
}

// Nothing is less than nothing: « -0 » is no other number in an address.
const rounded = (degrees: number | string) => Math.round(Number(degrees) * 1000) / 1000 + 0;
