/** Plane geometry on rings of lon/lat positions. A ring is open: its last position is not its first one again. */

export type Position = readonly [lon: number, lat: number];
export type Ring = Position[];
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

export function boxOf(positions: Iterable<Position>): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [lon, lat] of positions) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

export function grown(box: Box, degrees: number): Box {
  return {
    west: box.west - degrees,
    south: box.south - degrees,
    east: box.east + degrees,
    north: box.north + degrees,
  };
}

/** About a hundred metres, finer than the outlines are true; positions that became equal are said once. */
export function roundedRing(ring: Ring): Ring {
  const rounded = ring.map(([lon, lat]): Position => [Number(lon.toFixed(3)), Number(lat.toFixed(3))]);
  return rounded.filter(([lon, lat], i) => {
    const before = rounded.at(i - 1);
    return !before || before[0] !== lon || before[1] !== lat;
  });
}

/** The part of a ring inside a box (Sutherland and Hodgman): what leaves the box runs along its edge. */
export function clipped(ring: Ring, box: Box): Ring {
  const { west, south, east, north } = box;
  return [
    { axis: 0, limit: west, keep: 1 },
    { axis: 0, limit: east, keep: -1 },
    { axis: 1, limit: south, keep: 1 },
    { axis: 1, limit: north, keep: -1 },
  ].reduce<Ring>((from, { axis, limit, keep }) => {
    const depth = (p: Position) => ((axis === 0 ? p[0] : p[1]) - limit) * keep;
    return from.flatMap((p, i) => {
      const before = from.at(i - 1) ?? p;
      const [here, there] = [depth(p), depth(before)];
      const kept = here >= 0 ? [p] : [];
      if (here >= 0 === there >= 0) return kept;
      const t = there / (there - here);
      return [[before[0] + t * (p[0] - before[0]), before[1] + t * (p[1] - before[1])], ...kept];
    });
  }, ring);
}

function edges(rings: Ring[]): (readonly [Position, Position])[] {
  return rings.flatMap((ring) => ring.map((p, i) => [ring.at(i - 1) ?? p, p] as const));
}

/** Whether a position lies inside the rings, holes taken out (even-odd). */
function contains(rings: Ring[], [lon, lat]: Position): boolean {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of edges(rings))
    if (ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  return inside;
}

function distanceToEdges(rings: Ring[], [lon, lat]: Position): number {
  const squeeze = Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  for (const [[ax, ay], [bx, by]] of edges(rings)) {
    const [dx, dy] = [(bx - ax) * squeeze, by - ay];
    const [px, py] = [(lon - ax) * squeeze, lat - ay];
    const t = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(px - t * dx, py - t * dy));
  }
  return least;
}

/** The place inside the rings that lies furthest from their edges, on a grid: where a label has most room. */
export function roomiest(rings: Ring[], step = 0.02): { at: Position; room: number } | null {
  const box = boxOf(rings.flat());
  let best: { at: Position; room: number } | null = null;
  for (let lon = box.west + step / 2; lon < box.east; lon += step)
    for (let lat = box.south + step / 2; lat < box.north; lat += step) {
      if (!contains(rings, [lon, lat])) continue;
      const room = distanceToEdges(rings, [lon, lat]);
      if (!best || room > best.room) best = { at: [lon, lat], room };
    }
  return best;
}

function extent(ring: Ring): number {
  const { west, south, east, north } = boxOf(ring);
  return (east - west) * (north - south);
}

/** Rings sorted into polygons, the largest first: one that lies inside a larger one is its hole. */
export function polygonsOf(rings: Ring[]): Ring[][] {
  const polygons: Ring[][] = [];
  for (const ring of rings.toSorted((a, b) => extent(b) - extent(a))) {
    const [first] = ring;
    const around = first && polygons.find(([outer]) => outer && contains([outer], first));
    if (around) around.push(ring);
    else polygons.push([ring]);
  }
  return polygons;
}
