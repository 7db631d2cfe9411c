import { comparable } from "#lib/text.ts";
import type { Resource } from "./directory.ts";
import type { Passage } from "./passage.ts";
import type { ThemeSlug } from "./themes.ts";

/** Where a resource is recommended: the part of a publication, and what it is about. */
export interface Recommendation {
  /** As it is called there. */
  title: string;
  passage: Passage;
  section: { id: string; kind: string; title: string } | null;
  event: string | null;
  themes: ThemeSlug[];
}

/** A guide, study, site or law to go further, once. */
export interface ListedResource extends Pick<Resource, "title" | "publisher" | "year"> {
  urls: string[];
  themes: ThemeSlug[];
  recommendations: Recommendation[];
}

type Printed = Omit<Resource, "section"> & Omit<Recommendation, "passage" | "title">;

/** Each resource once, whoever recommends it: by its title or its address; in the order of the alphabet. */
export function listedResources(printed: readonly Printed[]): ListedResource[] {
  const listed: ListedResource[] = [];
  const byKey = new Map<string, ListedResource>();
  for (const { title, publisher, year, url, passage, section, event, themes } of printed) {
    const keys = [comparable(title), ...(url ? [url.replace(/\/$/, "")] : [])];
    const known = keys.map((key) => byKey.get(key)).find((found) => found !== undefined);
    const entry = known ?? { title, publisher, year, urls: [], themes: [], recommendations: [] };
    if (!known) listed.push(entry);
    for (const key of keys) byKey.set(key, entry);
    entry.publisher ??= publisher;
    entry.year ??= year;
    if (url && !entry.urls.includes(url)) entry.urls.push(url);
    entry.themes = [...new Set([...entry.themes, ...themes])];
    entry.recommendations.push({ title, passage, section, event, themes });
  }
  return listed.sort((a, b) => comparable(a.title).localeCompare(comparable(b.title)));
}
