import { comparable } from "#lib/text.ts";
import type { Resource } from "./directory.ts";
import type { Passage } from "./passage.ts";
import { publisherNames, tellingWords } from "./publishers.ts";
import { isShouted } from "./reading/sentence-case.ts";
import { type ResourceKind, resourceKind } from "./resource-kinds.ts";
import type { ThemeSlug } from "./themes.ts";

/** Where a resource is recommended: the part of a publication, and what it is about. */
export interface Recommendation {
  /** As it is called there. */
  title: string;
  passage: Passage;
  section: { id: string; kind: string; title: string } | null;
  event: string | null;
  themes: ThemeSlug[];
  /** Who published what recommends it, and who speaks in that part. */
  by: string;
  speakers: string[];
}

/** A guide, study, site or law to go further, once. */
export interface ListedResource extends Pick<Resource, "title" | "year"> {
  /** What it is, where a title of it says so. */
  kind: ResourceKind | null;
  publishers: string[];
  urls: string[];
  themes: ThemeSlug[];
  recommendations: Recommendation[];
}

type Printed = Omit<Resource, "section"> & Omit<Recommendation, "passage" | "title">;

/** A title of fewer telling words may be the subtitle of many. */
const LONG_TITLE = 5;

/** What a title is told from others by, however it is written. */
export const titleKey = (title: string) => tellingWords(title).join("");

/** A resource is called by its title, or by its subtitle alone where that is long enough to be no other's. */
function titleKeys(title: string): string[] {
  const parts = title.split(/\s[–-]\s|\s?:\s/u);
  const ends = parts.slice(1).map((_, at) => parts.slice(at + 1).join(" "));
  return [title, ...ends.filter((end) => tellingWords(end).length >= LONG_TITLE)].map(titleKey);
}

/**
 * The publication of the directory that a title names: by all of its title, or by its first line alone where that is
 * long enough to be no other's.
 */
export function heldCalled<Held extends { title: string; subtitle: string | null }>(
  held: readonly Held[],
  title: string,
): Held | null {
  const key = titleKey(title);
  const isLong = tellingWords(title).length >= LONG_TITLE;
  const called = held.filter(
    (one) =>
      (one.subtitle !== null && titleKey(`${one.title} ${one.subtitle}`) === key) ||
      (isLong && titleKey(one.title) === key),
  );
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** Each resource once, whoever recommends it: by its title or its address; in the order of the alphabet. */
export function listedResources(printed: readonly Printed[]): ListedResource[] {
  const names = publisherNames(printed.flatMap(({ publisher }) => publishersIn(publisher)));
  const entries: ListedResource[] = [];
  const byKey = new Map<string, ListedResource>();
  for (const { title, publisher, year, url, themes, ...recommended } of printed) {
    const keys = [...titleKeys(title), ...(url ? [url.replace(/\/$/, "")] : [])];
    const isOther = (known: ListedResource) => known.year !== null && year !== null && known.year !== year;
    const known = keys.flatMap((key) => byKey.get(key) ?? []).find((found) => !isOther(found));
    const entry = known ?? {
      title,
      kind: null,
      publishers: [],
      year,
      urls: [],
      themes: [],
      recommendations: [],
    };
    if (!known) entries.push(entry);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, entry);
    // The fullest title tells most, unless it shouts.
    if (title.length > entry.title.length && !isShouted(title)) entry.title = title;
    const listed = publishersIn(publisher).map((name) => names.get(name) ?? name);
    entry.publishers = [...new Set([...entry.publishers, ...listed])];
    entry.kind ??= resourceKind(title);
    entry.year ??= year;
    if (url && !entry.urls.includes(url)) entry.urls.push(url);
    entry.themes = [...new Set([...entry.themes, ...themes])];
    entry.recommendations.push({ ...recommended, title, themes });
  }
  return entries.sort((a, b) => comparable(a.title).localeCompare(comparable(b.title)));
}

/** « ADEME / OREE » are two. */
function publishersIn(publisher: string | null): string[] {
  return publisher?.split(/\s\/\s/) ?? [];
}
