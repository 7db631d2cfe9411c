import type { Metadata } from "next";
import { groupTerms } from "#domain/glossary.ts";
import { termRows } from "#queries/glossary.ts";
import { GlossaryView } from "#ui/library/glossary-view.tsx";
import { addressParameters, type PageProps, pageIn } from "../page-props.ts";

export const metadata: Metadata = { title: "Le glossaire", alternates: { canonical: "/glossaire" } };

const PAGE_SIZE = 100;

export default async function GlossaryPage(props: PageProps) {
  const all = groupTerms(await termRows());
  const pageCount = Math.ceil(all.length / PAGE_SIZE);
  const page = pageIn(await addressParameters(props), pageCount);
  const shown = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return <GlossaryView total={all.length} {...{ shown, page, pageCount }} />;
}
