import { type Commune, communeIndex } from "./communes.ts";

/** A town as a map names it. */
export type Town = Pick<Commune, "name" | "lon" | "lat">;

/** The most populated communes of the region, the largest first. */
export function largestTowns(limit: number): Town[] {
  return communeIndex()
    .all.toSorted((a, b) => b.population - a.population)
    .slice(0, limit)
    .map(({ name, lon, lat }) => ({ name, lon, lat }));
}
