import { COMPONENT_PATH, EMBEDDED_PATH } from "#lib/security-headers.ts";
import { defineFrame } from "#ui/embed/component.ts";
import { HEIGHT } from "#ui/embed/frame-settings.ts";

/** The script by which one element of another site's page becomes our map or list. */
export function GET(): Response {
  const path = EMBEDDED_PATH.slice(COMPONENT_PATH.lastIndexOf("/") + 1);
  return new Response(`(${defineFrame})(${JSON.stringify(path)},${HEIGHT.usual})`, {
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
}
