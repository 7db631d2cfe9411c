import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { theme } from "#domain/themes.ts";
import { themeHref } from "#ui/addresses.ts";
import { landingPage } from "../../landing-page.tsx";
import { feedOfPart } from "../../offered-files.ts";
import { openGraph } from "../../open-graph.ts";
import type { PageProps } from "../../page-props.ts";

export async function generateMetadata({ params }: PageProps<"slug">): Promise<Metadata> {
  const found = theme((await params).slug);
  if (!found) return { title: "Thème inconnu" };
  return {
    title: found.label,
    description: found.definition,
    alternates: {
      canonical: themeHref(found.slug),
      types: { "application/atom+xml": feedOfPart({ themes: [found.slug] }) },
    },
    openGraph: openGraph({ path: themeHref(found.slug), alt: found.label }),
  };
}

export default async function ThemePage({ params }: PageProps<"slug">) {
  const found = theme((await params).slug);
  if (!found) notFound();
  const { slug, label, definition, terms } = found;
  const subject = {
    title: label,
    eyebrow: "Thème",
    only: { themes: [slug] },
    ours: definition,
    none: "aucune initiative sur ce thème",
    hrefOf: (department: string) => `/initiatives?departement=${department}&theme=${slug}`,
  };
  const names = [label, ...label.split(" et ").filter((part) => part.includes(" "))];
  return landingPage(themeHref(slug), subject, { names, terms });
}
