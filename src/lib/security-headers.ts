import type { SiteSettings } from "./site-settings.ts";

/** What the policy of a page depends on. */
export interface PolicyOptions {
  nonce: string;
  settings: Pick<SiteSettings, "siteUrl" | "tileUrl">;
  /** `next dev` compiles in the browser and injects styles. */
  development: boolean;
}

/**
 * The Content-Security-Policy of a page: everything from this site, scripts only with the nonce of the answer.
 * The one third party there can be is the tile server that the operator chose.
 */
export function contentSecurityPolicy({ nonce, settings, development }: PolicyOptions): string {
  const tiles = settings.tileUrl ? ` ${new URL(settings.tileUrl.replace(/\{s\}/g, "a")).origin}` : "";
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    `img-src 'self' data:${tiles}`,
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ];
  if (isHttps(settings)) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}

/** Whether the public address is https: only then may a browser be told to ask for nothing else. */
export function isHttps(settings: Pick<SiteSettings, "siteUrl">): boolean {
  return settings.siteUrl?.startsWith("https://") ?? false;
}

/** Headers that every answer bears, whoever asks for what. */
export const COMMON_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()",
  },
];
