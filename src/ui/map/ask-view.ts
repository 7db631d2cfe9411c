import type { LatLngBounds } from "leaflet";
import type { MapView } from "#domain/map-view.ts";

/** What the API tells of a part of the map. */
export async function askView(
  address: string,
  bounds: LatLngBounds,
  zoom: number,
  signal: AbortSignal,
): Promise<MapView> {
  const asked = new URL(address, location.origin);
  asked.searchParams.set("bbox", bounds.toBBoxString());
  asked.searchParams.set("zoom", String(zoom));
  const answer = await fetch(asked, { signal });
  if (!answer.ok) throw new Error(`${asked} : ${answer.status}`);
  return answer.json();
}
