import { z } from "zod";
import { FILES } from "#formats/files.ts";
import { API_VERSION, dataVersionSchema, type Endpoint } from "./endpoint.ts";

/** What there is, for who comes to the address of the API itself. */
export function startEndpoint(all: () => readonly Endpoint[]): Endpoint {
  return {
    path: "/",
    title: "Ce qu'il y a",
    description: "La version de l'API et des données, et les adresses de tout le reste.",
    names: {},
    query: z.strictObject({}),
    answer: z.strictObject({
      dataVersion: dataVersionSchema,
      version: z.string(),
      description: z.string().meta({ description: "Adresse de la description OpenAPI." }),
      documentation: z.string().meta({ description: "Adresse de la page qui la donne à lire." }),
      addresses: z.array(z.strictObject({ path: z.string(), title: z.string() })),
    }),
    example: "",
    read: async ({ dataVersion }) => ({
      dataVersion,
      version: API_VERSION,
      description: "/api/v1/openapi.json",
      documentation: "/donnees/api",
      addresses: [
        ...all().map(({ path, title }) => ({ path: `/api/v1${path}`.replace(/\/$/, ""), title })),
        ...Object.entries(FILES).map(([name, { title }]) => ({ path: `/api/v1/telecharger/${name}`, title })),
      ],
    }),
  };
}
