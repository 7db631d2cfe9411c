/** Profiles, data sets and the site in the words of schema.org. */

import { department } from "#domain/departments.ts";
import type { Event, Initiative, Question } from "#domain/directory.ts";
import type { GlossaryEntry } from "#domain/glossary.ts";
import type { LessonRecord } from "#domain/records.ts";
import type { ListedResource } from "#domain/resources.ts";
import { comparable } from "#lib/text.ts";
import { DATA_SETS, LICENCE } from "./dcat.ts";
import { type PublishedDocument, passageUrl, profileUrl } from "./published.ts";

const CONTEXT = "https://schema.org";
const REGION = { "@type": "AdministrativeArea", name: "Hauts-de-France" };

/** What has no value is not said. */
function said<T extends object>(record: T): Partial<T> {
  const entries = Object.entries(record).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as Partial<T>;
}

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

/** A thing as a whole document. */
export const alone = (thing: object): object => ({ "@context": CONTEXT, ...thing });

/** An event that a publication tells of or announces; null where no date of it is known. */
export function eventLd(
  event: Pick<Event, "name" | "date" | "endDate" | "place" | "format" | "organiser">,
  /** The lines in which its organiser has to be named to be told. */
  lines: readonly string[],
  { url, report }: { url: string; report: { name: string; url: string } },
): object | null {
  const { name, date, endDate, place, format, organiser } = event;
  if (!date) return null;
  const isNamed = organiser && comparable(lines.join(" ")).includes(comparable(organiser));
  const mode = { "en-ligne": "Online", "sur-place": "Offline" };
  return said({
    "@type": "Event",
    "@id": url,
    url,
    name,
    startDate: date,
    endDate,
    inLanguage: "fr",
    eventAttendanceMode: format && `${CONTEXT}/${mode[format]}EventAttendanceMode`,
    location: place && { "@type": "Place", name: place },
    organizer: isNamed ? { "@type": "Organization", name: organiser } : null,
    recordedIn: { "@type": "Report", ...report },
  });
}

/** What a publication says that initiatives teach, in its words. */
export function lessonLd(
  {
    text,
    passage,
    initiatives,
  }: Pick<LessonRecord, "text" | "passage"> & { initiatives: readonly { slug: string; name: string }[] },
  siteUrl: string,
): object {
  return said({
    "@type": "Quotation",
    text,
    url: passageUrl({ siteUrl }, passage),
    isPartOf: { "@type": "Report", url: `${siteUrl}/documents/${passage.document}` },
    about: initiatives.map(({ slug, name }) => ({
      "@type": "Organization",
      name,
      url: profileUrl({ siteUrl }, slug),
    })),
  });
}

/** A guide, study, site or law to go further. */
export function resourceLd({ title, publishers, year, urls }: ListedResource): object {
  return said({
    "@type": "CreativeWork",
    name: title,
    url: urls,
    datePublished: year?.toString(),
    publisher: publishers.map((name) => ({ "@type": "Organization", name })),
  });
}

/** A question that a publication answers. */
export function questionLd({ question, answer }: Pick<Question, "question" | "answer">): object {
  return { "@type": "Question", name: question, acceptedAnswer: { "@type": "Answer", text: answer } };
}

/** A term with all that the publications say it is. */
export function termLd({ slug, term, aliases, definitions }: GlossaryEntry, siteUrl: string): object {
  const url = `${siteUrl}/glossaire/${slug}`;
  return said({
    "@type": "DefinedTerm",
    "@id": url,
    url,
    name: term,
    alternateName: aliases,
    description: definitions.map(({ definition }) => definition),
    inDefinedTermSet: `${siteUrl}/glossaire`,
  });
}

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
  items: readonly ({ path: string; name: string } | { item: object })[];
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
        ...("item" in one ? one : { url: siteUrl + one.path, name: one.name }),
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
