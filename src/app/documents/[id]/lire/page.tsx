import type { Metadata } from "next";
import { permanentRedirect, redirect } from "next/navigation";
import { placeOf } from "#domain/reading/places.ts";
import { partHref, passageHref } from "#ui/addresses.ts";
import { baseOf } from "#ui/reader/publication.ts";
import { addressParameters, type PageProps } from "../../../page-props.ts";
import { coverMetadata, coverPage } from "../../../reader-pages.tsx";
import { readingOfDocument } from "./reading.ts";

export async function generateMetadata({ params }: PageProps<"id">): Promise<Metadata> {
  return coverMetadata(await readingOfDocument(await params));
}

export default async function CoverPage(props: PageProps<"id">) {
  const found = await readingOfDocument(await props.params);
  const line = Number((await addressParameters(props)).get("ligne") ?? 0);
  if (found && line > 0) {
    // Another edition may have it elsewhere: no browser is to keep where it was.
    const place = placeOf(found.reading, line);
    if (place) redirect(`${partHref(baseOf(found), place.part.id, place.page)}#${place.anchor}`);
    redirect(passageHref({ document: found.document.id, lineStart: line, lineEnd: line }));
  }
  // Where it tells of an event, it is read there.
  if (found?.event) permanentRedirect(baseOf(found));
  return coverPage(found);
}
