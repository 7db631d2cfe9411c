import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NO_CRITERIA } from "#domain/criteria.ts";
import { theme } from "#domain/themes.ts";
import { documentList } from "#queries/document-list.ts";
import { search } from "#queries/search.ts";
import { LandingView } from "#ui/search/landing-view.tsx";
import type { PageProps } from "../../page-props.ts";

export async function generateMetadata({ params }: PageProps<"slug">): Promise<Metadata> {
  const found = theme((await params).slug);
  if (!found) return { title: "Thème inconnu" };
  return {
    title: found.label,
    description: found.definition,
    alternates: { canonical: `/themes/${found.slug}` },
  };
}

export default async function ThemePage({ params }: PageProps<"slug">) {
  const found = theme((await params).slug);
  if (!found) notFound();
  const only = { themes: [found.slug] };
  const [results, documents] = await Promise.all([search({ ...NO_CRITERIA, ...only }), documentList()]);
  return (
    <LandingView
      title={found.label}
      eyebrow="Thème"
      lead={found.definition}
      only={only}
      found={results}
      documents={documents}
    />
  );
}
