import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { department } from "#domain/departments.ts";
import { documentList } from "#queries/document-list.ts";
import { landing } from "#queries/landing.ts";
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
  const { code, name, inText } = found;
  const subject = {
    title: `Les initiatives ${inText}`,
    eyebrow: `Département ${code}`,
    only: { departments: [code] },
    ours: null,
    none: "aucune initiative de ce département",
    hrefOf: (other: string) => `/departements/${other}`,
  };
  const [told, documents] = await Promise.all([
    landing({ only: subject.only, names: [name], terms: [] }),
    documentList(),
  ]);
  return <LandingView subject={subject} landing={told} documents={documents} />;
}
