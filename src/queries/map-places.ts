import "server-only";
import { db } from "#db/client.ts";
import { type Criteria, criteriaToQuery, NO_CRITERIA } from "#domain/criteria.ts";
import { type Commune, communeByInsee } from "#domain/geography/communes.ts";
import { dataVersion } from "./data-version.ts";
import { understand } from "./understand.ts";
import { filtersBut, hitsOf } from "./where.ts";

/** The initiatives of some criteria that are in a commune, by their numbers. */
export interface MapPlace extends Pick<Commune, "insee" | "name" | "lon" | "lat"> {
  ids: readonly number[];
}

/** Of so many searches; of a hundred thousand initiatives each takes about half a megabyte. */
const MOST_KEPT = 16;
const kept = new Map<string, Promise<readonly MapPlace[]>>();

/**
 * All that a map of any scale is made of, whatever part of it is looked at. Who moves a map asks for the same again
 * and again: it is kept for as long as the data is of the same import.
 */
export async function mapPlaces(criteria: Criteria): Promise<readonly MapPlace[]> {
  const run = await dataVersion();
  const { sort, tab, page, view } = NO_CRITERIA;
  const key = `${run?.importId} ${criteriaToQuery(criteria, { sort, tab, page, view })}`;
  const places = kept.get(key) ?? read(criteria);
  kept.delete(key);
  kept.set(key, places);
  places.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return places;
}

async function read(criteria: Criteria): Promise<MapPlace[]> {
  // A map has no order: that of the names asks for no weighing of words.
  const hits = hitsOf({ ...criteria, sort: "nom" }, await understand(criteria));
  const rows = await db().$queryRaw<{ insee: string; ids: number[] }[]>`
    WITH ${hits.ctes}
    SELECT c.insee, array_agg(c.initiative_id) AS ids
    FROM hits h JOIN initiative_commune c ON c.initiative_id = h.id
    WHERE ${filtersBut(hits, null)} GROUP BY c.insee`;
  // In one order, so that any server makes the same groups; it costs the database more than here.
  rows.sort((a, b) => Number(a.insee) - Number(b.insee));
  return rows.flatMap(({ insee, ids }) => {
    const commune = communeByInsee(insee);
    return commune ? [{ insee, ids, name: commune.name, lon: commune.lon, lat: commune.lat }] : [];
  });
}
