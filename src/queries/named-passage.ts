import "server-only";
import { type Resolved, resolvePassage } from "#domain/editions/landing.ts";
import { type MarkedLines, parsePassageSlug } from "#domain/editions/marked-passage.ts";
import { dataVersion } from "./data-version.ts";
import { type Edition, editionsOf } from "./editions.ts";
import { documentReading, type ReadPublication } from "./reading.ts";

/** What the address of a passage names, and where it stands today. */
export interface NamedPassage {
  publication: ReadPublication;
  named: MarkedLines;
  landing: Resolved["landing"];
  /** The edition that it was taken from, where that is not the one of today. */
  edition: Edition | null;
  /** When the data was read, « 2026-11-29 ». */
  readOn: string;
}

/** The passage of an address; null for an unknown publication, or what is no address of a passage. */
export async function namedPassage(id: string, slug: string): Promise<NamedPassage | null> {
  const named = parsePassageSlug(slug);
  const publication = named && (await documentReading(id));
  if (!publication) return null;
  const editions = publication.editionCount > 0 ? await editionsOf(id) : [];
  const { landing, edition } = resolvePassage(
    named,
    publication.lines,
    editions.map(({ source }) => source.lines),
  );
  const readOn = ((await dataVersion())?.importedAt ?? new Date(0)).toISOString().slice(0, 10);
  return {
    publication,
    named,
    landing,
    edition: edition === null ? null : (editions[edition] ?? null),
    readOn,
  };
}
