import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { documentById } from "#queries/document-by-id.ts";
import { lessonsAt } from "#queries/lessons-at.ts";
import { documentHref } from "#ui/addresses.ts";
import { DocumentView } from "#ui/document/document-view.tsx";
import { parseLineRange } from "#ui/document/line-range.ts";
import { documentName } from "#ui/source/titles.ts";
import { addressParameters, type PageProps } from "../../page-props.ts";

const document = cache(documentById);

export async function generateMetadata({ params }: PageProps<"id">): Promise<Metadata> {
  const found = await document((await params).id);
  if (!found) return { title: "Publication introuvable" };
  return {
    title: documentName(found.document),
    description: found.document.subtitle ?? found.document.title,
    alternates: { canonical: documentHref(found.document.id) },
  };
}

export default async function DocumentPage(props: PageProps<"id">) {
  const found = await document((await props.params).id);
  if (!found) notFound();
  const asked = await addressParameters(props);
  const cited = parseLineRange(asked.get("lignes"), found.lines.length);
  const told = cited ? await lessonsAt({ document: found.document.id, ...cited }) : [];
  return <DocumentView page={found} cited={cited} told={told} asked={Number(asked.get("page")) || 1} />;
}
