import { xml } from "#lib/xml.ts";

/** An address for search engines, and when what stands there changed. */
export interface SitemapAddress {
  url: string;
  changedAt: Date | null;
}

/** Addresses as sitemaps.org defines them: of pages, or of files of them. */
export function sitemap(of: "pages" | "files", addresses: readonly SitemapAddress[]): string {
  const [root, item] = of === "pages" ? ["urlset", "url"] : ["sitemapindex", "sitemap"];
  const items = addresses.map(({ url, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
    return `<${item}><loc>${xml(url)}</loc>${changed}</${item}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items.join("")}</${root}>
`;
}
