import { z } from "zod";
import { NO_CRITERIA } from "#domain/criteria.ts";
import { REGION_BOUNDS } from "#domain/geography/shapes.ts";
import { MOST_FEATURES, MOST_ZOOM, mapViewSchema } from "#domain/map-view.ts";
import { mapView } from "#queries/map-view.ts";
import type { Endpoint } from "./endpoint.ts";
import { numeral } from "./parameters.ts";
import { wantedOf } from "./wanted.ts";

const boxSchema = z
  .string()
  .regex(/^-?\d{1,3}(?:\.\d+)?(?:,-?\d{1,3}(?:\.\d+)?){3}$/)
  .transform((text) => {
    const [west = 0, south = 0, east = 0, north = 0] = text.split(",").map(Number);
    return [west, south, east, north] as const;
  })
  .refine(
    ([west, south, east, north]) =>
      west >= -180 && west < east && east <= 180 && south >= -90 && south < north && north <= 90,
  );

const viewSchema = z.object({
  bbox: boxSchema.optional().meta({
    description:
      "ouest,sud,est,nord en degrés, l'ouest avant l'est et le sud avant le nord ; la région sans lui",
  }),
  zoom: numeral(z.number().min(0).max(MOST_ZOOM), /^\d{1,2}(?:\.\d+)?$/)
    .default(8)
    .meta({
      description: `l'échelle, de 0 (le monde sur 256 pixels) à ${MOST_ZOOM}, chaque unité doublant la taille`,
    }),
});

/** What a map shows of a view, under the filters of the site. */
export function mapEndpoint(filters: z.core.$ZodLooseShape): Endpoint {
  return {
    path: "/map",
    title: "La carte d'une vue",
    description: `Les initiatives d'une partie de la carte en GeoJSON : une par une tant qu'elles sont peu nombreuses, sinon en groupes comptés là où elles seraient à moins d'un doigt l'une de l'autre ; ${MOST_FEATURES} objets au plus. Qui n'a pas de position n'y est pas.`,
    names: {},
    query: z.strictObject({ ...filters, ...viewSchema.shape }),
    answer: mapViewSchema,
    type: "application/geo+json",
    example: "/map?bbox=2.8,50.5,3.3,50.8&zoom=10",
    read: async ({ parameters, dataVersion }) => {
      const names = Object.keys(viewSchema.shape);
      const filters = new URLSearchParams([...parameters].filter(([name]) => !names.includes(name)));
      const wanted = await wantedOf(filters);
      if (wanted instanceof Response) return wanted;
      const { bbox = REGION_BOUNDS, zoom } = viewSchema.parse(Object.fromEntries(parameters));
      const criteria = wanted.tag === "criteria" ? wanted.criteria : NO_CRITERIA;
      return { type: "FeatureCollection", dataVersion, bbox, ...(await mapView(criteria, { bbox, zoom })) };
    },
  };
}
