import { NextRequest } from "next/server";
import * as api from "#app/api/v1/[[...chemin]]/route.ts";
import * as download from "#app/api/v1/telecharger/[fichier]/route.ts";

/** Asks the handlers themselves, as Next does: an address after /api/v1. */
export async function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new NextRequest(`http://annuaire.example/api/v1${address}`, { headers });
  const parts = request.nextUrl.pathname.split("/").slice(3).filter(Boolean);
  const [first, fichier = ""] = parts;
  return first === "telecharger"
    ? download.GET(request, { params: Promise.resolve({ fichier }) })
    : api.GET(request, { params: Promise.resolve({ chemin: parts }) });
}
