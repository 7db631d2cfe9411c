import { connection } from "next/server";
import { health } from "#queries/health.ts";

/** For the operator's watch: 200 with the version of the data, 503 where the site cannot serve. */
export async function GET() {
  await connection();
  const state = await health();
  if (state.status === "ok") {
    const { dataVersion, importedAt, initiatives, documents } = state;
    return answer(200, "application/json", { status: "ok", dataVersion, importedAt, initiatives, documents });
  }
  return answer(503, "application/problem+json", {
    type: "about:blank",
    title: "Service indisponible",
    status: 503,
    detail:
      state.status === "empty"
        ? "La base de données répond, mais aucune publication n'y a encore été importée."
        : "La base de données ne répond pas.",
  });
}

function answer(status: number, type: string, body: object): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" },
  });
}
