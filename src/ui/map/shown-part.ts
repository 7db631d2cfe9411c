import type { Criteria } from "#domain/criteria.ts";
import { communeByInsee } from "#domain/geography/communes.ts";
import { type Around, boundsToShow } from "#domain/geography/picture.ts";
import type { Bounds } from "#domain/geography/shapes.ts";
import { territoryBounds } from "#domain/geography/territory.ts";
import type { SearchAnswer } from "#domain/search-answer.ts";

/** Around which commune a search is, and how far. */
export function circleOf({ understood: { place } }: Pick<SearchAnswer, "understood">): Around | null {
  const commune = place?.kind === "commune" ? communeByInsee(place.code) : undefined;
  return commune && place?.radius ? { lon: commune.lon, lat: commune.lat, km: place.radius } : null;
}

/** What a map of a search is opened on; null for all of the region. */
export function shownPart(criteria: Criteria, found: Pick<SearchAnswer, "understood">): Bounds | null {
  const { place } = found.understood;
  if (criteria.zone) return criteria.zone;
  return boundsToShow({
    territory: place?.kind === "territory" ? territoryBounds(place.code) : null,
    circle: circleOf(found),
    departments: criteria.departments,
  });
}
