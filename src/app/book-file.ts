import { bookOf } from "#domain/reading/epub.ts";
import { zipOf } from "#lib/zip.ts";
import { dataVersion } from "#queries/data-version.ts";
import type { ReadPublication } from "#queries/reading.ts";
import { baseOf, nameOf, syntaxOf } from "#ui/reader/publication.ts";
import { siteUrl } from "./site-url.ts";

/** A publication as an EPUB, dated by the last import: the same data gives the same bytes. */
export async function bookFile(found: ReadPublication | null): Promise<Response> {
  if (!found) return new Response(null, { status: 404 });
  const { document, reading } = found;
  const files = bookOf(reading, {
    url: siteUrl() + baseOf(found),
    title: nameOf(found),
    publisher: document.publisher,
    publishedOn: document.publishedOn,
    modified: (await dataVersion())?.importedAt ?? new Date(0),
    syntax: syntaxOf(found),
  });
  return new Response(new Uint8Array(zipOf(files)), {
    headers: {
      "Content-Type": "application/epub+zip",
      "Content-Disposition": `attachment; filename="${document.id}.epub"`,
    },
  });
}
