import type { Metadata } from "next";
import { actorCriteriaToQuery } from "#domain/actor-criteria.ts";
import { actorLd } from "#formats/schema-org-records.ts";
import { ACTOR_PAGE_SIZE } from "#queries/actors.ts";
import { ActorListView } from "#ui/actor/actor-list-view.tsx";
import { actorHref } from "#ui/addresses.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { ListData } from "../list-data.tsx";
import { filesOfActors } from "../offered-files.ts";
import type { PageProps } from "../page-props.ts";
import { siteUrl } from "../site-url.ts";
import { askedActors } from "./asked.ts";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { criteria } = await askedActors(props);
  return {
    title: criteria.q ? `Acteurs « ${criteria.q} »` : "Les acteurs",
    description:
      "Qui finance, porte, accompagne ou réunit les initiatives d'inclusion en Hauts-de-France, d'après les publications.",
    alternates: { canonical: `/acteurs${actorCriteriaToQuery(criteria)}` },
  };
}

export default async function ActorsPage(props: PageProps) {
  const found = await askedActors(props);
  const { criteria, list } = found;
  return (
    <>
      <ActorListView {...found} />
      <ListData
        path={`/acteurs${actorCriteriaToQuery(criteria)}`}
        name="Les acteurs"
        items={list.actors.map((a) => ({
          path: actorHref(a.slug),
          name: a.name,
          item: actorLd(a, siteUrl()),
        }))}
        total={list.total}
        from={(list.page - 1) * ACTOR_PAGE_SIZE}
      />
      {list.total > 0 && <PageDownload {...filesOfActors(criteria)} />}
    </>
  );
}
