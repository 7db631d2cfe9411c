import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NO_CRITERIA } from "#domain/criteria.ts";
import { department } from "#domain/departments.ts";
import { documentList } from "#queries/document-list.ts";
import { search } from "#queries/search.ts";
import { LandingView } from "#ui/search/landing-view.tsx";
import type { PageProps } from "../../page-props.ts";

export async function generateMetadata({ params }: PageProps<"code">): Promise<Metadata> {
  const found = department((await params).code);
  if (!found) return { title: "Département inconnu" };
  return { title: `Initiatives ${found.inText}`, alternates: { canonical: `/departements/${found.code}` } };
}

export default async function DepartmentPage({ params }: PageProps<"code">) {
  const found = department((await params).code);
  if (!found) notFound();
  const only = { departments: [found.code] };
  const [results, documents] = await Promise.all([search({ ...NO_CRITERIA, ...only }), documentList()]);
  return (
    <LandingView
      title={`Les initiatives ${found.inText}`}
      eyebrow={`Département ${found.code}`}
      only={only}
      found={results}
      documents={documents}
    />
  );
}
