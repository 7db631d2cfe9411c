/** In pixels: so far apart stand the marks of a map, that a finger tells them apart. */
export const GAP = 44;

/** Things of a map that stand too near one another to be told apart on the screen. */
export interface Group<T> {
  /** On the screen, in pixels: where the first of them stands. */
  x: number;
  y: number;
  members: T[];
}

/** Each joins the first group nearer than `gap` pixels, else opens one: no two groups stand nearer than that. */
export function groupsOf<T>(
  items: readonly T[],
  place: (item: T) => { x: number; y: number },
  gap: number,
): Group<T>[] {
  const groups: Group<T>[] = [];
  /** By column, then by row. */
  const squares = new Map<number, Map<number, Group<T>[]>>();
  for (const item of items) {
    const { x, y } = place(item);
    const [column, row] = [Math.floor(x / gap), Math.floor(y / gap)];
    const near = AROUND.map(([dx, dy]) =>
      squares
        .get(column + dx)
        ?.get(row + dy)
        ?.find((group) => Math.hypot(group.x - x, group.y - y) < gap),
    ).find((group) => group !== undefined);
    if (near) near.members.push(item);
    else {
      const group = { x, y, members: [item] };
      groups.push(group);
      const rows = squares.get(column) ?? new Map<number, Group<T>[]>();
      rows.set(row, [...(rows.get(row) ?? []), group]);
      squares.set(column, rows);
    }
  }
  return groups;
}

const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

/** Those of the list that can be read: each farther than `gap` from all that stand before it. */
export function apart<T>(
  items: readonly T[],
  place: (item: T) => { x: number; y: number },
  gap: { x: number; y: number },
): T[] {
  const kept: { x: number; y: number }[] = [];
  return items.filter((item) => {
    const at = place(item);
    if (kept.some((other) => Math.abs(other.x - at.x) < gap.x && Math.abs(other.y - at.y) < gap.y))
      return false;
    kept.push(at);
    return true;
  });
}

/** Where most stand comes first, and so a group stands where most of it is. */
export function crowdedFirst<T extends { lon: number; lat: number }>(
  items: readonly T[],
  sizeOf: (item: T) => number,
): T[] {
  const placeOf = ({ lon, lat }: T) => `${lon} ${lat}`;
  const sizes = new Map<string, number>();
  for (const item of items) sizes.set(placeOf(item), (sizes.get(placeOf(item)) ?? 0) + sizeOf(item));
  return items.toSorted((a, b) => (sizes.get(placeOf(b)) ?? 0) - (sizes.get(placeOf(a)) ?? 0));
}
