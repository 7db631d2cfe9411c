import { expect, test } from "vitest";
import { communeByInsee, distanceKm } from "./communes.ts";
import { groupings, isPlace, territories, territoryBounds } from "./territory.ts";

test("chaque intercommunalité est une fois sur la carte, au milieu de ses communes", () => {
  const all = groupings();
  expect(all).toHaveLength(92);
  expect(new Set(all.map(({ siren }) => siren)).size).toBe(92);
  for (const { siren, name, lon, lat } of all) {
    const [west, south, east, north] = territoryBounds(siren) ?? [0, 0, 0, 0];
    expect(lon >= west && lon <= east && lat >= south && lat <= north, name).toBe(true);
    const own = territories().find(({ code }) => code === siren)?.communes ?? [];
    const nearest = Math.min(
      ...own.flatMap((insee) => {
        const commune = communeByInsee(insee);
        return commune ? [distanceKm(commune, { lon, lat })] : [];
      }),
    );
    expect(nearest, name).toBeLessThan(10);
  }
});

test.each([
  ["59350", true],
  ["200042190", true],
  ["75056", false],
  ["123456789", false],
])("%s : un lieu, %s", (code, is) => {
  expect(isPlace(code)).toBe(is);
});
