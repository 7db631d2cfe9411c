import { connection } from "next/server";
import { type SitemapAddress, sitemap } from "#formats/sitemap.ts";
import { ADDRESSES_AT_ONCE, SITEMAP_KINDS, sitemapCounts } from "#queries/sitemap.ts";
import { siteUrl } from "../site-url.ts";

/** The files of addresses, by kind. */
export async function GET(): Promise<Response> {
  await connection();
  const { counts, importedAt: changedAt } = await sitemapCounts();
  const of = (name: string): SitemapAddress => ({ url: `${siteUrl()}/sitemap-${name}.xml`, changedAt });
  const files = SITEMAP_KINDS.flatMap((kind) =>
    Array.from({ length: Math.ceil(counts[kind] / ADDRESSES_AT_ONCE) }, (_, i) => of(`${kind}-${i + 1}`)),
  );
  return new Response(sitemap("files", [of("pages-1"), ...files]), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
