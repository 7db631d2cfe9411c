import type { Passage, Sourced } from "#domain/passage.ts";
import type { Scope } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";
import type { ResolvedPlaces } from "./places.ts";

/**
 * How far an initiative reaches: what its perimeter prints, else its communes and departments. One that gives no
 * place is taken at the reach of the publication, which is the region.
 */
export function scopeOf(
  places: ResolvedPlaces,
  perimeter: Sourced<string> | null,
  occurrence: Passage,
): { value: Scope; passages: Passage[] } {
  if (perimeter) {
    const plain = fold(perimeter.value);
    if (/\bnational|toute la france|france entiere/.test(plain))
      return { value: "national", passages: [perimeter.passage] };
    if (/\bregional|hauts[- ]de[- ]france/.test(plain))
      return { value: "regional", passages: [perimeter.passage] };
  }
  const passages = [...places.communes, ...places.departments].map((p) => p.passage);
  if (places.departments.length > 1) return { value: "regional", passages };
  if (places.communes.length > 0) return { value: "local", passages };
  if (places.departments.length === 1) return { value: "departmental", passages };
  if (places.outside.length > 0) return { value: "outside-region", passages: places.outside };
  return { value: "regional", passages: [occurrence] };
}
