/** What a writer gets: the directory of one import, profile by profile, however many they are. */
import type { Directory, Finding, Initiative } from "#domain/directory.ts";
import type { LessonRecord } from "#domain/records.ts";

/** A profile with when it came into the directory, and when it last changed. */
export interface PublishedProfile {
  initiative: Initiative;
  createdAt: Date;
  updatedAt: Date;
}

/** A publication with what the catalogue says of it. */
export interface PublishedDocument
  extends Pick<Directory["documents"][number], "id" | "title" | "publisher" | "publishedOn" | "family"> {
  licence: string | null;
  sourceUrl: string | null;
}

/** The lists of the export beside that of its profiles. */
export type Lists = Omit<Directory, "schemaVersion" | "dataVersion" | "initiatives">;

export interface Published {
  dataVersion: string;
  importedAt: Date;
  /** Address of the site, without a final slash. */
  siteUrl: string;
  documents: readonly PublishedDocument[];
  /** The wanted profiles by slug, read a few at a time, and again each time that it is called. */
  profiles(): AsyncIterable<PublishedProfile[]>;
  /** A list that the export has beside its profiles, as far as it belongs to the wanted ones, read a few at a time. */
  list<Name extends keyof Lists>(name: Name): AsyncIterable<Lists[Name][number][]>;
  /** The findings about these profiles. */
  findingsOf(initiatives: readonly string[]): Promise<Finding[]>;
  /** Whether a row of a list is wanted, by its key or by what it says of itself. */
  keeps(row: Readonly<Record<string, string | null>>): boolean;
  /** All lessons, read a few at a time. */
  lessons(): AsyncIterable<LessonRecord[]>;
  /** The lines of these publications, to quote them. */
  lines(documents: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** When a field of a profile last got another value, by « slug field »; none for one that has its first. */
  fieldChanges(): Promise<ReadonlyMap<string, Date>>;
}

/** Bytes or text of a file, a piece at a time. */
export type Pieces = AsyncIterable<string | Uint8Array>;

/** A day as tables write it. */
export function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export const profileUrl = ({ siteUrl }: Pick<Published, "siteUrl">, slug: string) =>
  `${siteUrl}/initiatives/${slug}`;

/** Where a passage is read, with its lines marked. */
export function passageUrl(
  { siteUrl }: Pick<Published, "siteUrl">,
  { document, lineStart, lineEnd }: { document: string; lineStart: number; lineEnd: number },
): string {
  const fragment = lineStart === lineEnd ? `L${lineStart}` : `L${lineStart}-L${lineEnd}`;
  return `${siteUrl}/documents/${document}?lignes=${lineStart}-${lineEnd}#${fragment}`;
}
