import "server-only";
import { db } from "#db/client.ts";
import { groupTerms } from "#domain/glossary.ts";
import { dataVersion } from "./data-version.ts";
import { termRows } from "./glossary.ts";

/** What has pages of its own, besides the fixed ones. */
export const SITEMAP_KINDS = [
  "initiatives",
  "acteurs",
  "restitutions",
  "publications",
  "glossaire",
  "themes",
  "structures",
] as const;
export type SitemapKind = (typeof SITEMAP_KINDS)[number];

export interface SitemapEntry {
  /** The slug, id or code by which its page is named. */
  name: string;
  /** Null where only the import is known to have changed it. */
  changedAt: Date | null;
}

/** A file of addresses may hold 50,000, and should be read at once. */
export const ADDRESSES_AT_ONCE = 10_000;

const PUBLISHED = { initiative: { withdrawnAt: null } };
/** Those that have content. */
const MAIN = { isMain: true };
const THERE = { withdrawnAt: null };

/** How many pages a search engine should know of each kind, and when the last import was; null before the first. */
export async function sitemapCounts(): Promise<{
  counts: Record<SitemapKind, number>;
  importedAt: Date | null;
}> {
  const client = db();
  const size = async (kind: SitemapKind) => (await sitemapEntries(kind, 0)).length;
  return {
    counts: {
      initiatives: await client.initiative.count({ where: THERE }),
      acteurs: await client.actorSummary.count(),
      restitutions: await client.event.count({ where: MAIN }),
      publications: await client.document.count({ where: THERE }),
      glossaire: await size("glossaire"),
      themes: await size("themes"),
      structures: await size("structures"),
    },
    importedAt: (await dataVersion())?.importedAt ?? null,
  };
}

/** Those of a kind that stand in its file of this number, from 0. Themes and types without an initiative are in none. */
export async function sitemapEntries(kind: SitemapKind, file: number): Promise<SitemapEntry[]> {
  const client = db();
  const part = { skip: file * ADDRESSES_AT_ONCE, take: ADDRESSES_AT_ONCE };
  const bySlug = { select: { slug: true }, orderBy: { slug: "asc" }, ...part } as const;
  const named = (names: readonly string[]) => names.map((name) => ({ name, changedAt: null }));
  switch (kind) {
    case "initiatives":
      return (
        await client.initiative.findMany({
          where: THERE,
          select: { slug: true, updatedAt: true },
          orderBy: { slug: "asc" },
          ...part,
        })
      ).map(({ slug, updatedAt }) => ({ name: slug, changedAt: updatedAt }));
    case "acteurs":
      return named((await client.actorSummary.findMany(bySlug)).map(({ slug }) => slug));
    case "restitutions":
      return named((await client.event.findMany({ where: MAIN, ...bySlug })).map(({ slug }) => slug));
    case "publications":
      return named(
        (
          await client.document.findMany({
            where: THERE,
            select: { id: true },
            orderBy: { id: "asc" },
            ...part,
          })
        ).map(({ id }) => id),
      );
    case "glossaire":
      return named(groupTerms(await termRows()).map(({ slug }) => slug)).slice(
        part.skip,
        part.skip + part.take,
      );
    case "themes":
      return named(
        (await client.initiativeTheme.findMany({ where: PUBLISHED, distinct: "slug", ...bySlug })).map(
          ({ slug }) => slug,
        ),
      );
    case "structures":
      return named(
        (
          await client.initiativeStructureType.findMany({
            where: PUBLISHED,
            distinct: "code",
            select: { code: true },
            orderBy: { code: "asc" },
          })
        ).map(({ code }) => code),
      );
    default:
      return kind satisfies never;
  }
}
