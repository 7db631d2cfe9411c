import type { SiteSettings } from "./site-settings.ts";

/** The map that other sites may show in a frame. */
export const EMBEDDED_PATH = "/carte/integree";
const CARD = /^\/documents\/[^/]+\/passages\/[^/]+\/carte$/;

/** Whether a page is made for the frame of another site: the map, or the card of a passage. Nothing else is. */
export function isFramable(path: string): boolean {
  return path === EMBEDDED_PATH || CARD.test(path);
}

/** What the policy of a page depends on: nothing of the request, so that a page can be kept. */
export interface PolicyOptions {
  /** The inline scripts and styles of the page, as hashes of their text (« sha256-… »). */
  scripts: readonly string[];
  styles?: readonly string[];
  settings: Pick<SiteSettings, "siteUrl" | "tileUrl">;
  /** Of a page that any site may frame. */
  isEmbedded?: boolean;
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
}: PolicyOptions): string {
  const tiles = settings.tileUrl ? ` ${new URL(settings.tileUrl.replace(/\{s\}/g, "a")).origin}` : "";
  const allowed = (hashes: readonly string[]) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(" ");
  const directives = [
    "default-src 'self'",
    `script-src ${allowed(scripts)}`,
    `style-src ${allowed(styles)}`,
    `img-src 'self' data:${tiles}`,
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${isEmbedded ? "*" : "'self'"}`,
  ];
  if (isHttps(settings)) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}

/** Whether the public address is https: only then may a browser be told to ask for nothing else. */
function isHttps(settings: Pick<SiteSettings, "siteUrl">): boolean {
  return settings.siteUrl.startsWith("https://");
}

/** Says the same as `frame-ancestors` to old browsers; a framable page goes without. */
export const FRAME_HEADER = "X-Frame-Options";

/** Headers that every answer bears, whoever asks for what. */
export function commonHeaders(settings: Pick<SiteSettings, "siteUrl">): [string, string][] {
  const headers: [string, string][] = [
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    [FRAME_HEADER, "SAMEORIGIN"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    [
      "Permissions-Policy",
      "camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()",
    ],
  ];
  if (isHttps(settings)) headers.push(["Strict-Transport-Security", "max-age=31536000; includeSubDomains"]);
  return headers;
}
