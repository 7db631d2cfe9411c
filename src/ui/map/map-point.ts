import type { StructureTypeCode } from "#domain/structure-types.ts";
import type { InitiativePoint } from "#queries/initiative-points.ts";

/** What the map shows of an initiative. */
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

/** In pixels: a hundred times more are three times as wide. */
export function clusterSize({ count }: Pick<MapCluster, "count">): number {
  return Math.round(24 + 9 * Math.log10(count + 1));
}

export function mapPoint(point: InitiativePoint): MapPoint {
  const { slug, name, structureTypes, communes, lon, lat, precision } = point;
  return {
    slug,
    name,
    types: structureTypes,
    place: communes.map((c) => c.name).join(", "),
    lon,
    lat,
    precision,
  };
}

/** How sure a position is, in words. */
export const PRECISIONS: Record<MapPoint["precision"], string> = {
  address: "à l'adresse",
  commune: "au centre de la commune",
};

export interface Spread extends MapPoint {
  /** From its position on the screen, in pixels. */
  dx: number;
  dy: number;
}

const GAP = 17;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Sets points of one place apart, on a ring or, where they are many, on a spiral, the same at every zoom. */
export function spread(points: readonly MapPoint[]): Spread[] {
  const places = new Map<string, MapPoint[]>();
  for (const p of points) {
    const key = `${p.lon.toFixed(3)} ${p.lat.toFixed(3)}`;
    places.set(key, [...(places.get(key) ?? []), p]);
  }
  return [...places.values()].flatMap((together) =>
    together.map((p, at) => ({ ...p, ...offset(at, together.length) })),
  );
}

function offset(at: number, of: number): { dx: number; dy: number } {
  if (of === 1) return { dx: 0, dy: 0 };
  const isRing = of <= 6;
  const angle = isRing ? (2 * Math.PI * at) / of - Math.PI / 2 : at * GOLDEN_ANGLE;
  const radius = isRing ? Math.max(GAP, (GAP * of) / Math.PI) : GAP * Math.sqrt(at + 0.5);
  return { dx: Math.round(radius * Math.cos(angle)), dy: Math.round(radius * Math.sin(angle)) };
}
