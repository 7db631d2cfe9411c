import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { DEPARTMENT_CODES } from "#domain/departments.ts";
import { groupTerms } from "#domain/glossary.ts";
import { sitemapEntries } from "#queries/sitemap-entries.ts";
import {
  AGENDA,
  actorHref,
  documentHref,
  FIGURES,
  initiativeHref,
  LESSONS,
  restitutionHref,
  termHref,
} from "#ui/addresses.ts";
import { siteUrl } from "./site-url.ts";

const PAGES = [
  "/",
  "/initiatives",
  "/carte",
  "/carte/integrer",
  "/ptce",
  "/acteurs",
  "/restitutions",
  AGENDA,
  "/ressources",
  "/glossaire",
  "/questions",
  "/nouveautes",
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
  const { initiatives, actors, events, documents, terms, themes, types, importedAt } = await sitemapEntries();
  const lastImport = importedAt ?? undefined;
  const fixed = [
    ...PAGES,
    ...DEPARTMENT_CODES.map((code) => `/departements/${code}`),
    ...themes.map((slug) => `/themes/${slug}`),
    ...types.map((code) => `/structures/${code}`),
    ...events.map(({ slug }) => restitutionHref(slug)),
    ...documents.map(({ id }) => documentHref(id)),
    ...groupTerms(terms).map(({ slug }) => termHref(slug)),
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
