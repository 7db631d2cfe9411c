import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { DEPARTMENT_CODES } from "#domain/departments.ts";
import { sitemapEntries } from "#queries/sitemap-entries.ts";
import { actorHref, documentHref, FIGURES, initiativeHref, LESSONS, restitutionHref } from "#ui/addresses.ts";
import { siteUrl } from "./site-url.ts";

const PAGES = [
  "/",
  "/initiatives",
  "/carte",
  "/ptce",
  "/acteurs",
  "/restitutions",
  "/documents",
  LESSONS,
  FIGURES,
  "/qualite",
  "/a-propos",
  "/donnees",
  "/donnees/api",
  "/mentions-legales",
  "/accessibilite",
];

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const base = siteUrl();
  const { initiatives, actors, events, documents, themes, types, importedAt } = await sitemapEntries();
  const lastImport = importedAt ?? undefined;
  const fixed = [
    ...PAGES,
    ...DEPARTMENT_CODES.map((code) => `/departements/${code}`),
    ...themes.map((slug) => `/themes/${slug}`),
    ...types.map((code) => `/structures/${code}`),
    ...events.map(({ slug }) => restitutionHref(slug)),
    ...documents.map(({ id }) => documentHref(id)),
    ...actors.map(({ slug }) => actorHref(slug)),
  ];
  return [
    ...fixed.map((path) => ({ url: base + path, lastModified: lastImport })),
    ...initiatives.map(({ slug, updatedAt }) => ({
      url: base + initiativeHref(slug),
      lastModified: updatedAt,
    })),
  ];
}
