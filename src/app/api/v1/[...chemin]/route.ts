import type { NextRequest } from "next/server";
import { z } from "zod";
import { dataVersion } from "#queries/data-version.ts";
import { ofOneImport } from "#queries/of-one-import.ts";
import { siteUrl } from "../../../site-url.ts";
import { badParameters, problem } from "../../problem.ts";
import type { Endpoint } from "../endpoint.ts";
import { ENDPOINTS } from "../endpoints.ts";
import { openApi } from "../openapi.ts";

/** A cache in between asks again after half a minute, as for pages. */
const KEPT = { "cache-control": "public, max-age=0, s-maxage=30, must-revalidate" };

/** Everything that src/app/api/v1/endpoints.ts describes, and the description itself. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ chemin: string[] }> },
): Promise<Response> {
  const path = (await params).chemin.map(decoded);
  if (path.join("/") === "openapi.json") return Response.json(openApi(siteUrl()), { headers: KEPT });
  for (const endpoint of ENDPOINTS) {
    const names = namesIn(endpoint.path, path);
    if (names) return answer(endpoint, names, request.nextUrl.searchParams);
  }
  return problem({
    status: 404,
    title: "Adresse inconnue",
    detail: `« /api/v1/${path.join("/")} » n'existe pas : /api/v1/openapi.json décrit tout ce qui existe.`,
  });
}

async function answer(
  endpoint: Endpoint,
  names: Record<string, string>,
  parameters: URLSearchParams,
): Promise<Response> {
  const query = read(endpoint, parameters);
  if (query instanceof Response) return query;
  const found = await ofOneImport(async () => {
    const version = (await dataVersion())?.version ?? "aucune";
    return endpoint.read({ names, parameters, query, dataVersion: version });
  });
  return found instanceof Response
    ? found
    : Response.json(found, { headers: { ...KEPT, ...(endpoint.type && { "content-type": endpoint.type }) } });
}

/** The names that a path gives, where it has the form of the endpoint's. */
function namesIn(form: string, path: readonly string[]): Record<string, string> | null {
  const parts = form.slice(1).split("/");
  if (parts.length !== path.length) return null;
  const names: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name) names[name] = path[at] ?? "";
    else if (part !== path[at]) return null;
  }
  return names;
}

/** The parameters as the schema of the endpoint reads them, or what is wrong with each. */
function read({ query }: Endpoint, parameters: URLSearchParams): Record<string, unknown> | Response {
  const isSet = (name: string) => {
    const own = query.shape[name];
    return own instanceof z.ZodOptional && own.unwrap() instanceof z.ZodArray;
  };
  const values = Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const all = parameters.getAll(name);
      return [name, isSet(name) || all.length > 1 ? all : all[0]];
    }),
  );
  const parsed = query.safeParse(values);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path[0])],
  );
  return badParameters(
    [...new Set(wrong)].map((name) => ({
      parameter: name,
      found: parameters.getAll(name).join(", "),
      expected: expectedOf(query, name),
    })),
  );
}

function expectedOf(query: z.ZodObject, name: string): string {
  const own = query.shape[name];
  const known = Object.keys(query.shape);
  if (!own) return known.length > 0 ? `l'un des paramètres ${known.join(", ")}` : "aucun paramètre";
  const described = z.toJSONSchema(z.object({ own }), { io: "input" }).properties?.own;
  const description = typeof described === "object" ? described.description : undefined;
  return description ?? "une valeur, écrite une fois";
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
