import { z } from "zod";
import { DEPARTMENT_CODES, type DepartmentCode } from "#domain/departments.ts";
import { nameKey } from "./commune-names.ts";
import data from "./communes.json" with { type: "json" };
import epciNames from "./epci.json" with { type: "json" };

/** A commune of the region as it is today, by the official geographic code of 2026. */
export interface Commune {
  insee: string;
  name: string;
  department: DepartmentCode;
  /** Those that serve it, in order. */
  postcodes: string[];
  /** The town's own point where it is known, else the centre of its territory. */
  lon: number;
  lat: number;
  /** The point is that of the commune which this one was one with before. */
  borrowedPoint: boolean;
  population: number;
  /** The SIREN of the grouping of communes that it belongs to. */
  epci: string | null;
}

interface CommuneIndex {
  all: Commune[];
  byInsee: Map<string, Commune>;
  byPostcode: Map<string, Commune[]>;
  /** By `nameKey`. */
  byName: Map<string, Commune[]>;
  /** The communes of today by `nameKey` of a name that they, or a part of them, had before. */
  byFormerName: Map<string, Commune[]>;
  /** The `nameKey`s whose largest bearer in France lies outside the region. */
  overshadowed: Set<string>;
}

const file = z.object({
  communes: z.array(
    z
      .tuple([z.string(), z.string(), z.string(), z.string().nullable(), z.number(), z.number(), z.number()])
      .transform(([insee, name, postcodes, epci, lon, lat, population]) => ({
        insee,
        name,
        department: z.enum(DEPARTMENT_CODES).parse(insee.slice(0, 2)),
        postcodes: postcodes.split(" "),
        lon,
        lat,
        population,
        epci,
      })),
  ),
  borrowedPoints: z.array(z.string()),
  formerNames: z.array(z.tuple([z.string(), z.string()])),
  overshadowed: z.array(z.string()),
});

function add(map: Map<string, Commune[]>, key: string, commune: Commune) {
  const known = map.get(key);
  if (!known) map.set(key, [commune]);
  else if (!known.includes(commune)) known.push(commune);
}

function buildIndex(): CommuneIndex {
  const { communes, borrowedPoints, formerNames, overshadowed } = file.parse(data);
  const borrowed = new Set(borrowedPoints);
  const index: CommuneIndex = {
    all: communes.map((commune) => ({ ...commune, borrowedPoint: borrowed.has(commune.insee) })),
    byInsee: new Map(),
    byPostcode: new Map(),
    byName: new Map(),
    byFormerName: new Map(),
    overshadowed: new Set(overshadowed),
  };
  for (const commune of index.all) {
    index.byInsee.set(commune.insee, commune);
    add(index.byName, nameKey(commune.name), commune);
    for (const postcode of commune.postcodes) add(index.byPostcode, postcode, commune);
  }
  for (const [name, insee] of formerNames) {
    const commune = index.byInsee.get(insee);
    if (commune) add(index.byFormerName, nameKey(name), commune);
  }
  return index;
}

let built: CommuneIndex | undefined;

/** The communes of the region and the ways to look them up, built at the first question. */
export function communeIndex(): CommuneIndex {
  built ??= buildIndex();
  return built;
}

export function communeByInsee(insee: string): Commune | undefined {
  return communeIndex().byInsee.get(insee);
}

const EPCI_NAMES = new Map(epciNames.map(([siren = "", name = ""]) => [siren, name]));

/** The name of a grouping of communes, « CC de la Thiérache du Centre », by its SIREN. */
export function epciName(siren: string): string | undefined {
  return EPCI_NAMES.get(siren);
}

/** The digits of a postcode as printed (« 62 200 », « F-59000 »), or null where they are not five. */
export function normalisePostcode(printed: string): string | null {
  const digits = printed.replace(/^\s*F\s*-?\s*(?=\d)/iu, "").replace(/[\s.]/gu, "");
  return /^\d{5}$/.test(digits) ? digits : null;
}

/** The department of a postcode, CEDEX ones included; null outside the region. */
export function departmentOfPostcode(postcode: string): DepartmentCode | null {
  const digits = normalisePostcode(postcode);
  if (!digits) return null;
  const [served] = communeIndex().byPostcode.get(digits) ?? [];
  return served?.department ?? DEPARTMENT_CODES.find((code) => digits.startsWith(code)) ?? null;
}

/**
 * The communes whose name, former name or postcode starts so, then those with a later word that does; the most
 * populated first. For a field where somebody types a place.
 */
export function suggestCommunes(prefix: string, limit: number): Commune[] {
  const { all, byName, byFormerName } = communeIndex();
  const digits = prefix.replace(/\s/gu, "");
  const byPopulation = (a: Commune, b: Commune) => b.population - a.population;
  if (/^\d{1,5}$/.test(digits)) {
    return all
      .filter((commune) => commune.postcodes.some((postcode) => postcode.startsWith(digits)))
      .sort(byPopulation)
      .slice(0, limit);
  }
  const key = nameKey(prefix);
  if (!key) return [];
  const named = (matches: (name: string) => boolean) =>
    [byName, byFormerName]
      .flatMap((names) => [...names].flatMap(([name, communes]) => (matches(name) ? communes : [])))
      .sort(byPopulation);
  const exact = named((name) => name === key);
  const start = named((name) => name.startsWith(key));
  const inside = named((name) => name.includes(` ${key}`));
  return [...new Set([...exact, ...start, ...inside])].slice(0, limit);
}

/** The distance between two points in kilometres, along the surface of the Earth. */
export function distanceKm(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lon - a.lon);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The commune whose point is nearest to this one, and how far that is in kilometres. */
export function nearestCommune(point: { lon: number; lat: number }): { commune: Commune; distance: number } {
  const [first, ...others] = communeIndex().all;
  if (!first) throw new Error("there are no communes");
  let nearest = { commune: first, distance: distanceKm(point, first) };
  for (const commune of others) {
    const distance = distanceKm(point, commune);
    if (distance < nearest.distance) nearest = { commune, distance };
  }
  return nearest;
}
