import type { Metadata } from "next";
import { parseCriteria } from "#domain/criteria.ts";
import { isPlace } from "#domain/geography/territory.ts";
import { documentList } from "#queries/document-list.ts";
import { search } from "#queries/search.ts";
import { APPEARANCE, appearanceOf } from "#ui/embed/appearance.ts";
import { EmbedView } from "#ui/embed/embed-view.tsx";
import { HEIGHT, heightOf } from "#ui/embed/height.ts";
import { addressParameters, type PageProps } from "../../page-props.ts";
import { siteUrl } from "../../site-url.ts";

export const metadata: Metadata = {
  title: "Montrer ces initiatives sur votre site",
  alternates: { canonical: "/carte/integrer" },
};

export default async function EmbedPage(props: PageProps) {
  const documents = await documentList();
  const asked = await addressParameters(props);
  const { criteria, ignored } = parseCriteria(asked, {
    documents: documents.map((d) => d.id),
    isPlace,
    otherNames: [HEIGHT.name, APPEARANCE.name],
  });
  const found = await search(criteria);
  const height = heightOf(asked.get(HEIGHT.name));
  const appearance = appearanceOf(asked.get(APPEARANCE.name));
  return <EmbedView {...{ criteria, ignored, found, documents, height, appearance }} site={siteUrl()} />;
}
