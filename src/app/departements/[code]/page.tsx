import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { department } from "#domain/departments.ts";
import { departmentHref } from "#ui/addresses.ts";
import { landingPage } from "../../landing-page.tsx";
import { feedOfPart } from "../../offered-files.ts";
import { openGraph } from "../../open-graph.ts";
import type { PageProps } from "../../page-props.ts";

export async function generateMetadata({ params }: PageProps<"code">): Promise<Metadata> {
  const found = department((await params).code);
  if (!found) return { title: "Département inconnu" };
  const path = departmentHref(found.code);
  const title = `Initiatives ${found.inText}`;
  const description = `Les initiatives d'inclusion dans l'emploi ${found.inText} : qui elles sont, où elles sont, avec qui elles travaillent, d'après les publications.`;
  const types = { "application/atom+xml": feedOfPart({ departments: [found.code] }) };
  const alternates = { canonical: path, types };
  return { title, description, alternates, openGraph: openGraph({ path, alt: title }) };
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
    hrefOf: departmentHref,
  };
  return landingPage(departmentHref(code), subject, { names: [name], terms: [] });
}
