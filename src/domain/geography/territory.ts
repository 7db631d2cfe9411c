import { groupBy } from "#lib/group-by.ts";
import { DEPARTMENT_CODES, type DepartmentCode } from "../departments.ts";
import { nameKey } from "./commune-names.ts";
import { communeByInsee, communeIndex, epciName } from "./communes.ts";
import { USUAL_TERRITORIES } from "./territories.ts";

/** A part of the region that people name: a grouping of communes, or a usual name for several. */
export interface Territory {
  code: string;
  label: string;
  inText: string;
  names: readonly string[];
  /** One of the usual names, not that of a grouping. */
  isUsual: boolean;
  /** INSEE codes of its communes. */
  communes: readonly string[];
  /** Those that it lies in. */
  departments: readonly DepartmentCode[];
  /** It is these departments, and no more: who is known to be in one of them is in it. */
  isWholeDepartments: boolean;
}

/** A grouping of communes (EPCI) as a map shows it: in the middle of its communes, since nobody gives its outline. */
export interface Grouping {
  siren: string;
  name: string;
  lon: number;
  lat: number;
}

/** The groupings of communes of the region. */
export function groupings(): Grouping[] {
  const members = groupBy(communeIndex().all, ({ epci }) => epci);
  const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [...members].flatMap(([siren, communes]) =>
    siren === null
      ? []
      : [
          {
            siren,
            name: epciName(siren) ?? siren,
            lon: middle(communes.map(({ lon }) => lon)),
            lat: middle(communes.map(({ lat }) => lat)),
          },
        ],
  );
}

/** What the points of the communes of a territory lie within: west, south, east, north. */
export function territoryBounds(code: string): [number, number, number, number] | null {
  const inside = (territories().find((territory) => territory.code === code)?.communes ?? []).flatMap(
    (insee) => communeByInsee(insee) ?? [],
  );
  const [lons, lats] = [inside.map(({ lon }) => lon), inside.map(({ lat }) => lat)];
  return inside.length > 0
    ? [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
    : null;
}

/** Whether a commune has this INSEE code, or a grouping of communes this SIREN. */
export function isPlace(code: string): boolean {
  return communeByInsee(code) !== undefined || epciName(code) !== undefined;
}

let built: Territory[] | undefined;

/** The usual territories, then the groupings of communes by their own names. */
export function territories(): readonly Territory[] {
  built ??= buildTerritories();
  return built;
}

function buildTerritories(): Territory[] {
  const { all } = communeIndex();
  const territory = (
    fields: Pick<Territory, "code" | "label" | "inText" | "names" | "isUsual">,
    epci: readonly string[],
    departments: readonly DepartmentCode[] = [],
  ): Territory => {
    const inside = all.filter((c) => (c.epci && epci.includes(c.epci)) || departments.includes(c.department));
    const found = new Set(inside.map((c) => c.department));
    return {
      ...fields,
      communes: inside.map((c) => c.insee),
      departments: DEPARTMENT_CODES.filter((code) => found.has(code)),
      isWholeDepartments: epci.length === 0,
    };
  };
  const usual = USUAL_TERRITORIES.map(({ code, label, inText, names, epci, departments }) =>
    territory({ code, label, inText, names, isUsual: true }, epci, departments),
  );
  const taken = new Set(usual.flatMap((t) => t.names.map(nameKey)));
  const sirens = [...new Set(all.flatMap((c) => c.epci ?? []))];
  const groupings = sirens.map((siren) => {
    const label = epciName(siren) ?? siren;
    const bare = label
      .replace(/^(?:CC|CA|CU)\s+/u, "")
      .replace(/\s*\(.*\)$/u, "")
      .replace(/^(?:de la |de l'|des |du |de |d')/iu, "");
    const names = [bare, label].filter((name) => !taken.has(nameKey(name)));
    const inText = `dans le territoire « ${label} »`;
    return territory({ code: siren, label, inText, names, isUsual: false }, [siren]);
  });
  return [...usual, ...groupings];
}
