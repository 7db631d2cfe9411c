import type { Metadata } from "next";
import { changesLd } from "#formats/schema-org-records.ts";
import { documentList } from "#queries/document-list.ts";
import { novelties } from "#queries/novelties.ts";
import { NoveltiesView } from "#ui/novelties/novelties-view.tsx";
import { documentTitles } from "#ui/source/titles.ts";
import { ListData } from "../list-data.tsx";
import { addressParameters, type PageProps } from "../page-props.ts";
import { siteUrl } from "../site-url.ts";

export const metadata: Metadata = {
  title: "Les nouveautés",
  description:
    "Les fiches nouvelles, modifiées ou retirées à chaque mise à jour de l'annuaire, et ce qui y a changé.",
  alternates: { canonical: "/nouveautes", types: { "application/atom+xml": "/nouveautes.atom" } },
};

const PAGE_SIZE = 20;

export default async function NoveltiesPage(props: PageProps) {
  const asked = Math.max(1, Number((await addressParameters(props)).get("page")) || 1);
  const page = Math.min(Math.trunc(asked), 100_000);
  const { shown, total } = await novelties(page, PAGE_SIZE);
  const titles = documentTitles(await documentList());
  const list = {
    path: "/nouveautes",
    name: "Les nouveautés",
    items: shown.map((one) => ({ item: changesLd(one, siteUrl()) })),
    total,
    from: (page - 1) * PAGE_SIZE,
  };
  return (
    <>
      <NoveltiesView {...{ shown, titles, page }} pageCount={Math.ceil(total / PAGE_SIZE)} />
      <ListData {...list} />
    </>
  );
}
