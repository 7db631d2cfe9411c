import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { groupTerms } from "#domain/glossary.ts";
import { alone } from "#formats/schema-org.ts";
import { termLd } from "#formats/schema-org-records.ts";
import { slugify, truncate } from "#lib/text.ts";
import { documentList } from "#queries/document-list.ts";
import { termPlaces, termRows, termsInWords } from "#queries/glossary.ts";
import { termHref } from "#ui/addresses.ts";
import { TermView } from "#ui/library/glossary-view.tsx";
import { documentTitles } from "#ui/source/titles.ts";
import { StructuredData } from "#ui/structured-data.tsx";
import type { PageProps } from "../../page-props.ts";
import { siteUrl } from "../../site-url.ts";

const called = cache(async (slug: string) =>
  groupTerms(await termRows()).find((entry) =>
    // However it is written: « PTCE », « Ptce », or one of its other names.
    [entry.term, ...entry.aliases].some((name) => slugify(name) === slugify(decodeURIComponent(slug))),
  ),
);

export async function generateMetadata({ params }: PageProps<"terme">): Promise<Metadata> {
  const entry = await called((await params).terme);
  if (!entry) return { title: "Terme introuvable" };
  return {
    title: entry.term,
    description: truncate(entry.definitions[0]?.definition.replace(/\s+/g, " ") ?? entry.term, 160),
    alternates: { canonical: termHref(entry.slug) },
  };
}

export default async function TermPage({ params }: PageProps<"terme">) {
  const entry = await called((await params).terme);
  if (!entry) notFound();
  const [documents, places] = [await documentList(), await termPlaces([entry.term, ...entry.aliases])];
  const told = (await termsInWords([entry], documents)).get(entry.slug);
  return (
    <>
      <TermView {...{ entry, told, places }} titles={documentTitles(documents)} />
      <StructuredData data={alone(termLd(entry, siteUrl()))} />
    </>
  );
}
