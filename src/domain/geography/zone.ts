import { type Commune, communeIndex } from "./communes.ts";
import { type Bounds, isWithin } from "./shapes.ts";

/** The communes whose middle is in a part of the map: where a map shows what is there. */
export function communesIn(zone: Bounds): Commune[] {
  return communeIndex().all.filter(isWithin(zone));
}

/** « Zone de la carte autour de Lille »: by its largest town. */
export function zoneLabel(zone: Bounds): string {
  const [largest] = communesIn(zone).toSorted((a, b) => b.population - a.population);
  return largest ? `Zone de la carte, où est ${largest.name}` : "Zone de la carte, hors de la région";
}
