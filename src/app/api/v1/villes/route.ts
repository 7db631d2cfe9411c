import { largestTowns } from "#domain/geography/towns.ts";

/** As many as a map names when it is looked at from near. */
const MOST = 900;

/** The towns of the region for a map, the largest first: name, longitude, latitude. They change once a year. */
export function GET(): Response {
  const towns = largestTowns(MOST).map(({ name, lon, lat }) => [name, lon, lat]);
  return Response.json(towns, { headers: { "cache-control": "public, max-age=86400" } });
}
