import type { Metadata } from "next";
import { filterQuery } from "#domain/facet-filter.ts";
import { announcedCount, toldEvents } from "#queries/events.ts";
import { restitutionHref } from "#ui/addresses.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { EVENT_FACETS } from "#ui/restitution/event-facets.ts";
import { EventListView } from "#ui/restitution/event-list-view.tsx";
import { ListData } from "../list-data.tsx";
import { listPage } from "../list-page.ts";
import { filesNamed } from "../offered-files.ts";
import { addressParameters, type PageProps } from "../page-props.ts";

export const metadata: Metadata = {
  title: "Les restitutions",
  description:
    "Les colloques, rencontres et webinaires dont une publication rend compte, à lire en entier, avec leur programme et leurs initiatives.",
  alternates: { canonical: "/restitutions" },
};

const PAGE_SIZE = 40;

export default async function RestitutionsPage(props: PageProps) {
  const asked = await addressParameters(props);
  const list = listPage(asked, await toldEvents(), EVENT_FACETS, PAGE_SIZE);
  const { shown, found, page, filter } = list;
  const query = filterQuery(filter);
  const items = shown.map(({ slug, name }) => ({ path: restitutionHref(slug), name }));
  const ld = { path: "/restitutions", name: "Les restitutions", items, total: found };
  return (
    <>
      <EventListView list={list} announced={await announcedCount()} />
      <ListData {...ld} from={(page - 1) * PAGE_SIZE} />
      <PageDownload
        title={query ? "Télécharger ces événements" : "Télécharger les événements, racontés ou annoncés"}
        files={filesNamed(["evenements"], query)}
      />
    </>
  );
}
