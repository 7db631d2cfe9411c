import { createHash } from "node:crypto";

/** A script as React writes it: no « </script » can stand inside, nor « > » in an attribute. */
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
/** A sheet that we mark as ours: no « </style » can stand inside. */
const STYLE = /<style\b[^>]*\bdata-own\b[^>]*>([\s\S]*?)<\/style>/g;
const SCRIPT_PRELOAD = /<link rel="(?:preload|modulepreload)"[^>]*\bas="script"[^>]*\/?>/g;
/** How src/ui/map/map-loader.tsx says where its program is. */
const LIVE_MAP = / data-program="/;
/** What a page says for itself: data for machines, and scripts that it marks as its own. */
const OWN = /\btype="application\/|\bdata-own\b/;
const EXECUTED = /^(?!.*\btype="application\/)/;

/** The page without the scripts by which React would take it over, to change nothing of it. */
export function withoutHydration(html: string): string {
  return html
    .replace(SCRIPT, (script, attributes: string) => (OWN.test(attributes) ? script : ""))
    .replace(SCRIPT_PRELOAD, "");
}

/** Whether a page has a map that moves: Leaflet writes HTML by strings. */
export function hasLiveMap(html: string): boolean {
  return LIVE_MAP.test(html);
}

/** The inline scripts of a page as a policy names them. */
export function inlineScripts(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = "", text = ""] of html.matchAll(SCRIPT)) {
    if (/\bsrc=/.test(attributes) || !EXECUTED.test(attributes)) continue;
    hashes.add(policyHash(text));
  }
  return [...hashes];
}

/** The rules that a page has of its own: those of its printed pages. */
export function inlineStyles(html: string): string[] {
  return [...new Set([...html.matchAll(STYLE)].map(([, text = ""]) => policyHash(text)))];
}

/** A text as a Content-Security-Policy names it. */
export function policyHash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
