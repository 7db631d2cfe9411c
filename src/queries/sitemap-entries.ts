import "server-only";
import { db } from "#db/client.ts";
import type { Term } from "#domain/directory.ts";
import { dataVersion } from "./data-version.ts";
import { termRows } from "./glossary.ts";

export interface SitemapEntries {
  initiatives: { slug: string; updatedAt: Date }[];
  actors: { slug: string }[];
  /** Those that have content. */
  events: { slug: string }[];
  terms: Term[];
  documents: { id: string }[];
  /** Those that have an initiative. */
  themes: string[];
  types: string[];
  /** Of the last import; null before the first. */
  importedAt: Date | null;
}

const PUBLISHED = { initiative: { withdrawnAt: null } };

/** The addresses that a search engine should know. */
export async function sitemapEntries(): Promise<SitemapEntries> {
  const client = db();
  return {
    initiatives: await client.initiative.findMany({
      where: { withdrawnAt: null },
      select: { slug: true, updatedAt: true },
      orderBy: { slug: "asc" },
    }),
    actors: await client.actorSummary.findMany({ select: { slug: true }, orderBy: { slug: "asc" } }),
    events: await client.event.findMany({
      where: { isMain: true },
      select: { slug: true },
      orderBy: { slug: "asc" },
    }),
    terms: await termRows(),
    documents: await client.document.findMany({
      where: { withdrawnAt: null },
      select: { id: true },
      orderBy: { id: "asc" },
    }),
    themes: (
      await client.initiativeTheme.findMany({ where: PUBLISHED, distinct: "slug", orderBy: { slug: "asc" } })
    ).map(({ slug }) => slug),
    types: (
      await client.initiativeStructureType.findMany({
        where: PUBLISHED,
        distinct: "code",
        orderBy: { code: "asc" },
      })
    ).map(({ code }) => code),
    importedAt: (await dataVersion())?.importedAt ?? null,
  };
}
