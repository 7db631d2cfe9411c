import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NO_CRITERIA } from "#domain/criteria.ts";
import { STRUCTURE_GROUPS, structureType } from "#domain/structure-types.ts";
import { documentList } from "#queries/document-list.ts";
import { search } from "#queries/search.ts";
import { TypeTag } from "#ui/marks/type-mark.tsx";
import { LandingView } from "#ui/search/landing-view.tsx";
import type { PageProps } from "../../page-props.ts";

const asked = async ({ params }: PageProps<"type">) => structureType((await params).type.toUpperCase());

export async function generateMetadata(props: PageProps<"type">): Promise<Metadata> {
  const found = await asked(props);
  if (!found) return { title: "Type de structure inconnu" };
  return { title: found.plural, alternates: { canonical: `/structures/${found.code}` } };
}

export default async function StructurePage(props: PageProps<"type">) {
  const found = await asked(props);
  if (!found) notFound();
  const only = { types: [found.code] };
  const [results, documents] = await Promise.all([search({ ...NO_CRITERIA, ...only }), documentList()]);
  const group = STRUCTURE_GROUPS.find((g) => g.code === found.group)?.label;
  return (
    <LandingView
      title={found.plural}
      eyebrow={<TypeTag code={found.code} />}
      lead={group}
      only={only}
      found={results}
      documents={documents}
    />
  );
}
