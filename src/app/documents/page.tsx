import type { Metadata } from "next";
import { listLd } from "#formats/schema-org.ts";
import { documentList } from "#queries/document-list.ts";
import { documentHref } from "#ui/addresses.ts";
import { DocumentListView } from "#ui/document/document-list-view.tsx";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { StructuredData } from "#ui/structured-data.tsx";
import { filesNamed } from "../offered-files.ts";
import { addressParameters, type PageProps, pageIn } from "../page-props.ts";
import { siteUrl } from "../site-url.ts";

export const metadata: Metadata = {
  title: "Les publications",
  description:
    "Les publications dont l'annuaire est tiré, à lire en entier : panoramas, livrets, restitutions et webinaires, les plus récentes d'abord.",
  alternates: { canonical: "/documents" },
};

const PAGE_SIZE = 60;

export default async function DocumentsPage(props: PageProps) {
  const all = await documentList();
  const pageCount = Math.ceil(all.length / PAGE_SIZE);
  const page = pageIn(await addressParameters(props), pageCount);
  const documents = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const list = {
    siteUrl: siteUrl(),
    path: "/documents",
    name: "Les publications",
    items: documents.map(({ id, title }) => ({ path: documentHref(id), name: title })),
    total: all.length,
    from: (page - 1) * PAGE_SIZE,
  };
  return (
    <>
      <DocumentListView {...{ documents, page, pageCount }} />
      <StructuredData data={listLd(list)} />
      <PageDownload title="Télécharger la liste" files={filesNamed(["publications"])} />
    </>
  );
}
