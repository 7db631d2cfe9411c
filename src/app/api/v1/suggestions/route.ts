import type { NextRequest } from "next/server";
import { z } from "zod";
import { nearestCommune } from "#domain/geography/communes.ts";
import { dataVersion } from "#queries/data-version.ts";
import { suggest } from "#queries/suggest.ts";
import { problem } from "../../problem.ts";

const MOST = 20;

const askedSchema = z.object({
  q: z.string().max(200, "« q » a plus de 200 caractères.").default(""),
  limit: z.coerce
    .number("« limit » n'est pas un nombre.")
    .int("« limit » n'est pas un nombre entier.")
    .min(1, "« limit » est inférieur à 1.")
    .max(MOST, `« limit » dépasse ${MOST}.`)
    .default(8),
  position: z
    .string()
    .regex(/^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/, "« position » s'écrit longitude,latitude.")
    .transform((text) => {
      const [lon = 0, lat = 0] = text.split(",").map(Number);
      return { lon, lat };
    })
    .refine(
      ({ lon, lat }) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90,
      "« position » n'est pas sur Terre.",
    )
    .optional(),
});

/**
 * What the beginning of a search may become, for the field that suggests; or, with a position, the nearest commune
 * of the region and its distance in kilometres.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const asked = askedSchema.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!asked.success)
    return problem({
      status: 400,
      title: "Demande incorrecte",
      detail: asked.error.issues[0]?.message ?? "Demande illisible.",
    });
  const { q, limit, position } = asked.data;
  if (position) {
    const { commune, distance } = nearestCommune(position);
    const { insee, name, department } = commune;
    // Where somebody stands is nothing that a cache should keep.
    return json({ commune: { insee, name, department }, distance }, { "cache-control": "no-store" });
  }
  const version = await dataVersion();
  const kept = { etag: `"${version?.version ?? "vide"}"`, "cache-control": "public, max-age=60" };
  if (request.headers.get("if-none-match") === kept.etag)
    return new Response(null, { status: 304, headers: kept });
  return json({ suggestions: await suggest(q.trim(), limit) }, kept);
}

function json(body: object, headers: Record<string, string>): Response {
  return Response.json(body, { headers });
}
