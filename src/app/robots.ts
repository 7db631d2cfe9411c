import type { MetadataRoute } from "next";
import { siteUrl } from "./site-url.ts";

export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    // Filters combine without end: one address of each list is enough for a search engine.
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/*?*page=", "/*?*tri=", "/*?*lignes="] },
    sitemap: `${await siteUrl()}/sitemap.xml`,
  };
}
