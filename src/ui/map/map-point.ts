import type { StructureTypeCode } from "#domain/structure-types.ts";
import type { InitiativePoint } from "#queries/initiative-points.ts";

/** What the map shows of an initiative at one of its places. */
export interface MapPoint {
  slug: string;
  name: string;
  types: StructureTypeCode[];
  place: string;
  lon: number;
  lat: number;
  precision: InitiativePoint["precision"];
}

/** Initiatives that are too many to be shown one by one, and the way to those around there. */
export interface MapCluster {
  lon: number;
  lat: number;
  count: number;
  commune: string;
  href: string;
}

/** One initiative at one place, or several that came as one. */
export type MapItem = MapPoint | MapCluster;

export const isCluster = (item: MapItem): item is MapCluster => "count" in item;
export const sizeOf = (item: MapItem) => (isCluster(item) ? item.count : 1);
export const placeOf = (item: MapItem) => (isCluster(item) ? item.commune : item.place);

/** How many initiatives these are, each counted once however many places it has. */
export function profilesIn(items: readonly MapItem[]): number {
  const slugs = new Set(items.flatMap((item) => (isCluster(item) ? [] : [item.slug])));
  return slugs.size + items.reduce((sum, item) => sum + (isCluster(item) ? item.count : 0), 0);
}

/** A department as a map shows it: said of the whole of it, never set at a point. */
export interface MapDepartment {
  code: string;
  /** « 12 fiches ». */
  text: string;
  /** Where one goes who chooses it. */
  href: string | null;
  /** From 0 to 1: how much of all is there. */
  shade: number;
}

/** Who is how far at most from a place. */
export interface MapCircle {
  lon: number;
  lat: number;
  km: number;
}

/** In pixels, and never so wide that two touch: how many stand together. */
export function groupSize(count: number): number {
  return Math.round(28 + 16 * Math.min(1, Math.log10(count) / 4));
}

/** So far apart stand the marks of a map: a finger tells them apart. */
export const GAP = 44;

/** How sure a position is, in words. */
export const PRECISIONS: Record<MapPoint["precision"], string> = {
  address: "à l'adresse",
  commune: "au centre de la commune",
};

/** The element under the map that its controls stand in, so that they cover nothing. */
export const MAP_CONTROLS = "commandes-de-la-carte";
