import type { Metadata } from "next";
import { documentList } from "#queries/document-list.ts";
import { documentHref } from "#ui/addresses.ts";
import { DocumentListView } from "#ui/document/document-list-view.tsx";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { ListData } from "../list-data.tsx";
import { filesNamed } from "../offered-files.ts";
import { addressParameters, type PageProps, pageIn } from "../page-props.ts";

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
    path: "/documents",
    name: "Les publications",
    items: documents.map(({ id, title }) => ({ path: documentHref(id), name: title })),
    total: all.length,
    from: (page - 1) * PAGE_SIZE,
  };
  return (
    <>
      <DocumentListView {...{ documents, page, pageCount }} />
      <ListData {...list} />
      <PageDownload title="Télécharger la liste" files={filesNamed(["publications"])} />
    </>
  );
}
