import type { Metadata } from "next";
import { cache } from "react";
import { actorCriteriaToQuery, parseActorCriteria } from "#domain/actor-criteria.ts";
import { listLd } from "#formats/schema-org.ts";
import { actorLd } from "#formats/schema-org-records.ts";
import { actorNetwork } from "#queries/actor-network.ts";
import { ACTOR_PAGE_SIZE, actorKinds, actors } from "#queries/actors.ts";
import { namedLike } from "#queries/named-like.ts";
import { ActorListView } from "#ui/actor/actor-list-view.tsx";
import { networkSubject } from "#ui/actor/network-subject.ts";
import { actorHref } from "#ui/addresses.ts";
import { PageDownload } from "#ui/download/download-menu.tsx";
import { StructuredData } from "#ui/structured-data.tsx";
import { filesOfActors } from "../offered-files.ts";
import { addressParameters, type PageProps } from "../page-props.ts";
import { siteUrl } from "../site-url.ts";

const asked = cache(async (query: string) => {
  const params = new URLSearchParams(query);
  return parseActorCriteria(params, params.has("nature") ? await actorKinds() : []);
});

const ofAddress = async (props: PageProps) => asked((await addressParameters(props)).toString());

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { criteria } = await ofAddress(props);
  return {
    title: criteria.q ? `Acteurs « ${criteria.q} »` : "Les acteurs",
    description:
      "Qui finance, porte, accompagne ou réunit les initiatives d'inclusion en Hauts-de-France, d'après les publications.",
    alternates: { canonical: `/acteurs${actorCriteriaToQuery(criteria)}` },
  };
}

export default async function ActorsPage(props: PageProps) {
  const { criteria, ignored } = await ofAddress(props);
  const list = await actors(criteria);
  const near = list.total === 0 && criteria.q ? await namedLike("actor", criteria.q) : [];
  const about = networkSubject(criteria);
  const network = about && { told: await actorNetwork(about.subject), title: about.title };
  return (
    <>
      <ActorListView {...{ criteria, ignored, list, near, network }} />
      <StructuredData
        data={listLd({
          siteUrl: siteUrl(),
          path: `/acteurs${actorCriteriaToQuery(criteria)}`,
          name: "Les acteurs",
          items: list.actors.map((actor) => ({
            path: actorHref(actor.slug),
            name: actor.name,
            item: actorLd(actor, siteUrl()),
          })),
          total: list.total,
          from: (list.page - 1) * ACTOR_PAGE_SIZE,
        })}
      />
      {list.total > 0 && <PageDownload {...filesOfActors(criteria)} />}
    </>
  );
}
