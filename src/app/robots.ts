import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { siteUrl } from "./site-url.ts";

export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    // Filters combine without end: one address of each list is enough for a search engine.
    // The longest rule that fits counts: of the API, what the pages and the catalogue name, whole.
    rules: {
      userAgent: "*",
      allow: ["/", "/api/v1/telecharger/", "/api/v1/openapi.json", "/api/v1/initiatives/*/provenance"],
      disallow: ["/api/", "/api/v1/telecharger/*?", "/*?*page=", "/*?*tri=", "/*?*lignes="],
    },
    sitemap: `${siteUrl()}/sitemap.xml`,
  };
}
