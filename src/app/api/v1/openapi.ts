import { z } from "zod";
import { inclusionStructureSchema } from "#domain/data-inclusion.ts";
import { directorySchema } from "#domain/directory.ts";
import { FILES } from "#formats/files.ts";
import { API_VERSION, THINGS } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { ALONE, LISTS } from "./listed.ts";
import { EXPECTED } from "./wanted.ts";

/** An error of the API (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z
    .array(z.strictObject({ parameter: z.string(), found: z.string(), expected: z.string() }))
    .optional(),
  since: z.iso.datetime().optional(),
});

const schemaOf = (schema: z.ZodType, io: "input" | "output" = "output") => {
  const { $schema: _, ...own } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return own;
};
const json = (schema: object, type = "application/json") => ({ content: { [type]: { schema } } });
const PROBLEM = { $ref: "#/components/schemas/Problem" };
const failing = (description: string) => ({ description, ...json(PROBLEM, "application/problem+json") });
const GONE = failing("Ce qui est nommé n'existe plus : « since » dit depuis quand.");

/** The description of the API (OpenAPI 3.1), made of the very schemas that its handlers read with. */
export function openApi(siteUrl: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Initiatives inclusives en Hauts-de-France",
      version: API_VERSION,
      description:
        "Lecture seule, sans compte. Chaque valeur porte ses passages : publication, première et dernière ligne. Les réponses ont un ETag par version des données ; ce qui n'est pas déjà prêt compte dans un usage raisonnable, que disent les en-têtes RateLimit.",
      license: {
        name: "Licence Ouverte 2.0",
        url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
      },
    },
    servers: [{ url: `${siteUrl}/api/v1` }],
    paths: {
      ...Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint.path, pathOf(endpoint)])),
      ...files(),
    },
    components: { schemas: { Problem: schemaOf(problemSchema) } },
  };
}

function pathOf(endpoint: (typeof ENDPOINTS)[number]) {
  const { title, description, names, query, answer, type, path } = endpoint;
  const { properties = {} } = schemaOf(query, "input");
  const isNamed = Object.keys(names).length > 0;
  return {
    get: {
      operationId: path.replace(/\W+/g, "-").replace(/^-|-$/g, "") || "adresses",
      summary: title,
      description,
      parameters: [
        ...Object.entries(names).map(([name, what]) => ({
          name,
          in: "path",
          required: true,
          description: what,
          schema: { type: "string" },
        })),
        ...Object.entries(properties).map(([name, schema]) => ({
          name,
          in: "query",
          required: false,
          schema,
          ...(typeof schema === "object" && schema.type === "array" && { style: "form", explode: true }),
        })),
      ],
      responses: {
        "200": { description: title, ...json(schemaOf(answer), type) },
        "304": { description: "Rien n'a changé depuis l'ETag que donne If-None-Match." },
        "400": failing("Un paramètre n'est pas compris : « errors » dit ce qui a été trouvé et attendu."),
        ...(isNamed && { "404": failing("Cela n'existe pas.") }),
        ...((isNamed || Object.keys(query.shape).some((name) => Object.hasOwn(THINGS, name))) && {
          "410": GONE,
        }),
        "429": failing("Trop de demandes : RateLimit et Retry-After disent quand réessayer."),
        "503": failing("La base de données ne répond pas."),
      },
    },
  };
}

const CONTENTS: Readonly<Record<string, z.ZodType>> = {
  "initiatives.json": directorySchema,
  "ptce.json": directorySchema,
  "data-inclusion.json": z.array(inclusionStructureSchema),
};

/** What a file of JSON holds: our contract, or what another standard describes. */
function contentOf(name: string): object {
  return schemaOf(CONTENTS[name] ?? z.looseObject({}));
}

/** The files, each under its own name. */
function files() {
  const profiles = { ...EXPECTED, f: "des identifiants de fiches, séparés par des virgules" };
  return Object.fromEntries(
    Object.entries(FILES).map(([name, { title, type, only, isWhole, list }]) => [
      `/telecharger/${name}`,
      {
        get: {
          operationId: `telecharger-${name.replace(/\W/g, "-")}`,
          summary: title,
          description: isWhole
            ? "Toujours entier : sans paramètre."
            : only
              ? "Tous, ou ceux qui répondent aux filtres du site."
              : list
                ? "Toute la liste, ou ce que ses filtres en gardent sur le site."
                : "Tout l'annuaire, ce qui répond aux filtres du site, ou une sélection.",
          parameters: Object.entries(
            list ? { ...(!ALONE.includes(list) && profiles), ...LISTS[list] } : profiles,
          )
            .filter(([parameter]) => !isWhole && !(only && ["f", "type"].includes(parameter)))
            .map(([parameter, description]) => ({
              name: parameter,
              in: "query",
              required: false,
              description,
              schema: { type: "string" },
            })),
          responses: {
            "200": {
              description: title,
              content: {
                [type.replace(/;.*$/, "")]: { ...(/\bjson\b/.test(type) && { schema: contentOf(name) }) },
              },
            },
            "304": { description: "Rien n'a changé depuis l'ETag que donne If-None-Match." },
            "400": failing("Un paramètre n'est pas compris."),
            ...(!isWhole && { "410": GONE }),
            "429": failing("Trop de demandes."),
          },
        },
      },
    ]),
  );
}
