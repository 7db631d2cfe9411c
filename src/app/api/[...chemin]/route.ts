import type { NextRequest } from "next/server";
import { problem } from "../problem.ts";

/** What begins as an address of the API and is none: a program asked, and is told as one. */
export function GET(request: NextRequest): Response {
  return problem({
    status: 404,
    title: "Adresse inconnue",
    detail: `« ${request.nextUrl.pathname} » n'existe pas : l'API est sous /api/v1, que /api/v1/openapi.json décrit.`,
  });
}
