/** Points for maps, as RFC 7946 wants them: what has no point has no geometry, and is there all the same. */
import { PROFILE_COLUMNS } from "./profile-columns.ts";
import type { Pieces, Published } from "./published.ts";

const GEOMETRY = new Set(["longitude", "latitude"]);
const PROPERTIES = PROFILE_COLUMNS.filter(({ name }) => !GEOMETRY.has(name));

/** The wanted profiles, the columns of the table as properties, their lists as lists. */
export async function* geojson(published: Published): Pieces {
  yield '{"type":"FeatureCollection","features":[';
  let before = "";
  for await (const profiles of published.profiles()) {
    const features = profiles.map((profile) => {
      const { location, slug } = profile.initiative;
      return JSON.stringify({
        type: "Feature",
        id: slug,
        geometry: location && { type: "Point", coordinates: [location.lon, location.lat] },
        properties: Object.fromEntries(
          PROPERTIES.map(({ name, value }) => [name, value({ ...profile, published })]),
        ),
      });
    });
    yield `${before}\n${features.join(",\n")}`;
    before = ",";
  }
  yield "\n]}\n";
}
