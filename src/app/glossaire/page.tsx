import type { Metadata } from "next";
import { groupTerms } from "#domain/glossary.ts";
import { termLd } from "#formats/schema-org-records.ts";
import { documentList } from "#queries/document-list.ts";
import { termRows, termsInWords } from "#queries/glossary.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { GlossaryView } from "#ui/library/glossary-view.tsx";
import { ListData } from "../list-data.tsx";
import { filesNamed } from "../offered-files.ts";
import { addressParameters, type PageProps, pageIn } from "../page-props.ts";
import { siteUrl } from "../site-url.ts";

export const metadata: Metadata = {
  title: "Le glossaire",
  description:
    "Les mots et les sigles de l'inclusion dans l'emploi, tels que les publications les définissent, et qui donne chaque définition.",
  alternates: { canonical: "/glossaire" },
};

const PAGE_SIZE = 100;

export default async function GlossaryPage(props: PageProps) {
  const all = groupTerms(await termRows());
  const pageCount = Math.ceil(all.length / PAGE_SIZE);
  const page = pageIn(await addressParameters(props), pageCount);
  const shown = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const told = await termsInWords(shown, await documentList());
  const list = {
    path: "/glossaire",
    name: "Le glossaire",
    items: shown.map((entry) => ({ item: termLd(entry, siteUrl()) })),
    total: all.length,
    from: (page - 1) * PAGE_SIZE,
  };
  return (
    <>
      <GlossaryView total={all.length} {...{ shown, told, page, pageCount }} />
      <ListData {...list} />
      <PageDownload title="Télécharger le glossaire" files={filesNamed(["glossaire"])} />
    </>
  );
}
