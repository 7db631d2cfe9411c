import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { siteUrl } from "./site-url.ts";

export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    // Filters combine without end: one address of each list is enough for a search engine.
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/*?*page=", "/*?*tri=", "/*?*lignes="] },
    sitemap: `${siteUrl()}/sitemap.xml`,
  };
}
