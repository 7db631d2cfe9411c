import type { Metadata } from "next";
import { groupTerms } from "#domain/glossary.ts";
import { termRows } from "#queries/glossary.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { GlossaryView } from "#ui/library/glossary-view.tsx";
import { filesNamed } from "../offered-files.ts";
import { addressParameters, type PageProps, pageIn } from "../page-props.ts";

export const metadata: Metadata = { title: "Le glossaire", alternates: { canonical: "/glossaire" } };

const PAGE_SIZE = 100;

export default async function GlossaryPage(props: PageProps) {
  const all = groupTerms(await termRows());
  const pageCount = Math.ceil(all.length / PAGE_SIZE);
  const page = pageIn(await addressParameters(props), pageCount);
  const shown = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return (
    <>
      <GlossaryView total={all.length} {...{ shown, page, pageCount }} />
      <PageDownload title="Télécharger le glossaire" files={filesNamed(["glossaire"])} />
    </>
  );
}
