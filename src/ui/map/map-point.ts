import type { Bounds } from "#domain/geography/shapes.ts";
import type { MapFeature } from "#domain/map-view.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { count } from "#lib/text.ts";
import type { InitiativePoint } from "#queries/initiative-points.ts";

/** What the map shows of an initiative at one of its places. */
export interface MapPoint {
  slug: string;
  name: string;
  types: StructureTypeCode[];
  /** The commune, by its name and its code. */
  place: string;
  insee: string;
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
  /** The code of the commune, where it is one. */
  insee?: string;
  /** How many communes it is of besides. */
  others?: number;
  href: string;
  /** What is looked at so that they stand apart; none for what leads to its page. */
  box?: Bounds;
}

/** What a map begins with. */
export interface MapItems {
  points: MapPoint[];
  clusters: MapCluster[];
}

/** In kilometres: around a group of several communes. */
const AROUND = 10;
/** And what is in one. */
export const INSIDE = 1;

/** The address of a search with a place, where it has none. */
export function aroundHref(search: string, insee: string, km: number): string {
  return `${search}${search.includes("?") ? "&" : "?"}pres-de=${insee}&rayon=${km}`;
}

/** What the API answers for a view, as a map shows it; a group leads to the search around its first commune. */
export function itemsOf(
  features: readonly MapFeature[],
  hrefOf: (insee: string, km: number) => string,
): MapItems {
  const items: MapItems = { points: [], clusters: [] };
  for (const feature of features) {
    const [lon, lat] = feature.geometry.coordinates;
    if ("bbox" in feature) {
      const { bbox: box, properties } = feature;
      const { count: all, insee, place, placeCount } = properties;
      const others = placeCount - 1;
      const href = hrefOf(insee, others > 0 ? AROUND : INSIDE);
      items.clusters.push({ lon, lat, count: all, commune: place, insee, others, box, href });
    } else {
      const { slug, name, structureTypes: types, place, insee, precision } = feature.properties;
      items.points.push({ slug, name, types, place, insee, precision, lon, lat });
    }
  }
  return items;
}

/** One initiative at one place, or several that came as one. */
export type MapItem = MapPoint | MapCluster;

export const isCluster = (item: MapItem): item is MapCluster => "count" in item;
/** What it is, wherever else it is shown. */
export const keyOf = (item: MapItem) => `${isCluster(item) ? "" : item.slug} ${item.lon} ${item.lat}`;
export const sizeOf = (item: MapItem) => (isCluster(item) ? item.count : 1);
export const placeOf = (item: MapItem) => (isCluster(item) ? item.commune : item.place);

/** « Lille et 12 autres communes ». */
export function clusterPlace({ commune, others = 0 }: MapCluster): string {
  return others > 0 ? `${commune} et ${count(others, "autre commune", "autres communes")}` : commune;
}

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
  /** A mark with no filling stands beside the text: it is there, nobody says in which commune. */
  hollow?: StructureTypeCode;
}

/** What a map is of, as its sentence counts it. */
export type Counted = "fiche" | "pôle" | "intercommunalité";

/** In pixels: the mark of one initiative, with its halo. */
export const MARK = 30;

/** In pixels, and never so wide that two touch: how many stand together. */
export function groupSize(count: number): number {
  return Math.round(28 + 16 * Math.min(1, Math.log10(count) / 4));
}

/** How sure a position is, in words. */
export const PRECISIONS: Record<MapPoint["precision"], string> = {
  address: "à l'adresse",
  commune: "au centre de la commune",
};

/** The element beside the map that says whose its tiles are. */
export const MAP_CREDIT = "fond-de-la-carte";
/** The element under the map that its controls stand in, so that they cover nothing. */
export const MAP_CONTROLS = "commandes-de-la-carte";
