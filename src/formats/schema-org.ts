/** Profiles, data sets and the site in the words of schema.org. */

import { department } from "#domain/departments.ts";
import type { Initiative, Organisation } from "#domain/directory.ts";
import { DATA_SETS, LICENCE } from "./dcat.ts";
import { type PublishedDocument, profileUrl } from "./published.ts";
import { actorLd, CONTEXT, said } from "./schema-org-records.ts";

const REGION = { "@type": "AdministrativeArea", name: "Hauts-de-France" };

/** The page of a profile: an organisation, and the publications that it is read from. */
export function profilePageLd(
  i: Initiative,
  documents: readonly Pick<PublishedDocument, "id" | "title" | "publisher" | "publishedOn">[],
  { siteUrl, updatedAt }: { siteUrl: string; updatedAt: Date },
): object {
  const url = profileUrl({ siteUrl }, i.slug);
  const place = i.location && {
    "@type": "Place",
    geo: { "@type": "GeoCoordinates", latitude: i.location.lat, longitude: i.location.lon },
  };
  return {
    "@context": CONTEXT,
    "@type": "ProfilePage",
    url,
    inLanguage: "fr",
    dateModified: updatedAt.toISOString(),
    isBasedOn: documents.map((d) => ({
      "@type": "Report",
      name: d.title,
      url: `${siteUrl}/documents/${d.id}`,
      datePublished: d.publishedOn,
      publisher: { "@type": "Organization", name: d.publisher },
    })),
    mainEntity: said({
      "@type": "Organization",
      "@id": `${url}#initiative`,
      name: i.name,
      alternateName: i.aliases,
      description: i.summary ?? i.challenge,
      identifier: i.siret && { "@type": "PropertyValue", propertyID: "SIRET", value: i.siret },
      foundingDate: i.startedOn?.iso,
      address:
        i.address &&
        said({
          "@type": "PostalAddress",
          streetAddress: i.address.street,
          postalCode: i.address.postcode,
          addressLocality: i.address.commune,
          addressCountry: "FR",
        }),
      location: place,
      areaServed: i.departments.map((code) => ({
        "@type": "AdministrativeArea",
        name: department(code)?.name ?? code,
      })),
      memberOf: i.networks.map((name) => ({ "@type": "Organization", name })),
      sameAs: i.websites,
    }),
  };
}

/** The page of an actor: what it is, and the publications that name it. */
export function actorPageLd(
  {
    actor,
    parts,
    profile,
  }: {
    actor: Organisation;
    parts: readonly { document: string }[];
    profile: Pick<Initiative, "siren" | "websites"> | null;
  },
  siteUrl: string,
): object {
  return {
    "@context": CONTEXT,
    "@type": "ProfilePage",
    url: `${siteUrl}/acteurs/${actor.slug}`,
    inLanguage: "fr",
    isBasedOn: [...new Set(parts.map(({ document }) => document))].map((id) => ({
      "@type": "Report",
      url: `${siteUrl}/documents/${id}`,
    })),
    mainEntity: said({
      ...actorLd(actor, siteUrl),
      identifier: profile?.siren && { "@type": "PropertyValue", propertyID: "SIREN", value: profile.siren },
      sameAs: profile?.websites,
    }),
  };
}

/** A thing as a whole document. */
export const alone = (thing: object): object => ({ "@context": CONTEXT, ...thing });

/** A page of a list: where it stands in the whole, and what stands on it. */
export function listLd({
  siteUrl,
  path,
  name,
  items,
  total,
  from = 0,
}: {
  siteUrl: string;
  path: string;
  name: string;
  /** Things with their own pages, or told whole. */
  items: readonly ({ path: string; name: string; item?: object } | { item: object })[];
  total: number;
  /** How many stand on the pages before; null where nobody counts them. */
  from?: number | null;
}): object {
  return {
    "@context": CONTEXT,
    "@type": "CollectionPage",
    url: siteUrl + path,
    name,
    inLanguage: "fr",
    isPartOf: { "@id": `${siteUrl}/#site` },
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: total,
      itemListElement: items.map((one, at) => ({
        "@type": "ListItem",
        ...(from !== null && { position: from + at + 1 }),
        ...("path" in one && { url: siteUrl + one.path, name: one.name }),
        ...(one.item && { item: one.item }),
      })),
    },
  };
}

/** The data sets of the site. */
export function dataSetsLd(siteUrl: string, importedAt: Date | null): object {
  return {
    "@context": CONTEXT,
    "@graph": DATA_SETS.map(({ id, title, description, keywords, files }) =>
      said({
        "@type": "Dataset",
        "@id": `${siteUrl}/donnees#${id}`,
        name: title,
        description,
        keywords,
        license: LICENCE,
        inLanguage: "fr",
        isAccessibleForFree: true,
        spatialCoverage: REGION,
        dateModified: importedAt?.toISOString(),
        distribution: files.map((name) => ({
          "@type": "DataDownload",
          contentUrl: `${siteUrl}/api/v1/telecharger/${name}`,
          encodingFormat: name.slice(name.lastIndexOf(".") + 1),
        })),
      }),
    ),
  };
}

/** The site and how it is searched. */
export function siteLd(siteUrl: string): object {
  return {
    "@context": CONTEXT,
    "@type": "WebSite",
    "@id": `${siteUrl}/#site`,
    name: "Initiatives inclusives en Hauts-de-France",
    url: siteUrl,
    inLanguage: "fr",
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${siteUrl}/initiatives?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
}
