/** One thing that two columns of a picture have to do with each other. */
export interface Edge<L, R, T> {
  left: L;
  right: R;
  tie: T;
}

interface End {
  slug: string;
}

export interface Placed<N> {
  node: N;
  /** Of the middle of its row, in hundredths of the height. */
  y: number;
}

export interface Layout<L, R, T> {
  lefts: Placed<L>[];
  /** Each with the lines that lead to it. */
  rights: (Placed<R> & { lines: { from: Placed<L>; tie: T }[] })[];
}

const SWEEPS = 12;

/**
 * Two columns of names in an order in which few lines cross: each name goes where the middle of those at the other
 * end of its lines is, again and again, one column after the other; the arrangement with the fewest crossings stays.
 */
export function layout<L extends End, R extends End, T>(edges: readonly Edge<L, R, T>[]): Layout<L, R, T> {
  let lefts = once(edges.map(({ left }) => left));
  let rights = once(edges.map(({ right }) => right));
  let best = { lefts, rights, crossings: crossings(edges, lefts, rights) };
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep++) {
    if (sweep % 2 === 0) rights = byMiddle(rights, lefts, edges, (e) => [e.right, e.left]);
    else lefts = byMiddle(lefts, rights, edges, (e) => [e.left, e.right]);
    const found = crossings(edges, lefts, rights);
    if (found < best.crossings) best = { lefts, rights, crossings: found };
  }
  const placed = placedIn(best.lefts);
  const at = new Map(placed.map((left) => [left.node.slug, left]));
  return {
    lefts: placed,
    rights: placedIn(best.rights).map((right) => ({
      ...right,
      lines: edges.flatMap(({ left, right: end, tie }) => {
        const from = at.get(left.slug);
        return end.slug === right.node.slug && from ? [{ from, tie }] : [];
      }),
    })),
  };
}

function once<N extends End>(nodes: readonly N[]): N[] {
  return [...new Map(nodes.map((node) => [node.slug, node])).values()];
}

function placedIn<N>(nodes: readonly N[]): Placed<N>[] {
  return nodes.map((node, at) => ({ node, y: Math.round(((at + 0.5) / nodes.length) * 10_000) / 100 }));
}

function ranks(nodes: readonly End[]): Map<string, number> {
  return new Map(nodes.map(({ slug }, at) => [slug, (at + 0.5) / nodes.length]));
}

function byMiddle<N extends End, L, R, T>(
  nodes: readonly N[],
  others: readonly End[],
  edges: readonly Edge<L, R, T>[],
  ends: (edge: Edge<L, R, T>) => [own: End, other: End],
): N[] {
  const place = ranks(others);
  const middle = (slug: string) => {
    const at = edges.flatMap((edge) => {
      const [own, other] = ends(edge);
      return own.slug === slug ? (place.get(other.slug) ?? 0) : [];
    });
    return at.reduce((sum, value) => sum + value, 0) / at.length;
  };
  const middles = new Map(nodes.map(({ slug }) => [slug, middle(slug)]));
  return nodes.toSorted((a, b) => (middles.get(a.slug) ?? 0) - (middles.get(b.slug) ?? 0));
}

/** How many pairs of lines cross. */
export function crossings<L extends End, R extends End, T>(
  edges: readonly Edge<L, R, T>[],
  lefts: readonly End[],
  rights: readonly End[],
): number {
  const [from, to] = [ranks(lefts), ranks(rights)];
  const lines = edges.map(({ left, right }): [number, number] => [
    from.get(left.slug) ?? 0,
    to.get(right.slug) ?? 0,
  ]);
  let found = 0;
  for (const [i, [a, b]] of lines.entries())
    for (const [c, d] of lines.slice(i + 1)) if ((a - c) * (b - d) < 0) found++;
  return found;
}
