import type { NextRequest } from "next/server";
import { z } from "zod";
import { dataVersion } from "#queries/data-version.ts";
import { ofOneImport } from "#queries/of-one-import.ts";
import { siteUrl } from "../../../site-url.ts";
import { problem } from "../../problem.ts";
import type { Endpoint } from "../endpoint.ts";
import { ENDPOINTS } from "../endpoints.ts";
import { openApi } from "../openapi.ts";
import { readParameters } from "../parameters.ts";

/** A cache in between asks again after half a minute, as for pages. */
const KEPT = { "cache-control": "public, max-age=0, s-maxage=30, must-revalidate" };

/** Everything that src/app/api/v1/endpoints.ts describes, and the description itself. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ chemin?: string[] }> },
): Promise<Response> {
  const path = ((await params).chemin ?? []).map(decoded);
  if (path.join("/") === "openapi.json") {
    const query = readParameters(z.strictObject({}), request.nextUrl.searchParams);
    return query instanceof Response ? query : Response.json(openApi(siteUrl()), { headers: KEPT });
  }
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
  const query = readParameters(endpoint.query, parameters);
  if (query instanceof Response) return query;
  const found = await ofOneImport(async () => {
    const version = (await dataVersion())?.version ?? "aucune";
    return endpoint.read({ names, parameters, query, dataVersion: version });
  });
  return found instanceof Response
    ? found
    : Response.json(found, {
        headers: {
          ...KEPT,
          ...(endpoint.cache && { "cache-control": endpoint.cache }),
          ...(endpoint.type && { "content-type": endpoint.type }),
        },
      });
}

/** The names that a path gives, where it has the form of the endpoint's. */
function namesIn(form: string, path: readonly string[]): Record<string, string> | null {
  const parts = form.split("/").filter(Boolean);
  if (parts.length !== path.length) return null;
  const names: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name) names[name] = path[at] ?? "";
    else if (part !== path[at]) return null;
  }
  return names;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
