import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { STRUCTURE_DEFINITIONS } from "#domain/structure-definitions.ts";
import { structureType } from "#domain/structure-types.ts";
import { structureHref } from "#ui/addresses.ts";
import { TypeTag } from "#ui/marks/type-mark.tsx";
import { landingPage } from "../../landing-page.tsx";
import { openGraph } from "../../open-graph.ts";
import type { PageProps } from "../../page-props.ts";

const asked = async ({ params }: PageProps<"type">) => structureType((await params).type.toUpperCase());

export async function generateMetadata(props: PageProps<"type">): Promise<Metadata> {
  const found = await asked(props);
  if (!found) return { title: "Type de structure inconnu" };
  return {
    title: found.plural,
    description: STRUCTURE_DEFINITIONS[found.code].text,
    alternates: { canonical: structureHref(found.code) },
    openGraph: openGraph({ path: structureHref(found.code), alt: found.plural }),
  };
}

export default async function StructurePage(props: PageProps<"type">) {
  const found = await asked(props);
  if (!found) notFound();
  const { code, label, plural, terms } = found;
  const { text, none } = STRUCTURE_DEFINITIONS[code];
  const subject = {
    title: plural,
    eyebrow: <TypeTag code={code} />,
    only: { types: [code] },
    ours: text,
    none,
    hrefOf: (department: string) => `/initiatives?departement=${department}&type=${code}`,
  };
  return landingPage(structureHref(code), subject, {
    names: [code, label],
    terms: terms.map((term) => `(?:${term})(?![\\p{L}\\p{N}])`),
  });
}
