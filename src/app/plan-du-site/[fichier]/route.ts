import { connection } from "next/server";
import { DEPARTMENT_CODES } from "#domain/departments.ts";
import { type SitemapAddress, sitemap } from "#formats/sitemap.ts";
import { dataVersion } from "#queries/data-version.ts";
import { SITEMAP_KINDS, type SitemapKind, sitemapEntries } from "#queries/sitemap.ts";
import {
  AGENDA,
  actorHref,
  departmentHref,
  documentHref,
  FIGURES,
  initiativeHref,
  LESSONS,
  restitutionHref,
  structureHref,
  termHref,
  themeHref,
} from "#ui/addresses.ts";
import { siteUrl } from "../../site-url.ts";

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
  "/hors-ligne",
  "/mentions-legales",
  "/accessibilite",
  ...DEPARTMENT_CODES.map(departmentHref),
];
const HREFS: Record<SitemapKind, (name: string) => string> = {
  initiatives: initiativeHref,
  acteurs: actorHref,
  restitutions: restitutionHref,
  publications: documentHref,
  glossaire: termHref,
  themes: themeHref,
  structures: structureHref,
};

/** The addresses of a kind, « initiatives-1 » being its first file; a search engine asks for /sitemap-initiatives-1.xml. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ fichier: string }> },
): Promise<Response> {
  await connection();
  const [, name, number] = /^([a-z]+)-([1-9]\d{0,3})$/.exec((await params).fichier) ?? [];
  const addresses = await addressesOf(name ?? "", Number(number) - 1);
  if (addresses.length === 0) return new Response(null, { status: 404 });
  return new Response(sitemap("pages", addresses), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}

async function addressesOf(name: string, file: number): Promise<SitemapAddress[]> {
  const importedAt = (await dataVersion())?.importedAt ?? null;
  if (name === "pages")
    return file === 0 ? PAGES.map((path) => ({ url: siteUrl() + path, changedAt: importedAt })) : [];
  const kind = SITEMAP_KINDS.find((one) => one === name);
  if (!kind) return [];
  return (await sitemapEntries(kind, file)).map((entry) => ({
    url: siteUrl() + HREFS[kind](entry.name),
    changedAt: entry.changedAt ?? importedAt,
  }));
}
