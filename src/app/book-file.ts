import { strToU8, zipSync } from "fflate";
import { bookOf } from "#domain/reading/epub.ts";
import { dataVersion } from "#queries/data-version.ts";
import type { ReadPublication } from "#queries/reading.ts";
import { baseOf, nameOf } from "#ui/reader/publication.ts";
import type { Reader } from "./reader-pages.tsx";
import { siteUrl } from "./site-url.ts";

/** The file of a publication at one of its two addresses. */
export function bookRoute<Name extends string>(reader: Reader<Name>) {
  return async (_: Request, { params }: { params: Promise<Record<Name, string>> }) =>
    bookFile(await reader(await params));
}

/** A publication as an EPUB, dated by the last import: the same data gives the same bytes. */
async function bookFile(found: ReadPublication | null): Promise<Response> {
  if (!found) return new Response(null, { status: 404 });
  const { document, reading } = found;
  const modified = (await dataVersion())?.importedAt ?? new Date(0);
  const files = bookOf(reading, {
    url: siteUrl() + baseOf(found),
    title: nameOf(found),
    publisher: document.publisher,
    publishedOn: document.publishedOn,
    modified,
  });
  // The format wants its first file as it is.
  const archive = zipSync(
    Object.fromEntries(
      files.map(({ name, content }, at) => [name, [strToU8(content), { level: at === 0 ? 0 : 9 }]]),
    ),
    { mtime: modified },
  );
  return new Response(new Uint8Array(archive), {
    headers: {
      "Content-Type": "application/epub+zip",
      "Content-Disposition": `attachment; filename="${document.id}.epub"`,
    },
  });
}
