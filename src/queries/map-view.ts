import "server-only";
import type { Criteria } from "#domain/criteria.ts";
import { crowdedFirst, GAP, groupsOf } from "#domain/geography/groups.ts";
import { pixelOf } from "#domain/geography/mercator.ts";
import { pictureOf } from "#domain/geography/picture.ts";
import { type Bounds, isWithin } from "#domain/geography/shapes.ts";
import { type MapAsked, type MapFeature, type MapView, MOST_FEATURES } from "#domain/map-view.ts";
import { type InitiativePoint, type InitiativePoints, pointsOf } from "./initiative-points.ts";
import { type MapPlace, mapPlaces } from "./map-places.ts";

/** So few are shown one by one, even where several are at one place: whoever draws them puts them together. */
const FEW = 80;

/** What stands in a part of the map: initiatives by themselves, and groups of those that are too near one another. */
export async function mapView(
  criteria: Criteria,
  { bbox, zoom }: MapAsked,
): Promise<Pick<MapView, "zoom" | "total" | "features">> {
  const all = await mapPlaces(criteria);
  const isInside = isWithin(bbox);
  const inside = all.filter(isInside);
  const isFew = inside.reduce((sum, { ids }) => sum + ids.length, 0) <= FEW;
  const clustered = isFew ? { zoom, groups: oneByOne(inside) } : together(all, zoom, isInside);
  const alone = clustered.groups.filter(({ count }) => count === 1);
  const points = await pointsOf([...new Set(alone.map(({ id }) => id))]);
  return {
    zoom: clustered.zoom,
    total: new Set(inside.flatMap(({ ids }) => ids)).size,
    features: clustered.groups.flatMap((group) => featureOf(group, points)),
  };
}

/** What a picture shows, where a page of the list has not all that has a point; else null, since that says it already. */
export async function mapOverview(
  criteria: Criteria,
  { placed, pageSize }: Pick<InitiativePoints, "placed" | "pageSize">,
  part: Bounds | null,
): Promise<MapFeature[] | null> {
  if (placed <= pageSize) return null;
  const { bounds: bbox, zoom } = pictureOf(part);
  return (await mapView(criteria, { bbox, zoom })).features;
}

interface Together {
  /** The first is the one that has most. */
  places: readonly MapPlace[];
  /** How many initiatives, each once. */
  count: number;
  /** One of them, and the only one where there is one. */
  id: number;
}

function oneByOne(places: readonly MapPlace[]): Together[] {
  return places.flatMap((place) =>
    [...place.ids].sort((a, b) => a - b).map((id) => ({ places: [place], count: 1, id })),
  );
}

/** Those of the view; where it has more than it may hold, as at a smaller zoom. */
function together(
  all: readonly MapPlace[],
  zoom: number,
  isInside: (place: MapPlace) => boolean,
): { zoom: number; groups: Together[] } {
  const groups = groupsAt(all, zoom).filter(({ places: [first] }) => first && isInside(first));
  return groups.length > MOST_FEATURES && zoom > 0
    ? together(all, Math.max(0, zoom - 1), isInside)
    : { zoom, groups };
}

/** As many as a map that one zooms by quarters comes through. */
const MOST_ZOOMS = 32;
const grouped = new WeakMap<readonly MapPlace[], Map<number, Together[]>>();

/** All of them at this zoom, made once for as long as the places are kept: they stay what they are while a view moves. */
function groupsAt(all: readonly MapPlace[], zoom: number): readonly Together[] {
  const known = grouped.get(all) ?? new Map<number, Together[]>();
  grouped.set(all, known);
  const groups =
    known.get(zoom) ??
    groupsOf(
      crowdedFirst(all, ({ ids }) => ids.length),
      (place) => pixelOf(place, zoom),
      GAP,
    ).flatMap(({ members }): Together[] => {
      const [first] = members;
      const [id] = first?.ids ?? [];
      if (!first || id === undefined) return [];
      const isOne = members.length === 1;
      const count = isOne ? first.ids.length : new Set(members.flatMap(({ ids }) => ids)).size;
      return [{ places: members, count, id }];
    });
  if (known.size >= MOST_ZOOMS) known.clear();
  known.set(zoom, groups);
  return groups;
}

const degrees = (value: number) => Math.round(value * 1e5) / 1e5;

function featureOf(
  { places, count, id }: Together,
  points: ReadonlyMap<number, InitiativePoint>,
): MapFeature[] {
  const [first] = places;
  if (!first) return [];
  const { insee, name: place } = first;
  const at = (lon: number, lat: number) => ({
    type: "Point" as const,
    coordinates: [degrees(lon), degrees(lat)] as [number, number],
  });
  if (count > 1) {
    const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
    return [
      {
        type: "Feature",
        bbox: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)],
        geometry: at(first.lon, first.lat),
        properties: { kind: "group", count, insee, place, placeCount: places.length },
      },
    ];
  }
  const point = points.get(id);
  if (!point) return [];
  const { slug, name, structureTypes, communes } = point;
  // Its own point is that of its first commune; in others it is somewhere.
  const isOwn = communes[0]?.insee === insee;
  const { lon, lat, precision } = isOwn ? point : { ...first, precision: "commune" as const };
  const properties = { kind: "initiative" as const, slug, name, structureTypes, insee, place, precision };
  return [{ type: "Feature", geometry: at(lon, lat), properties }];
}
