/** What a map shows of a part of the world at a zoom: initiatives by themselves, or together where they are too many. */
import { z } from "zod";
import { initiativeSchema } from "./directory.ts";
import type { Bounds } from "./geography/shapes.ts";

export interface MapAsked {
  bbox: Bounds;
  zoom: number;
}

/** No view has more. */
export const MOST_FEATURES = 500;
export const MOST_ZOOM = 20;

const lon = z.number().min(-180).max(180);
const lat = z.number().min(-90).max(90);
const box = z.tuple([lon, lat, lon, lat]);
const point = z.strictObject({ type: z.literal("Point"), coordinates: z.tuple([lon, lat]) });

const loneSchema = z.strictObject({
  type: z.literal("Feature"),
  geometry: point,
  properties: z.strictObject({
    kind: z.literal("initiative"),
    slug: initiativeSchema.shape.slug,
    name: initiativeSchema.shape.name,
    structureTypes: initiativeSchema.shape.structureTypes,
    insee: z.string(),
    place: z.string().meta({ description: "La commune où l'initiative est montrée ici." }),
    precision: z.enum(["address", "commune"]),
  }),
});

const groupSchema = z.strictObject({
  type: z.literal("Feature"),
  bbox: box.meta({ description: "Ce qu'il faut montrer pour que le groupe se sépare." }),
  geometry: point,
  properties: z.strictObject({
    kind: z.literal("group"),
    count: z.int().min(1).meta({ description: "Combien d'initiatives, chacune comptée une fois." }),
    insee: z.string().meta({ description: "La commune qui en a le plus." }),
    place: z.string(),
    placeCount: z.int().min(1).meta({ description: "Combien de communes ; une seule ne se sépare pas." }),
  }),
});

/** GeoJSON (RFC 7946), with two members of ours. */
export const mapViewSchema = z.strictObject({
  type: z.literal("FeatureCollection"),
  dataVersion: z.string().min(1),
  bbox: box,
  zoom: z
    .number()
    .min(0)
    .max(MOST_ZOOM)
    .meta({
      description: `L'échelle des groupes : celle demandée, ou une plus petite là où il y en aurait plus de ${MOST_FEATURES}.`,
    }),
  total: z.int().min(0).meta({
    description:
      "Combien d'initiatives sont dans la vue, chacune comptée une fois ; un groupe peut en partager avec un autre.",
  }),
  features: z.array(z.union([loneSchema, groupSchema])).max(MOST_FEATURES),
});

export type MapView = z.infer<typeof mapViewSchema>;
export type MapFeature = MapView["features"][number];
