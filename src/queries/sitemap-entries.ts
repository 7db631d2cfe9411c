import "server-only";
import { db } from "#db/client.ts";
import { dataVersion } from "./data-version.ts";

export interface SitemapEntries {
  initiatives: { slug: string; updatedAt: Date }[];
  events: { slug: string }[];
  documents: { id: string }[];
  /** Of the last import; null before the first. */
  importedAt: Date | null;
}

/** The addresses that a search engine should know. */
export async function sitemapEntries(): Promise<SitemapEntries> {
  const client = db();
  return {
    initiatives: await client.initiative.findMany({
      where: { withdrawnAt: null },
      select: { slug: true, updatedAt: true },
      orderBy: { slug: "asc" },
    }),
    events: await client.event.findMany({ select: { slug: true }, orderBy: { slug: "asc" } }),
    documents: await client.document.findMany({
      where: { withdrawnAt: null },
      select: { id: true },
      orderBy: { id: "asc" },
    }),
    importedAt: (await dataVersion())?.importedAt ?? null,
  };
}
