import { type Commune, communeIndex } from "./communes.ts";

/** A town as a map names it. */
export type Town = Pick<Commune, "name" | "lon" | "lat">;

let byPopulation: Town[] | undefined;

/** The most populated communes of the region, the largest first. */
export function largestTowns(limit: number): Town[] {
  byPopulation ??= communeIndex()
    .all.toSorted((a, b) => b.population - a.population)
    .map(({ name, lon, lat }) => ({ name, lon, lat }));
  return byPopulation.slice(0, limit);
}
