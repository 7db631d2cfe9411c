import { strToU8, zipSync } from "fflate";
import { bookOf } from "#domain/reading/epub.ts";
import { partCalled } from "#domain/reading/places.ts";
import type { ReadPart } from "#domain/reading/reading.ts";
import { frenchDate } from "#lib/dates.ts";
import { dataVersion } from "#queries/data-version.ts";
import {
  type LinkedPublication,
  type NameInText,
  type ReadPublication,
  withLinks,
} from "#queries/reading.ts";
import { documentHref, initiativeHref, partHref } from "#ui/addresses.ts";
import { makersOf, occasionOf } from "#ui/reader/cover-facts.ts";
import { pageLinks } from "#ui/reader/linker.ts";
import { titleOfPart, toldUnder } from "#ui/reader/profiles.tsx";
import { baseOf, nameOf } from "#ui/reader/publication.ts";
import { documentName } from "#ui/source/titles.ts";
import type { Reader } from "./reader-pages.tsx";
import { siteUrl } from "./site-url.ts";

/** The file of a publication at one of its two addresses. */
export function bookRoute<Name extends string>(reader: Reader<Name>) {
  return async (_: Request, { params }: { params: Promise<Record<Name, string>> }) =>
    bookFile(await reader(await params), null);
}

/** The file of one of its parts. */
export function partBookRoute<Name extends string>(reader: Reader<Name>) {
  return async (_: Request, { params }: { params: Promise<Record<Name | "part", string>> }) => {
    const names = await params;
    const found = await reader(names);
    const called = found && partCalled(found.reading, decodeURIComponent(names.part));
    return bookFile(called?.isWhole ? found : null, called?.part ?? null);
  };
}

/** A publication or a part as an EPUB, dated by the last import: the same data gives the same bytes. */
async function bookFile(found: ReadPublication | null, part: ReadPart | null): Promise<Response> {
  if (!found) return new Response(null, { status: 404 });
  const { document, reading } = found;
  const modified = (await dataVersion())?.importedAt ?? new Date(0);
  const publication = await withLinks(found);
  const name = nameOf(found);
  const whose = [
    documentName(document),
    document.publisher,
    frenchDate(document.publishedOn),
    document.licence,
  ];
  const files = bookOf(
    part ? { ...reading, front: [], parts: [part] } : reading,
    {
      url: siteUrl() + (part ? partHref(baseOf(found), part.id) : baseOf(found)),
      siteUrl: siteUrl(),
      received: siteUrl() + documentHref(document.id),
      title: part ? [part.label, part.title].filter(Boolean).join(" : ") : name,
      occasion: [part && name, occasionOf(found)].filter(Boolean).join(", "),
      makers: makersOf(found),
      source: `${whose.filter(Boolean).join(", ")}.`,
      publisher: document.publisher,
      publishedOn: document.publishedOn,
      modified,
    },
    linksIn(publication),
  );
  // The format wants its first file as it is.
  const archive = zipSync(
    Object.fromEntries(
      files.map(({ name: file, content }, at) => [file, [strToU8(content), { level: at === 0 ? 0 : 9 }]]),
    ),
    { mtime: modified },
  );
  return new Response(new Uint8Array(archive), {
    headers: {
      "Content-Type": "application/epub+zip",
      "Content-Disposition": `attachment; filename="${[document.id, part?.id].filter(Boolean).join("_")}.epub"`,
    },
  });
}

/** What the chapters of a book name, as the pages of the reader do. */
function linksIn(publication: LinkedPublication): NonNullable<Parameters<typeof bookOf>[2]> {
  const profiles = (told: readonly NameInText[]) =>
    told.map(({ slug, names: [name = slug] }) => ({ name, href: initiativeHref(slug) }));
  return (sections, part) => {
    const links = pageLinks(sections, { ...publication, lost: [] });
    const told = new Map([...links.told].map(([section, those]) => [section, profiles(those)]));
    return {
      ...links,
      told,
      profiles: part ? profiles(toldUnder(publication.names, titleOfPart(part))) : [],
    };
  };
}
