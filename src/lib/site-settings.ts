import { environment } from "./environment.ts";

/** What the operator of a site may set about it. Read at each request: one build serves any address. */
export interface SiteSettings {
  /** Public address without a final slash; that of this machine where the operator says nothing. */
  siteUrl: string;
  /** Where visitors write to the operator: an e-mail or an address of a page. */
  contact: string | null;
  /** Raster tiles of the operator's choice, as Leaflet writes them: https://…/{z}/{x}/{y}.png. */
  tileUrl: string | null;
  /** A file of tiles that this site serves itself; no others are asked for then. */
  pmtilesFile: string | null;
  /** Whose the tiles are, as it stands beside the maps. */
  tileAttribution: string | null;
}

export function siteSettings(variables?: Record<string, string | undefined>): SiteSettings {
  const { PORT, SITE_URL, SITE_CONTACT, TILE_URL, PMTILES_FILE, TILE_ATTRIBUTION } = environment(variables);
  return {
    siteUrl: webAddress(SITE_URL) ?? `http://127.0.0.1:${PORT}`,
    contact: SITE_CONTACT ?? null,
    tileUrl: PMTILES_FILE ? null : webAddress(TILE_URL),
    pmtilesFile: PMTILES_FILE ?? null,
    tileAttribution: TILE_ATTRIBUTION ?? null,
  };
}

/** Kept as written, for the braces of a tile address; nothing but http and https. */
function webAddress(value: string | undefined): string | null {
  const address = value?.replace(/\/+$/, "");
  return address && /^https?:\/\/[^\s/]+/.test(address) && URL.canParse(address) ? address : null;
}
