/** Keeps the last results by a key, `most` of them, the least used thrown away first: what `make` gives for a key never changes. */
export function recent<V>(most: number): (key: string, make: () => V) => V {
  // The last place of a Map is that of the last use.
  const kept = new Map<string, V>();
  return (key, make) => {
    const value = kept.has(key) ? (kept.get(key) as V) : make();
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return value;
  };
}
