import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, isHttps } from "#lib/security-headers.ts";
import { siteSettings } from "#lib/site-settings.ts";
import { type Detour, detourFor, WITHDRAWN_HEADER } from "./app/detour.ts";
import { unavailablePage } from "./app/unavailable.ts";

/** An address that no page has: Next answers it with the page that says so. */
const NOWHERE = "/introuvable";

/** Before each answer: a nonce, which Next puts on its scripts, and a detour where there is nothing to show. */
export async function proxy(request: NextRequest) {
  const settings = siteSettings();
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy({
    nonce,
    settings,
    development: process.env.NODE_ENV === "development",
  });
  const response = answer(request, await detourFor(request.nextUrl.pathname), nonce, policy);
  response.headers.set("Content-Security-Policy", policy);
  if (isHttps(settings)) {
    response.headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  }
  return response;
}

function answer(request: NextRequest, detour: Detour | null, nonce: string, policy: string): NextResponse {
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const nowhere = request.nextUrl.clone();
  nowhere.pathname = NOWHERE;
  switch (detour?.reason) {
    case undefined:
      return NextResponse.next({ request: { headers } });
    case "withdrawn":
      headers.set(WITHDRAWN_HEADER, detour.slug);
      return NextResponse.rewrite(nowhere, { request: { headers } });
    case "unknown":
      return NextResponse.rewrite(nowhere, { request: { headers } });
    case "unavailable":
      return new NextResponse(unavailablePage(nonce), {
        status: 503,
        headers: {
          "Content-Type": "text/html; charset=utf-8",
          "Retry-After": "60",
          "Cache-Control": "no-store",
        },
      });
    default:
      return detour satisfies never;
  }
}

export const config = { matcher: "/((?!_next/static/).*)" };
