/** Points for maps, as RFC 7946 wants them: what has no point has no geometry, and is there all the same. */
import type { Column } from "./column.ts";
import type { Pieces, Published } from "./published.ts";
import type { ProfileRow } from "./told-column.ts";

const GEOMETRY = new Set(["longitude", "latitude"]);

/** The wanted profiles, the columns of their table as properties, their lists as lists. */
export async function* geojson(columns: readonly Column<ProfileRow>[], published: Published): Pieces {
  const properties = columns.filter(({ name }) => !GEOMETRY.has(name));
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
          properties.map(({ name, value }) => [name, value({ ...profile, published })]),
        ),
      });
    });
    yield `${before}\n${features.join(",\n")}`;
    before = ",";
  }
  yield "\n]}\n";
}
