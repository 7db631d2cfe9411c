/** What came and what changed, for readers of feeds (RFC 4287). */
import { xml } from "#lib/xml.ts";
import { type PublishedProfile, profileUrl } from "./published.ts";

export interface FeedOptions {
  siteUrl: string;
  /** Its own address, with its filters. */
  path: string;
  title: string;
  /** When the directory last changed. */
  updated: Date;
}

export function atom(
  profiles: readonly PublishedProfile[],
  { siteUrl, path, title, updated }: FeedOptions,
): string {
  const entries = profiles.map(({ initiative, createdAt, updatedAt }) => {
    const url = profileUrl({ siteUrl }, initiative.slug);
    const isNew = createdAt.getTime() === updatedAt.getTime();
    return `  <entry>
    <id>${xml(url)}</id>
    <title>${xml(initiative.name)}</title>
    <link href="${xml(url)}"/>
    <published>${createdAt.toISOString()}</published>
    <updated>${updatedAt.toISOString()}</updated>
    <category term="${isNew ? "nouvelle" : "modifiee"}" label="${isNew ? "Nouvelle fiche" : "Fiche modifiée"}"/>
    <summary>${xml(initiative.summary ?? initiative.challenge ?? initiative.name)}</summary>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
  <id>${xml(siteUrl + path)}</id>
  <title>${xml(title)}</title>
  <link rel="self" type="application/atom+xml" href="${xml(siteUrl + path)}"/>
  <link rel="alternate" type="text/html" href="${xml(siteUrl)}/initiatives"/>
  <author><name>Initiatives inclusives en Hauts-de-France</name></author>
  <updated>${updated.toISOString()}</updated>
${entries.join("")}</feed>
`;
}
