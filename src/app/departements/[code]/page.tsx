import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { department } from "#domain/departments.ts";
import { departmentHref } from "#ui/addresses.ts";
import { landingPage } from "../../landing-page.tsx";
import type { PageProps } from "../../page-props.ts";

export async function generateMetadata({ params }: PageProps<"code">): Promise<Metadata> {
  const found = department((await params).code);
  if (!found) return { title: "Département inconnu" };
  return { title: `Initiatives ${found.inText}`, alternates: { canonical: departmentHref(found.code) } };
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
