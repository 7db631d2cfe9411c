import { type Criteria, DEFAULT_RADIUS, MAX_RADIUS } from "#domain/criteria.ts";
import { type Commune, communeByInsee, communeIndex, distanceKm } from "#domain/geography/communes.ts";
import {
  type MeantPlace,
  type PlaceMention,
  placeLabel,
  placesInWords,
} from "#domain/geography/place-words.ts";
import { territories } from "#domain/geography/territory.ts";
import type { UnderstoodPlace } from "#domain/search-answer.ts";
import { quoted } from "#domain/search-plan.ts";
import type { SearchToken } from "#domain/search-words.ts";

/** Where results must be: communes with their distance, or departments; what has no commune counts by department. */
export interface PlacePlan {
  /** Kilometres of each commune inside from the place, by INSEE code; null where whole departments are meant. */
  communes: ReadonlyMap<string, number> | null;
  /** The same of those beyond. */
  beyond: ReadonlyMap<string, number>;
  departments: readonly string[];
  /** The name of the place, for who has no commune and is called after it: « …du Montreuillois ». */
  nameQuery: string | null;
}

/** The commune or the grouping of communes of an address; null for a code that none of the region has. */
export function placeOfCode(code: string): MeantPlace | null {
  const commune = communeByInsee(code);
  if (commune) return { kind: "commune", commune };
  const territory = territories().find((one) => !one.isUsual && one.code === code);
  return territory ? { kind: "territory", territory } : null;
}

/** Where the results of a search around a place must be. */
export function placePlan(place: MeantPlace, radius: number, lexemes: readonly string[]): PlacePlan | null {
  const long = lexemes.filter((lexeme) => lexeme.length >= 4).map((lexeme) => `${quoted(lexeme)}:*A`);
  const nameQuery = long.length > 0 ? long.join(" & ") : null;
  const around = (
    from: { lon: number; lat: number },
    inside: (commune: Commune, km: number) => number | null,
  ) => {
    const [communes, beyond] = [new Map<string, number>(), new Map<string, number>()];
    for (const commune of communeIndex().all) {
      const km = distanceKm(from, commune);
      const within = inside(commune, km);
      if (within === null) beyond.set(commune.insee, km);
      else communes.set(commune.insee, within);
    }
    return { communes, beyond };
  };
  switch (place.kind) {
    case "commune": {
      const { commune } = place;
      const found = around(commune, (_, km) => (km <= radius ? km : null));
      return { ...found, departments: [commune.department], nameQuery };
    }
    case "territory": {
      const { departments, isWholeDepartments } = place.territory;
      if (isWholeDepartments) return { communes: null, beyond: new Map(), departments, nameQuery };
      const own = new Set(place.territory.communes);
      const inside = communeIndex().all.filter(({ insee }) => own.has(insee));
      const [largest] = inside.toSorted((a, b) => b.population - a.population);
      if (!largest) return null;
      const found = around(largest, ({ insee }) => (own.has(insee) ? 0 : null));
      return { ...found, departments, nameQuery };
    }
    case "department":
      return { communes: null, beyond: new Map(), departments: [place.code], nameQuery };
    case "elsewhere":
      return null;
    default:
      return place satisfies never;
  }
}

/** The place as the views say it. */
export function understoodPlace(
  place: MeantPlace,
  { radius, q }: Criteria,
  typed: { typed: string; rest: string } | null,
): UnderstoodPlace {
  const words = { typed: typed?.typed ?? null, rest: typed?.rest ?? q };
  const label = placeLabel(place);
  switch (place.kind) {
    case "commune":
      return { kind: "commune", code: place.commune.insee, label, inText: `à ${label}`, radius, ...words };
    case "territory":
      return {
        kind: "territory",
        code: place.territory.code,
        label,
        inText: place.territory.inText,
        radius: null,
        ...words,
      };
    case "department":
      return {
        kind: "department",
        code: place.code,
        label,
        inText: `dans le département ${label}`,
        radius: null,
        ...words,
      };
    case "elsewhere":
      return { kind: "elsewhere", code: "", label, inText: `à ${label}`, radius: null, ...words };
    default:
      return place satisfies never;
  }
}

/** The place that the words name, the surest one; « de » and bare names count as much as « à ». */
export function placeIn(tokens: readonly SearchToken[]): PlaceMention | null {
  const mentions = placesInWords(tokens);
  const sureness = ({ introduced, doubtful }: PlaceMention) =>
    (introduced === "at" ? 2 : 0) + (doubtful ? 0 : 1);
  return mentions.toSorted((a, b) => sureness(b) - sureness(a))[0] ?? null;
}

/** As far as was chosen; else as the words say, as far as may be chosen. */
export function radiusOf({ radius }: Criteria, said: number | null): number {
  return said === null || radius !== DEFAULT_RADIUS ? radius : Math.min(MAX_RADIUS, Math.max(1, said));
}
