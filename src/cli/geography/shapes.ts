import { feature } from "topojson-client";
import {
  type Box,
  boxOf,
  clipped,
  grown,
  type Position,
  polygonsOf,
  type Ring,
  roomiest,
  roundedRing,
} from "./rings.ts";
import { countries, type DepartmentPath, departmentPaths, isOurs } from "./sources.ts";

/** The foreign countries around, by their ISO 3166-1 number, as a French map calls them. */
const COUNTRIES = [
  { id: "056", name: "Belgique" },
  { id: "826", name: "Angleterre" },
  { id: "528", name: "Pays-Bas" },
  { id: "442", name: "Luxembourg" },
] as const;

/** What the picture of the region (region-map.ts) shows around it, and how much further the neighbours go on, for a map that moves. */
const PICTURE_MARGIN = 0.12;
const NEIGHBOUR_MARGIN = 0.5;
/** A neighbour with less room than this (degrees) in the picture gets no label. */
const LABEL_ROOM = 0.1;

/** The drawing is plain Web Mercator: its units were fitted once to known positions. */
function fromDrawing(x: number, y: number): Position {
  const mercator = ((59.633567 - 0.02417 * y) * Math.PI) / 180;
  return [0.024087 * x - 5.185318, ((2 * Math.atan(Math.exp(mercator)) - Math.PI / 2) * 180) / Math.PI];
}

/** The rings of a path made of « m dx,dy dx,dy … z »: each starts from where the one before started. */
function ringsOf({ id, path }: DepartmentPath): Ring[] {
  if (/[^mz\d\s.,-]/.test(path)) throw new Error(`The path of ${id} has commands other than m and z`);
  let [startX, startY] = [0, 0];
  return path
    .split("m")
    .map((part) => part.match(/-?[\d.]+/g)?.map(Number) ?? [])
    .filter((numbers) => numbers.length > 0)
    .map((numbers) => {
      let [x, y] = [startX, startY];
      const ring: Ring = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        if (i === 0) [startX, startY] = [x, y];
        ring.push(fromDrawing(x, y));
      }
      return ring;
    });
}

function countryRings(): { id: string; name: string; rings: Ring[] }[] {
  const topology = countries();
  const { features } = feature(topology, topology.objects.countries);
  return COUNTRIES.map(({ id, name }) => {
    const geometry = features.find((f) => f.id === id)?.geometry;
    if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon")
      throw new Error(`${name} has no polygon`);
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons
      .flat()
      .map((ring) => ring.slice(1).map(([lon = 0, lat = 0]): Position => [lon, lat]));
    return { id, name, rings };
  });
}

const labelPosition = (at: Position) => [Number(at[0].toFixed(2)), Number(at[1].toFixed(2))];
const written = (rings: Ring[]) => polygonsOf(rings).map((polygon) => polygon.map((ring) => ring.flat()));
const sizeable = (ring: Ring) => ring.length > 2;

function neighbour(source: { id: string; name: string; rings: Ring[] }, reach: Box, picture: Box) {
  const rings = source.rings.map((ring) => roundedRing(clipped(ring, reach))).filter(sizeable);
  const shown = source.rings.map((ring) => clipped(ring, picture)).filter(sizeable);
  const label = roomiest(shown);
  return {
    id: source.id,
    name: source.name,
    label: label && label.room >= LABEL_ROOM ? labelPosition(label.at) : null,
    polygons: written(rings),
  };
}

/** The files `outlines.json` (the five departments) and `neighbours.json` (what lies around them, clipped). */
export function shapeFiles() {
  const drawn = departmentPaths().map((d) => ({ id: d.id, name: d.name, rings: ringsOf(d) }));
  const ours = drawn.filter((d) => isOurs(d.id));
  const region = boxOf(ours.flatMap((d) => d.rings.flat()));
  const picture = grown(region, PICTURE_MARGIN);
  const reach = grown(region, NEIGHBOUR_MARGIN);
  const departments = ours.map((d) => {
    const rings = d.rings.map(roundedRing);
    const label = roomiest(rings);
    if (!label) throw new Error(`${d.name} has no inside`);
    return { code: d.id, label: labelPosition(label.at), polygons: written(rings) };
  });
  const neighbours = [...drawn.filter((d) => !isOurs(d.id)), ...countryRings()]
    .map((source) => neighbour(source, reach, picture))
    .filter((shape) => shape.polygons.length > 0);
  return { outlines: departments, neighbours };
}
