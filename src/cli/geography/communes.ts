import { nameKey } from "#domain/geography/commune-names.ts";
import {
  type CommuneToday,
  centres,
  communes,
  departmentsOfFrance,
  epcis,
  isOurs,
  regionsOfFrance,
  type Town,
  towns,
} from "./sources.ts";

/** A commune that no package has a point for stands at that of another one, which it was one with before. */
const BORROWED_POINTS: Record<string, string> = { "60694": "60054" };

type Point = readonly [lon: number, lat: number];
type Former = readonly [name: string, insee: string];

/** About a hundred metres: a point for a whole commune is not truer than that. */
const rounded = (degrees: number) => Number(degrees.toFixed(3));
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/**
 * The names that communes of the region had, or that live on inside them: each with the commune of today. A name
 * that a commune of the same department bears today is left out, for it would hide that one.
 */
function formerNames(today: CommuneToday[]): Former[] {
  const byInsee = new Map(today.map((commune) => [commune.code, commune]));
  const successor = new Map(
    today.flatMap((commune) => commune.anciensCodes.map((old) => [old, commune.code])),
  );
  const taken = new Set(today.map((commune) => `${commune.departement} ${nameKey(commune.nom)}`));
  const candidates: Former[] = [];
  for (const commune of communes())
    if (commune.type !== "commune-actuelle" && commune.chefLieu)
      candidates.push([commune.nom, commune.chefLieu]);
  for (const { code, nom } of centres()) candidates.push([nom, successor.get(code) ?? code]);

  const former = new Map<string, Former>();
  for (const [name, insee] of candidates) {
    const commune = byInsee.get(insee);
    if (!commune || taken.has(`${commune.departement} ${nameKey(name)}`)) continue;
    const key = `${insee} ${nameKey(name)}`;
    if (!former.has(key)) former.set(key, [name, insee]);
  }
  return [...former.values()].sort((a, b) => byText(a[1], b[1]) || byText(a[0], b[0]));
}

/** The town's own point where GeoNames knows a town by the name, present or former, of the commune; else its centre. */
function pointOf(commune: CommuneToday, former: Former[], inside: Town[], centre: Point | undefined) {
  const names = new Set([commune.nom, ...former.map(([name]) => name)].map(nameKey));
  const exact = inside.find((town) => nameKey(town.name) === nameKey(commune.nom));
  const [formerly, ...others] = inside.filter((town) => names.has(nameKey(town.name)));
  return exact?.loc.coordinates ?? (others.length === 0 ? formerly?.loc.coordinates : undefined) ?? centre;
}

/** Names whose largest bearer in France lies outside the region: written alone, they rarely mean ours. */
function overshadowed(today: CommuneToday[], former: Former[]): string[] {
  const elsewhere = new Map<string, number>();
  for (const commune of communes()) {
    if (commune.type !== "commune-actuelle" || isOurs(commune.departement)) continue;
    const key = nameKey(commune.nom);
    elsewhere.set(key, Math.max(elsewhere.get(key) ?? 0, commune.population));
  }
  const population = new Map(today.map((commune) => [commune.code, commune.population]));
  const named = [...today.map((commune): Former => [commune.nom, commune.code]), ...former];
  const bearers = groupBy(named, ([name]) => nameKey(name));
  return [...bearers.keys()]
    .filter((key) => {
      const ours = Math.max(...(bearers.get(key) ?? []).map(([, insee]) => population.get(insee) ?? 0));
      return (elsewhere.get(key) ?? 0) > ours;
    })
    .sort(byText);
}

/** A town of France that somebody may look for in a directory that does not reach there. */
const WELL_KNOWN = 20_000;

/** The towns, departments and regions of France outside ours, but those that share their name with a commune of ours. */
function elsewhere(today: CommuneToday[]): string[] {
  const ours = new Set(today.map((commune) => nameKey(commune.nom)));
  const names = [
    ...communes().flatMap((commune) =>
      commune.type === "commune-actuelle" && !isOurs(commune.departement) && commune.population >= WELL_KNOWN
        ? [commune.nom]
        : [],
    ),
    ...departmentsOfFrance().flatMap(({ code, nom }) => (isOurs(code) ? [] : [nom])),
    ...regionsOfFrance().flatMap(({ nom }) => (nom === "Hauts-de-France" ? [] : [nom])),
  ];
  return [...new Set(names)].filter((name) => !ours.has(nameKey(name))).sort(byText);
}

/** The files `communes.json`, `epci.json` and `elsewhere.json`. */
export function communeFiles() {
  const today = communes()
    .filter((commune) => commune.type === "commune-actuelle")
    .filter((commune) => isOurs(commune.departement))
    .sort((a, b) => byText(a.code, b.code));
  const former = formerNames(today);
  const formerOf = groupBy(former, ([, insee]) => insee);
  const townsIn = groupBy(towns(), (town) => town.muniSub);
  const centreOf = new Map(centres().map(({ code, centre }) => [code, centre?.coordinates]));
  const epciOf = new Map(epcis().flatMap((epci) => epci.membres.map((member) => [member.code, epci])));

  const rows = today.map((commune) => {
    const from = BORROWED_POINTS[commune.code] ?? commune.code;
    const inside = townsIn.get(from) ?? [];
    const point = pointOf(commune, formerOf.get(commune.code) ?? [], inside, centreOf.get(from));
    if (!point)
      throw new Error(`${commune.code} ${commune.nom} has no point: say which commune lends it one`);
    return [
      commune.code,
      commune.nom,
      [...commune.codesPostaux].sort(byText).join(" "),
      epciOf.get(commune.code)?.code ?? null,
      rounded(point[0]),
      rounded(point[1]),
      commune.population,
    ];
  });
  const used = new Set(today.map((commune) => epciOf.get(commune.code)?.code));
  return {
    communes: {
      communes: rows,
      borrowedPoints: Object.keys(BORROWED_POINTS),
      formerNames: former,
      overshadowed: overshadowed(today, former),
    },
    elsewhere: elsewhere(today),
    epci: epcis()
      .filter((epci) => used.has(epci.code))
      .sort((a, b) => byText(a.code, b.code))
      .map((epci) => [epci.code, epci.nom]),
  };
}
