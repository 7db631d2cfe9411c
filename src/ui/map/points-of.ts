import { communeByInsee } from "#domain/geography/communes.ts";
import type { InitiativePoint } from "#queries/initiative-points.ts";
import type { MapPoint } from "./map-point.ts";

/** The places of an initiative: its point, and the middle of every other commune that it is in. */
export function mapPoints(point: InitiativePoint): [MapPoint, ...MapPoint[]] {
  const { slug, name, structureTypes: types, communes, lon, lat, precision } = point;
  const [first, ...others] = communes;
  return [
    { slug, name, types, place: first?.name ?? "", insee: first?.insee ?? "", lon, lat, precision },
    ...others.flatMap(({ insee, name: place }): MapPoint[] => {
      const commune = communeByInsee(insee);
      return commune
        ? [{ slug, name, types, place, insee, lon: commune.lon, lat: commune.lat, precision: "commune" }]
        : [];
    }),
  ];
}
