import type { Metadata } from "next";
import { parseCriteria } from "#domain/criteria.ts";
import { isPlace } from "#domain/geography/territory.ts";
import { documentList } from "#queries/document-list.ts";
import { search } from "#queries/search.ts";
import { EmbedView } from "#ui/embed/embed-view.tsx";
import { FRAME_NAMES, frameSettings } from "#ui/embed/frame-settings.ts";
import { addressParameters, type PageProps } from "../../page-props.ts";
import { siteUrl } from "../../site-url.ts";

export const metadata: Metadata = {
  title: "Montrer ces initiatives sur votre site",
  description:
    "Intégrer la carte ou une partie d'elle dans une page d'un autre site, en une ligne, sans traceur.",
  alternates: { canonical: "/carte/integrer" },
};

export default async function EmbedPage(props: PageProps) {
  const documents = await documentList();
  const asked = await addressParameters(props);
  const { criteria, ignored } = parseCriteria(asked, {
    documents: documents.map((d) => d.id),
    isPlace,
    otherNames: FRAME_NAMES,
  });
  const found = await search(criteria);
  const settings = frameSettings(asked, criteria.view);
  return <EmbedView {...{ criteria, ignored, found, documents, settings }} site={siteUrl()} />;
}
