/** What stands in lists, in the words of schema.org: each a part of the page that lists it. */

import type { Event, Finding, Organisation, Question } from "#domain/directory.ts";
import type { GlossaryEntry } from "#domain/glossary.ts";
import type { LessonRecord } from "#domain/records.ts";
import type { ListedResource } from "#domain/resources.ts";
import { comparable } from "#lib/text.ts";
import { passageUrl, profileUrl } from "./published.ts";

export const CONTEXT = "https://schema.org";

/** What has no value is not said. */
export function said<T extends object>(record: T): Partial<T> {
  const entries = Object.entries(record).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as Partial<T>;
}

type Named = { slug: string; name: string };

/** An initiative where something else is told of it. */
const initiativeLd = ({ slug, name }: Named, siteUrl: string): object => ({
  "@type": "Organization",
  name,
  url: profileUrl({ siteUrl }, slug),
});

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
  { text, passage, initiatives }: Pick<LessonRecord, "text" | "passage"> & { initiatives: readonly Named[] },
  siteUrl: string,
): object {
  return said({
    "@type": "Quotation",
    text,
    url: passageUrl({ siteUrl }, passage),
    isPartOf: { "@type": "Report", url: `${siteUrl}/documents/${passage.document}` },
    about: initiatives.map((one) => initiativeLd(one, siteUrl)),
  });
}

/** An organisation in a list of them. */
export function actorLd(
  { slug, name, aliases }: Pick<Organisation, "slug" | "name"> & { aliases?: readonly string[] },
  siteUrl: string,
): object {
  const url = `${siteUrl}/acteurs/${slug}`;
  return said({ "@type": "Organization", "@id": `${url}#acteur`, url, name, alternateName: aliases });
}

/** A figure of an initiative, as a publication prints it. */
export function figureLd(
  {
    label,
    value,
    unit,
    year,
    passage,
    initiatives,
  }: Pick<LessonRecord, "passage"> & {
    label: string;
    value: number;
    unit: string | null;
    year: number | null;
    initiatives: readonly Named[];
  },
  siteUrl: string,
): object {
  return said({
    "@type": "Observation",
    name: label,
    value,
    unitText: unit,
    observationDate: year?.toString(),
    observationAbout: initiatives.map((one) => initiativeLd(one, siteUrl)),
    url: passageUrl({ siteUrl }, passage),
  });
}

/** What an import changed of the data. */
export function changesLd({ at, changes }: { at: Date; changes: readonly Named[] }, siteUrl: string): object {
  return said({
    "@type": "UpdateAction",
    endTime: at.toISOString(),
    targetCollection: { "@id": `${siteUrl}/donnees#initiatives` },
    object: changes.map((one) => initiativeLd(one, siteUrl)),
  });
}

/** What the reading found wrong in a publication. */
export function findingLd(
  { message, document, lineStart, lineEnd }: Pick<Finding, "message" | "document" | "lineStart" | "lineEnd">,
  siteUrl: string,
): object {
  return {
    "@type": "Comment",
    text: message,
    url: passageUrl({ siteUrl }, { document, lineStart, lineEnd }),
    about: { "@type": "Report", url: `${siteUrl}/documents/${document}` },
  };
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
