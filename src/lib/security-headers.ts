import type { SiteSettings } from "./site-settings.ts";

/** The map that other sites may show in a frame. */
export const EMBEDDED_PATH = "/carte/integree";
/** The script by which they do it in one element. */
export const COMPONENT_PATH = "/carte/composant.js";
const CARD = /^\/documents\/[^/]+\/passages\/[^/]+\/carte$/;

/** Whether a page is made for the frame of another site: the map, or the card of a passage. Nothing else is. */
export function isFramable(path: string): boolean {
  return path === EMBEDDED_PATH || CARD.test(path);
}

/** Whether other sites take it in as it is: what they frame, and the script that frames it. */
export function isForOtherSites(path: string): boolean {
  return isFramable(path) || path === COMPONENT_PATH;
}

/** What the policy of a page depends on: nothing of the request, so that a page can be kept. */
export interface PolicyOptions {
  /** The inline scripts and styles of the page, as hashes of their text (« sha256-… »). */
  scripts: readonly string[];
  styles?: readonly string[];
  settings: Pick<SiteSettings, "siteUrl" | "tileUrl" | "pmtilesFile">;
  /** Of a page that any site may frame. */
  isEmbedded?: boolean;
  /** Of a page with a map that moves: Leaflet writes HTML by strings. */
  isLive?: boolean;
}

/**
 * The Content-Security-Policy of a page: everything from this site, inline only what stands in the page as it was
 * made. The one third party there can be is the tile server that the operator chose.
 */
export function contentSecurityPolicy({
  scripts,
  styles = [],
  settings,
  isEmbedded = false,
  isLive = false,
}: PolicyOptions): string {
  const tiles = settings.tileUrl ? ` ${new URL(settings.tileUrl.replace(/\{s\}/g, "a")).origin}` : "";
  // Pictures that the map takes out of the file of tiles.
  const cut = settings.pmtilesFile ? " blob:" : "";
  const allowed = (hashes: readonly string[]) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(" ");
  const directives = [
    "default-src 'self'",
    `script-src ${allowed(scripts)}`,
    `style-src ${allowed(styles)}`,
    `img-src 'self' data:${tiles}${cut}`,
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${isEmbedded ? "*" : "'self'"}`,
  ];
  // Elsewhere no script may make HTML or a script of a string; our one policy names the service worker.
  if (!isLive) directives.push("require-trusted-types-for 'script'", "trusted-types annuaire");
  if (isHttps(settings)) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}

/** Whether the public address is https: only then may a browser be told to ask for nothing else. */
function isHttps(settings: Pick<SiteSettings, "siteUrl">): boolean {
  return settings.siteUrl.startsWith("https://");
}

/** Says the same as `frame-ancestors` to old browsers; a framable page goes without. */
export const FRAME_HEADER = "X-Frame-Options";
/** Whose pages may take an answer in without asking by CORS: ours, but for the embedded page and the API. */
export const RESOURCE_HEADER = "Cross-Origin-Resource-Policy";
export const FOR_ALL: [string, string] = [RESOURCE_HEADER, "cross-origin"];

/** What browsers would let a script of the page do; it asks where one is, and copies a citation. */
const UNUSED =
  "accelerometer autoplay browsing-topics camera clipboard-read display-capture encrypted-media fullscreen gyroscope magnetometer microphone midi payment picture-in-picture screen-wake-lock usb xr-spatial-tracking";

/** Headers that every answer bears, whoever asks for what. */
export function commonHeaders(settings: Pick<SiteSettings, "siteUrl">): [string, string][] {
  const headers: [string, string][] = [
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    [FRAME_HEADER, "SAMEORIGIN"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    [RESOURCE_HEADER, "same-origin"],
    [
      "Permissions-Policy",
      `geolocation=(self), ${UNUSED.split(" ")
        .map((name) => `${name}=()`)
        .join(", ")}`,
    ],
  ];
  if (isHttps(settings)) headers.push(["Strict-Transport-Security", "max-age=31536000; includeSubDomains"]);
  return headers;
}
