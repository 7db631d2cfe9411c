import type { SiteSettings } from "./site-settings.ts";

/** Where this site serves the file of tiles that its operator chose. */
export const PMTILES_PATH = "/fond-de-carte.pmtiles";

/** What the operator chose to lie under the maps, in place of our own outlines. */
export interface MapGround {
  /** Of tiles one by one as Leaflet writes it, or of the file that all of them are in. */
  url: string;
  isOneFile: boolean;
  /** Whose it is; null where the operator does not say: a file may say it itself. */
  attribution: string | null;
}

/** The ground of the maps; null for our own. */
export function mapGround({
  tileUrl,
  pmtilesFile,
  tileAttribution: attribution,
}: Pick<SiteSettings, "tileUrl" | "pmtilesFile" | "tileAttribution">): MapGround | null {
  if (pmtilesFile) return { url: PMTILES_PATH, isOneFile: true, attribution };
  return tileUrl ? { url: tileUrl, isOneFile: false, attribution } : null;
}
