import { z } from "zod";
import { nearestCommune } from "#domain/geography/communes.ts";
import { largestTowns } from "#domain/geography/towns.ts";
import { suggestionSchema } from "#domain/search-answer.ts";
import { suggest } from "#queries/suggest.ts";
import { dataVersionSchema, type Endpoint, wholeNumber } from "./endpoint.ts";

const MOST = 20;
/** As many as a map names when it is looked at from near. */
const MOST_TOWNS = 900;

const positionSchema = z
  .string()
  .regex(/^-?\d{1,3}(?:\.\d+)?,-?\d{1,3}(?:\.\d+)?$/)
  .transform((text) => {
    const [lon = 0, lat = 0] = text.split(",").map(Number);
    return { lon, lat };
  })
  .refine(({ lon, lat }) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);

const suggestionsQuery = z.strictObject({
  q: z.string().max(200).default("").meta({ description: "ce qui est tapé, 200 signes au plus" }),
  limite: wholeNumber(1, MOST, `combien, de 1 à ${MOST}`).default(8),
  position: positionSchema.optional().meta({ description: "longitude,latitude en degrés" }),
});

/** The same as it was read. */
const askedSchema = z.object({
  q: z.string(),
  limite: z.number(),
  position: z.object({ lon: z.number(), lat: z.number() }).optional(),
});

const communeSchema = z.strictObject({ insee: z.string(), name: z.string(), department: z.string() });

/** What the field that suggests asks for, and the map of its towns. */
export const SUGGESTIONS: readonly Endpoint[] = [
  {
    path: "/suggestions",
    title: "Les suggestions",
    description:
      "Ce que le début d'une recherche peut devenir ; ou, avec une position, la commune de la région la plus proche et sa distance en kilomètres.",
    names: {},
    query: suggestionsQuery,
    answer: z.union([
      z.strictObject({ dataVersion: dataVersionSchema, suggestions: z.array(suggestionSchema) }),
      z.strictObject({ commune: communeSchema, distance: z.number() }),
    ]),
    cache: "public, max-age=60",
    example: "/suggestions?q=amiens&limite=3",
    read: async ({ query, dataVersion }) => {
      const { q, limite, position } = askedSchema.parse(query);
      if (!position) return { dataVersion, suggestions: await suggest(q.trim(), limite) };
      const { commune, distance } = nearestCommune(position);
      const { insee, name, department } = commune;
      // Where somebody stands is nothing that a cache should keep.
      return Response.json(
        { commune: { insee, name, department }, distance },
        { headers: { "cache-control": "no-store" } },
      );
    },
  },
  {
    path: "/villes",
    title: "Les villes de la région",
    description: `Les ${MOST_TOWNS} communes les plus peuplées pour une carte, la plus grande d'abord : nom, longitude, latitude.`,
    names: {},
    query: z.strictObject({}),
    answer: z.array(z.tuple([z.string(), z.number(), z.number()])),
    // They change once a year.
    cache: "public, max-age=86400",
    example: "/villes",
    read: async () => largestTowns(MOST_TOWNS).map(({ name, lon, lat }) => [name, lon, lat]),
  },
];
